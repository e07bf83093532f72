const { testPathIgnorePatterns: _, ...config } = require('./jest.config.cjs');

/** The tests on real API servers: npm run test:cluster. @type {import('jest').Config} */
module.exports = {
  ...config,
  roots: ['<rootDir>/test/cluster'],
  // Each file runs a whole control plane, which mostly waits.
  maxWorkers: 2,
  testTimeout: 300_000,
};
