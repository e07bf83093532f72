const { TestEnvironment } = require('jest-environment-node');

const testTimeout = Symbol.for('TEST_TIMEOUT_SYMBOL');

/**
 * The one realm of the process in place of a sandbox for each test file: runtime.cjs says why. What a test file says of
 * the process, its variables and its directory, ends with it as it would in a sandbox.
 */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    // Circus runs in the sandbox, and looks there for what jest.setTimeout has said.
    Object.defineProperty(this.global, testTimeout, { get: () => globalThis[testTimeout] });
    this.global = globalThis;
    this.env = process.env;
    this.variables = { ...process.env };
    this.directory = process.cwd();
  }

  async teardown() {
    process.env = this.env;
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    process.chdir(this.directory);
    delete globalThis[testTimeout];
    await super.teardown();
  }
};
