import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 180_000,
    // Processes and browsers on a busy machine: a test that fails twice has a cause.
    retry: process.env.CI ? 2 : 0,
    hookTimeout: 120_000,
  },
})
