export default {
  testEnvironment: 'node',
  // However jest is started.
  globalSetup: '<rootDir>/scripts/before-tests.mjs',
  // Jest's own choice leaves a core idle, which is half of a runner.
  maxWorkers: '100%',
  moduleNameMapper: { '^\\./packed-plan\\.ts$': '<rootDir>/__tests__/support/kept-plan.ts' },
  setupFiles: ['<rootDir>/__tests__/support/seed.ts'],
  roots: ['<rootDir>/__tests__'],
  // Tests scan real repositories; a loaded machine is no failure.
  testTimeout: 300_000,
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
