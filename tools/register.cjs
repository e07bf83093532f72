/**
 * Loads TypeScript with tsx: node --require ./tools/register.cjs FILE
 *
 * What is in node_modules is left to Node: tsx would look through each of its files for ES modules, which takes longer
 * than loading them and is an eighth of a whole synthesis. Only .mjs files need it, and those it still gets.
 */
const Module = require('node:module');

const byNode = Module._extensions['.js'];
require('tsx/cjs');
const byTsx = Module._extensions['.js'];

Module._extensions['.js'] = (module, file) => {
  const load = file.includes('/node_modules/') ? byNode : byTsx;
  return load(module, file);
};
