const { TestEnvironment } = require('jest-environment-node');

/** The one realm of the process in place of a sandbox for each test file: runtime.cjs says why. */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    this.global = globalThis;
  }
};
