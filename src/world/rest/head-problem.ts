import { errorAnswer, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import type { Ground } from '../ground.ts'
import { branchTip } from './branch-tip.ts'
import type { RepositoryCall } from './route.ts'

/** Why GitHub would not open the pull request: the emulator makes missing branches and takes a second request for the same head. */
export async function headProblem(ground: Ground, request: RepositoryCall): Promise<Answer | undefined> {
  const { head, base } = bodyRecord(request.call)
  if (typeof head !== 'string' || typeof base !== 'string') return undefined
  const { repository, branch, label } = headOf(ground, request.repository, head)
  const tip = await branchTip(ground, repository, branch)
  if (tip === undefined) return invalid({ field: 'head', code: 'invalid' })
  const baseTip = await branchTip(ground, request.repository, base)
  if (baseTip === undefined) return invalid({ field: 'base', code: 'invalid' })
  const open = (await ground.state.pulls(request.repository)).filter((pull) => pull.state === 'open' && pull.base.ref === base)
  if (open.some((pull) => pull.head.ref === branch && pull.head.repo?.full_name.toLowerCase() === repository)) {
    return invalid({ code: 'custom', message: `A pull request already exists for ${label}.` })
  }
  return tip === baseTip ? invalid({ code: 'custom', message: `No commits between ${base} and ${branch}` }) : undefined
}

function headOf(ground: Ground, repository: string, head: string): { readonly repository: string; readonly branch: string; readonly label: string } {
  const [owner = ''] = repository.split('/')
  const cut = head.indexOf(':')
  if (cut < 0) return { repository, branch: head, label: `${owner}:${head}` }
  const [forkOwner, branch] = [head.slice(0, cut), head.slice(cut + 1)]
  const fork = [...ground.side.forks].find(([name, parent]) => parent === repository && name.startsWith(`${forkOwner.toLowerCase()}/`))
  return { repository: fork?.[0] ?? repository, branch, label: head }
}

function invalid(error: Readonly<Record<string, string>>): Answer {
  return errorAnswer(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', ...error }] })
}
