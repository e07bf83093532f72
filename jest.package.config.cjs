const { testPathIgnorePatterns, runtime, testEnvironment, ...config } = require('./jest.config.cjs');

/** The package as others install it: npm run test:package. @type {import('jest').Config} */
module.exports = {
  ...config,
  // Modules of each file's own, by Jest: it is Jest that maps names below.
  roots: ['<rootDir>/test/package'],
  globalSetup: '<rootDir>/test/package/set-up.ts',
  maxWorkers: 1,
  // What the examples become from the source, to compare what they become from the package with.
  moduleNameMapper: {
    '^application-observability-lab/components/(\\w+)$': '<rootDir>/imports/alloy/$1',
    '^application-observability-lab/(alloy|testing|workload)$': '<rootDir>/lib/$1',
  },
  // The build, the registry and a compiler of its own for each example.
  testTimeout: 600_000,
};
