const asyncHooks = require('node:async_hooks');
const { statSync } = require('node:fs');
const Module = require('node:module');
const { sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { default: JestRuntime } = require('jest-runtime');

/**
 * Jest's own runtime gives each test file modules of its own: loading cdk8s, the components and the lab hundreds of times
 * was most of the time of a run. Here a process loads a module once, as Node.js does, and only the test file itself is
 * loaded anew, in the one realm that environment.cjs leaves. So a test leaves nothing behind in a module, and modules
 * cannot be mocked. Translation, its cache and the source maps stay Jest's.
 */
module.exports = class Runtime extends JestRuntime {
  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    forgetChanged();
    current = this;
    globalThis.jest = withoutMocks(this.jestGlobals.jestObjectFor(testPath));
  }

  /** Circus, which holds the tests of one file, is made anew; what it imports is not. */
  requireInternalModule(from, name) {
    if (name === undefined) return super.requireInternalModule(from);
    if (name === 'node:async_hooks') return { ...asyncHooks, AsyncLocalStorage: ClosedStorage };
    return Module.createRequire(from)(name);
  }

  teardown() {
    super.teardown();
    ClosedStorage.close();
  }

  requireModule(from, name, options, isActual) {
    if (options?.isInternalModule) return super.requireModule(from, name, options, isActual);
    if (name !== undefined) return Module.createRequire(from)(name);
    delete require.cache[from];
    return require(from);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  /** @returns the text that Node.js runs, or undefined for what it runs as it is */
  translated(file) {
    if (!this.transformCache.scriptTransformer.shouldTransform(file)) return undefined;
    const text = this.transformCache.transform(file);
    const map = super.getSourceMaps().get(file);
    if (map !== undefined) sourceMaps.set(file, map);
    return text;
  }
};

/** Circus makes one for each test file, and as long as one is open, each promise in Node.js 20 pays for it. */
class ClosedStorage extends asyncHooks.AsyncLocalStorage {
  static #open = [];

  static close() {
    for (const storage of ClosedStorage.#open.splice(0)) storage.disable();
  }

  constructor() {
    super();
    ClosedStorage.#open.push(this);
  }
}

// A tenth of a run was collecting what was thrown away: the room for what is new grows at once.
setFlagsFromString('--semi-space-growth-factor=16');

/** The runtime of the test file that runs. */
let current;
/** Those of all files that the process has loaded, for whichever test file. */
const sourceMaps = new Map();
/** When the project's files were changed last, as they were loaded. */
const changed = new Map();

const { '.js': asItIs } = Module._extensions;
for (const extension of ['.js', '.ts']) {
  Module._extensions[extension] = (module, file) => {
    if (!file.includes(`${sep}node_modules${sep}`)) changed.set(file, lastChanged(file));
    const text = current?.translated(file);
    if (text === undefined) asItIs(module, file);
    else module._compile(text, file);
  };
}

/** While Jest watches, one process may run the tests of every round: after an edit the project's files are loaded anew. */
function forgetChanged() {
  if ([...changed].every(([file, time]) => lastChanged(file) === time)) return;
  for (const file of changed.keys()) delete require.cache[file];
  changed.clear();
}

function lastChanged(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function withoutMocks(jest) {
  const refused = ['mock', 'doMock', 'unstable_mockModule', 'isolateModules', 'resetModules'].map((name) => [
    name,
    () => {
      throw new Error(
        `jest.${name} does nothing here, where the test files share their modules; hand the code what it takes in place of it.`,
      );
    },
  ]);
  return Object.assign(Object.create(jest), Object.fromEntries(refused));
}
