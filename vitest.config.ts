import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that need more than npm (Redis, Chromium) are started by .ci/run with their own configuration.
    exclude: ['test/browser/**', 'test/redis/**', 'node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
})
