const { testPathIgnorePatterns: _, ...config } = require('./jest.config.cjs');

/** What starts node for each command, compiles and clones: npm run test:processes. @type {import('jest').Config} */
module.exports = {
  ...config,
  testMatch: ['<rootDir>/test/**/*.process.test.ts'],
  testTimeout: 60_000,
};
