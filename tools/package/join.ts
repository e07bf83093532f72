import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * Each becomes one file: looking for hundreds of small ones and opening them takes a third of a synthesis. A part that most
 * programs do without stands before the whole.
 */
const rooms = [
  'lib/alloy/ottl',
  'lib/alloy',
  'lib/kubernetes',
  'lib/otelcol',
  'lib/workload',
  'lib/lab',
  'lib/testing',
  'commands',
];

/** Errors, which every command knows: whoever asks for one of them need not compile the room. */
const apart = [
  'lib/lab/applications/error',
  'lib/lab/settings/address-secrets',
  'lib/lab/settings/errors',
  'lib/otelcol/error',
];

/** What stands at its own path all the same, because package.json names it. */
const entries = [
  'lib/alloy/index',
  'lib/otelcol/index',
  'lib/workload/index',
  'lib/lab/index',
  'lib/testing/index',
];
const program = 'commands/observability-lab';

/** Joins the modules of each room of build/ into `all.js`, in which each is still loaded when it is first asked for. */
export function joinRooms(build: string): void {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'));
  const modules = new Map(
    files.map((file) => [file.slice(0, -'.js'.length), readFileSync(join(build, file), 'utf8')]),
  );
  const joined = new Map<string, string[]>();
  for (const id of modules.keys()) {
    const room = roomOf(id);
    if (room !== undefined) joined.set(room, [...(joined.get(room) ?? []), id]);
  }
  const names = new Map(entries.map((id) => [id, Object.keys(require(join(build, id)))]));

  for (const [id, text] of modules) {
    if (roomOf(id) === undefined)
      writeFileSync(join(build, `${id}.js`), redirected(id, posix.dirname(id), text, modules));
    else rmSync(join(build, `${id}.js`));
  }
  for (const [room, ids] of joined) writeFileSync(join(build, room, 'all.js'), roomFile(room, ids, modules));
  for (const [id, exported] of names) {
    // Never true: this is how Node.js learns the names for `import { ... }` of an ES module.
    const known = `0 && (module.exports = { ${exported.join(', ')} });\n`;
    writeFileSync(join(build, `${id}.js`), `module.exports = ${loading(id, dirname(id))};\n${known}`);
  }
  writeFileSync(
    join(build, `${program}.js`),
    `#!/usr/bin/env node\n${loading(program, dirname(program))};\n`,
  );
}

/** That of a command is its own, since a run needs one or two of them. */
function roomOf(id: string): string | undefined {
  if (apart.includes(id)) return undefined;
  const [command] = /^commands\/[\w-]+(?=\/)/.exec(id) ?? [];
  return command ?? rooms.find((room) => id.startsWith(`${room}/`));
}

function roomFile(room: string, ids: readonly string[], modules: ReadonlyMap<string, string>): string {
  // In parentheses a function is compiled at once: most of a room is used when one of it is.
  const functions = ids.map((id) => {
    const text = redirected(id, room, modules.get(id) ?? '', modules).replace(/^#!.*\n/, '');
    return `${JSON.stringify(id)}: (function (exports, module, __filename, __dirname) {\n${text}\n}),\n`;
  });
  return `"use strict";
const { dirname, join } = require("node:path");
const build = join(__dirname, ${JSON.stringify(posix.relative(room, '.'))});
const loaded = new Map();
function __load(id) {
  const known = loaded.get(id);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(id, module);
  const file = join(build, id + ".js");
  try {
    modules[id](module.exports, module, file, dirname(file));
  } catch (error) {
    loaded.delete(id);
    throw error;
  }
  return module.exports;
}
module.exports = __load;
const modules = {
${functions.join('')}};
`;
}

/** The text of a module whose requires lead to where the modules are now. @param from the folder of the file it is in */
function redirected(id: string, from: string, text: string, modules: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\brequire\((["'])(\.{1,2}\/[^"']*|\.{1,2})\1\)/g, (_, __, specifier: string) => {
    const path = posix.join(posix.dirname(id), specifier);
    const target = [path, `${path}/index`].find((candidate) => modules.has(candidate));
    if (target === undefined)
      throw new Error(`build/${id}.js requires ${specifier}, which is no module of build/.`);
    return loading(target, from, roomOf(id) !== undefined);
  });
}

/** How a module is loaded by the file of a room, or by another file in the folder `from`. */
function loading(id: string, from: string, inRoom = false): string {
  const room = roomOf(id);
  const relative = (path: string) => {
    const way = posix.relative(from, path);
    return way.startsWith('.') ? way : `./${way}`;
  };
  if (room === undefined) return `require(${JSON.stringify(relative(id))})`;
  const load = inRoom && room === from ? '__load' : `require(${JSON.stringify(relative(`${room}/all`))})`;
  return `${load}(${JSON.stringify(id)})`;
}
