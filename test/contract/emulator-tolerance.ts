import type { GuardOptions } from './openapi-guard.ts'

/** What emulate 0.12.2 leaves out of its answers, property by property; everything else of them keeps to GitHub's description. */
export const emulatorTolerance: GuardOptions = {
  tolerate: {
    'GET /repos/{owner}/{repo}': ['required:network_count', 'required:subscribers_count'],
    'POST /repos/{owner}/{repo}/check-runs': ['required:annotations_url'],
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': ['required:annotations_url'],
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['required:annotations_url'],
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ['required:annotations_url'],
  },
}
