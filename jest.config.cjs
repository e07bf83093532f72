/** @type {import('jest').Config} */
module.exports = {
  // Jest leaves a core free, which on two cores is half of them.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // These start the commands as a person does, a whole control plane, Alloy and the collector, and npm:
  // npm run test:processes, test:cluster, test:real, test:package.
  testPathIgnorePatterns: [
    '/node_modules/',
    '\\.process\\.test\\.ts$',
    '<rootDir>/test/cluster/',
    '<rootDir>/test/real/',
    '<rootDir>/test/package/',
  ],
  // Jest looks at every file below the root, so that it knows which tests belong to a change; not at these.
  modulePathIgnorePatterns: [
    '<rootDir>/(node_modules|\\.cache|build|crds|dist|docs|examples/[^/]+/node_modules)/',
  ],
  cacheDirectory: '<rootDir>/.cache/jest',
  globalSetup: '<rootDir>/test/run/set-up.ts',
  globalTeardown: '<rootDir>/test/run/tear-down.ts',
  // A process loads each module once, for all of its test files.
  runtime: '<rootDir>/test/run/runtime.cjs',
  testEnvironment: '<rootDir>/test/run/environment.cjs',
  testSequencer: '<rootDir>/test/run/sequencer.cjs',
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
    // The evaluator of CEL is an ES module, which jest does not load as it is.
    '/node_modules/@marcbachmann/cel-js/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/cel-js/)'],
  snapshotResolver: '<rootDir>/test/snapshot-resolver.cjs',
};
