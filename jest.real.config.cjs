const { testPathIgnorePatterns: _, ...config } = require('./jest.config.cjs');

/** The tests with the real Alloy and the real collector: npm run test:real. @type {import('jest').Config} */
module.exports = {
  ...config,
  testMatch: ['<rootDir>/test/real/**/*.test.ts'],
  // Each file runs programs that take a core while they start.
  maxWorkers: 2,
  testTimeout: 120_000,
};
