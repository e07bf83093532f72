const { testPathIgnorePatterns, runtime, testEnvironment, ...config } = require('./jest.config.cjs');

/** The tests on real API servers: npm run test:cluster. @type {import('jest').Config} */
module.exports = {
  ...config,
  // Modules of each file's own, by Jest: an older lab has other images.
  testMatch: ['<rootDir>/test/cluster/**/*.test.ts'],
  // Each file runs a whole control plane, which mostly waits.
  maxWorkers: 2,
  testTimeout: 300_000,
};
