import { defineConfig } from 'vitest/config'

// Needs Chromium, which .ci/run installs; CHROMIUM names another binary.
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
