import { defineConfig } from 'vitest/config'

/** Needs a Redis at REDIS_URL; `.ci/run` starts one. */
export default defineConfig({ test: { include: ['test/redis/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000, fileParallelism: false } })
