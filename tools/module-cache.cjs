/**
 * One file that holds many compiled modules: the length of the index in four bytes, the index in JSON, and then for
 * each module its code and V8's data.
 */
const { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

/** Changes whenever the file does. */
function stampOf(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  return status ? `${status.mtimeMs}-${status.size}` : 'none';
}

/** The modules by file name; none when there is no cache, a damaged one, or one made under other circumstances. */
function readCache(file, made) {
  const entries = new Map();
  if (!existsSync(file)) return entries;
  const bytes = readFileSync(file);
  const start = 4 + (bytes.length < 4 ? 0 : bytes.readUInt32LE(0));
  const index = parse(bytes.toString('utf8', 4, start));
  if (index?.made !== made || index.length !== bytes.length - start) return entries;
  let position = start;
  for (const { filename, stamp, codeLength, dataLength } of index.modules) {
    const code = position;
    const data = code + codeLength;
    const end = data + dataLength;
    position = end;
    entries.set(filename, {
      stamp,
      code: () => bytes.toString('utf8', code, data),
      data: () => bytes.subarray(data, end),
    });
  }
  return entries;
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Keeps what was loaded now, and what was loaded before and is still there. */
function writeCache(file, made, cached, loaded) {
  const index = [];
  const parts = [];
  const add = (filename, stamp, code, data) => {
    index.push({ filename, stamp, codeLength: code.length, dataLength: data.length });
    parts.push(code, data);
  };
  for (const [filename, { stamp, code, script }] of loaded) {
    add(filename, stamp, Buffer.from(code), script.createCachedData());
  }
  for (const [filename, { stamp, code, data }] of cached) {
    if (!loaded.has(filename) && stampOf(filename) === stamp)
      add(filename, stamp, Buffer.from(code()), data());
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from(JSON.stringify({ made, length: body.length, modules: index }));
  const headLength = Buffer.alloc(4);
  headLength.writeUInt32LE(head.length);
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Several processes may write at once; each reader sees one of them whole.
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([headLength, head, body]));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A project that cannot be written works too, only slower.
  }
}

module.exports = { readCache, stampOf, writeCache };
