/**
 * Loads TypeScript: node --require ./tools/register.cjs FILE
 *
 * tsx translates it, and what it made is kept with V8's code in .cache/modules, for node_modules too: four hundred
 * files are then read as one and compiled never, which halves the time of a synthesis. (Node 22 can keep V8's code by
 * itself, Node 20 cannot.)
 */
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { readCache, stampOf, writeCache } = require('./module-cache.cjs');

const project = join(__dirname, '..');
const file = join(project, '.cache', 'modules');
/** What decides, besides a source file itself, on what is made of it. */
const made = [
  process.version,
  process.arch,
  ...['node_modules/.package-lock.json', 'tsconfig.json', 'tools/register.cjs'].map((path) =>
    stampOf(join(project, path)),
  ),
].join(' ');

const cached = readCache(file, made);
const loaded = new Map();
let isComplete = true;

const extensions = ['.js', '.ts', '.mjs'];
const byNode = Module._extensions['.js'];
let byTsx;

/** tsx is loaded when the first file is not in the cache. */
function tsx() {
  if (byTsx) return byTsx;
  for (const extension of extensions) delete Module._extensions[extension];
  Module._extensions['.js'] = byNode;
  require('tsx/cjs');
  byTsx = Object.fromEntries(extensions.map((extension) => [extension, Module._extensions[extension]]));
  install();
  return byTsx;
}

/** tsx would look through every .js file of node_modules for ES modules, which takes longer than loading it. */
function loaderOf(extension, filename) {
  return extension === '.js' && filename.includes('/node_modules/') ? byNode : tsx()[extension];
}

function install() {
  for (const extension of extensions) {
    Module._extensions[extension] = (module, filename) => {
      const stamp = stampOf(filename);
      const entry = cached.get(filename);
      if (entry?.stamp === stamp) run(module, filename, stamp, entry.code(), entry.data());
      else translate(module, filename, stamp, loaderOf(extension, filename));
    };
  }
}

/** Lets another loader read and translate, and runs what it made. */
function translate(module, filename, stamp, load) {
  const compile = module._compile;
  module._compile = (code, name, ...more) => {
    module._compile = compile;
    // vm.Script knows no import().
    if (/\bimport\s*\(/.test(code)) return compile.call(module, code, name, ...more);
    isComplete = false;
    run(module, filename, stamp, code);
  };
  load(module, filename);
}

function run(module, filename, stamp, code, cachedData) {
  const script = new Script(Module.wrap(code), { filename, cachedData });
  if (script.cachedDataRejected) isComplete = false;
  loaded.set(filename, { stamp, code, script });
  const wrapper = script.runInThisContext();
  wrapper.call(module.exports, module.exports, requireOf(module), module, filename, dirname(filename));
}

function requireOf(module) {
  const require = (id) => module.require(id);
  require.resolve = (request, options) => Module._resolveFilename(request, module, false, options);
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

/** Positions in a stack trace are those of the source: tsx puts its source map into what it makes. */
Error.prepareStackTrace = (error, frames) =>
  [error, ...frames.map((frame) => `    at ${originalPosition(frame)}`)].join('\n');

function originalPosition(frame) {
  const text = frame.toString();
  const { code = '' } = loaded.get(frame.getFileName()) ?? {};
  const [, map] = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(code) ?? [];
  if (map === undefined) return text;
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  const sourceMap = new Module.SourceMap(JSON.parse(Buffer.from(map, 'base64').toString('utf8')));
  const { originalLine, originalColumn } = sourceMap.findEntry(line - 1, column - 1);
  return originalLine === undefined
    ? text
    : text.replace(`:${line}:${column}`, `:${originalLine + 1}:${originalColumn + 1}`);
}

install();
process.on('exit', () => {
  if (!isComplete) writeCache(file, made, cached, loaded);
});
