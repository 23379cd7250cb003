export default {
  testEnvironment: 'node',
  // Compiles the engine where its source is newer, however jest is started.
  globalSetup: '<rootDir>/scripts/engine.mjs',
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
