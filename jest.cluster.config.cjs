const { testPathIgnorePatterns: _, ...config } = require('./jest.config.cjs');

/** The tests on real API servers: npm run test:cluster. @type {import('jest').Config} */
module.exports = {
  ...config,
  roots: ['<rootDir>/test/cluster'],
  // One file at a time: each runs a whole control plane.
  maxWorkers: 1,
  testTimeout: 300_000,
};
