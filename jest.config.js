export default {
  testEnvironment: 'node',
  // Jest's fast crawler does not follow what runs a test by itself: the engine's wasm is compiled before any of them.
  globalSetup: '<rootDir>/scripts/engine.mjs',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
