const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join, sep } = require('node:path');

const root = join(__dirname, '..', '..');
const cache = join(root, '.cache', 'translated');
const own = ['commands', 'lib', 'imports', 'environments', 'tools'].map((name) => join(root, name) + sep);
const { version } = require('esbuild/package.json');

/**
 * Required by the commands that tests start, in place of tsx, half of whose time is tsx itself: files of the project
 * are translated once and kept by their content. Any other file in TypeScript brings tsx, which then does all that follows.
 */
for (const extension of ['.ts', '.mts']) {
  require.extensions[extension] = (module, file) => {
    if (own.some((folder) => file.startsWith(folder))) return module._compile(translated(file), file);
    require('tsx/cjs');
    return require.extensions[extension](module, file);
  };
}

function translated(file) {
  const source = readFileSync(file, 'utf8');
  const kept = join(cache, `${createHash('sha256').update(`${version} ${source}`).digest('hex')}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const options = { loader: 'ts', format: 'cjs', platform: 'node', target: 'node20' };
    const { code } = require('esbuild').transformSync(source, options);
    mkdirSync(cache, { recursive: true });
    // Several commands may write it at once.
    writeFileSync(`${kept}.${process.pid}`, code);
    renameSync(`${kept}.${process.pid}`, kept);
    return code;
  }
}
