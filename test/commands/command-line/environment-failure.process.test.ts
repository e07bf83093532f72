import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run-command';
import { scratchDirectory, writeAll } from '../scratch';

const directory = scratchDirectory();

const lab = JSON.stringify(join(root, 'lib', 'lab', 'environment'));
const imported = `import { environment } from ${lab};\n`;
const smallest = "cluster: { name: 'acme', provider: 'kind' }, destinations: { local: { kind: 'local' } }";

/** What stands in a file, and what is said about it. */
const wrong: Readonly<Record<string, readonly [string, string]>> = {
  'syntax.ts': [
    `${imported}export default environment({\n  cluster: { name: 'acme',\n});\n`,
    'syntax.ts:4 cannot be read: Expected "}" but found ")"; correct the line.',
  ],
  'syntax.cjs': [
    'const a = 1;\nmodule.exports = {{;\n',
    "syntax.cjs:2 cannot be read: Unexpected token '{'; correct the line.",
  ],
  'import.ts': [
    `${imported}\nimport { x } from './not-there';\nexport default environment(x);\n`,
    'import.ts:3 imports "./not-there", which was not found; correct the path.',
  ],
  'package.ts': [
    `${imported}import { x } from '@acme/not-there';\nexport default environment(x);\n`,
    'package.ts:2 imports "@acme/not-there", which was not found; correct the name, or run npm install @acme/not-there.',
  ],
  'path.ts': [
    `${imported}import { x } from 'citty/not-there';\nexport default environment(x);\n`,
    'path.ts:2 imports "citty/not-there", which was not found; correct the name, or run npm install citty/not-there.',
  ],
  'text.ts': [
    "\n\nthrow 'no such cluster';\n",
    'text.ts:3 throws "no such cluster" instead of exporting settings; throw an Error, whose line is known, or nothing.',
  ],
  'value.ts': [
    '\nthrow undefined;\n',
    'value.ts:2 throws undefined instead of exporting settings; throw an Error, whose line is known, or nothing.',
  ],
  'error.ts': [
    "interface Long {\n  readonly a?: string;\n}\nconst a: Long = {};\n\nthrow new Error('CLUSTER is not set');\nexport default a;\n",
    'error.ts:6 has failed: CLUSTER is not set.',
  ],
  'mistake.ts': [
    'interface Long {\n  readonly a?: string;\n}\nconst a: Long = {};\n\nexport default a.a!.length;\n',
    "mistake.ts:6 has failed: TypeError: Cannot read properties of undefined (reading 'length').",
  ],
  'helped.ts': [
    "import { failing } from './helper';\nexport default failing();\n",
    'helper.ts:3 has failed: no credentials.',
  ],
  'promise.ts': [
    `${imported}const later = async () => environment({ ${smallest} });\nexport default later();\n`,
    'promise.ts:3 exports a promise, but it takes settings that are there at once; write export default environment({ ... }), and read what it needs without await, for example by readFileSync.',
  ],
  'await.ts': [
    'const a = await Promise.resolve(1);\nexport default a;\n',
    'await.ts:1 awaits outside of a function, but it takes settings that are there at once; read what it needs without await, for example by readFileSync.',
  ],
  'none.ts': [
    'export const a = 1;\n',
    'none.ts: the environment is missing: write export default environment({ ... }).',
  ],
  'plain.ts': [
    '\nexport default { cluster: {} };\n',
    'plain.ts:2 exports an object by default, but it takes what environment({ ... }) gives; write export default environment({ ... }).',
  ],
  'settings.ts': [
    `${imported}export default environment({ ${smallest.replace('kind', 'gke')} });\n`,
    'settings.ts: cluster.provider is "gke", but it takes kind, gke-standard, gke-autopilot, eks, aks, openshift or other; choose the one that runs the cluster.',
  ],
  'synthesis.ts': [
    `${imported}export default environment({ ${smallest}, loadGenerator: { enabled: true } });\n`,
    'synthesis.ts: loadGenerator.enabled is true, but no application has an entry point to ask for; give one in entryPoints, or set it to false.',
  ],
  'base-says.ts': [
    `${imported}import { base } from './bases';\nexport default environment(base, {});\n`,
    'bases.ts, on which base-says.ts is built: pipelines.kubelet.interval is "1s", but it takes a duration from 5s to 10m, in whole seconds or minutes, such as 30s or 1m; give the time between two scrapes.',
  ],
  'cluster-says.ts': [
    `${imported}import { base } from './bases';\nexport default environment(base, { pipelines: { kubelet: { interval: '30s', intervall: '30s' } } });\n`,
    'cluster-says.ts: pipelines.kubelet has the unknown key "intervall", but it takes enabled, interval, alsoKeep, verifyCertificate, destinations; correct the spelling or remove it.',
  ],
  'base-contradicts.ts': [
    `${imported}import { base } from './bases';\nexport default environment(base, { pipelines: { kubelet: { interval: '30s' }, nodeExporter: { enabled: true } } });\n`,
    'base-contradicts.ts: pipelines.nodeExporter.enabled is true, but GKE Autopilot lets no pod read /proc and /sys of its nodes; set it to false there: the kubelet and cAdvisor tell what pods use.',
  ],
  'middle-says.ts': [
    `${imported}import { middle } from './bases';\nexport default environment(middle, { cluster: { name: 'a' } });\n`,
    'bases.ts, on which middle-says.ts is built: labels["a b"] has a key that no label is called, but it takes names of labels, such as release or example.com/team; correct the name.',
  ],
  'built-on-wrong.ts': [
    `${imported}import wrong from './settings';\nexport default environment(wrong, { cluster: { name: 'a' } });\n`,
    'settings.ts, on which built-on-wrong.ts is built: cluster.provider is "gke", but it takes kind, gke-standard, gke-autopilot, eks, aks, openshift or other; choose the one that runs the cluster.',
  ],
  'through-helper.ts': [
    `import { acme } from './bases';\nexport default acme('Acme');\n`,
    'through-helper.ts: cluster.name is "Acme", but it takes a DNS label (1 to 63 lower-case letters, digits and hyphens, a letter first, no hyphen last); name the cluster, for example lab.',
  ],
  'base-at-synthesis.ts': [
    `${imported}import { unused } from './bases';\nexport default environment(unused, { cluster: { name: 'a' } });\n`,
    'bases.ts, on which base-at-synthesis.ts is built: images.replace["docker.io/acme/nothing"] is no image of this environment; correct the name to one that npm run images lists, or remove it.',
  ],
  'bases.ts': [
    `import { defineBase, environment } from ${lab};
export const base = defineBase({
  cluster: { name: 'acme', provider: 'gke-autopilot' },
  destinations: { local: { kind: 'local' } },
  pipelines: { kubelet: { enabled: true, interval: '1s' } },
});
export const unused = defineBase({
  cluster: { provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  images: { replace: { 'docker.io/acme/nothing': 'docker.io/acme/other' } },
});
export const middle = defineBase(unused, { labels: { 'a b': 'c' }, images: undefined });
export const acme = (name: string) =>
  environment(unused, { cluster: { name }, images: undefined });
`,
    'bases.ts exports a base, which is no cluster of its own; ask for an environment that is built on it, or write one: export default environment(base, { ... }).',
  ],
};

const helper =
  "interface Long {}\nexport function failing(): Long {\n  throw new Error('no credentials');\n}\n";

/** Loads and synthesizes files in one process, as the commands do. @returns what is said about each */
function sentences(): Readonly<Record<string, string>> {
  const files = Object.fromEntries(Object.entries(wrong).map(([file, [text]]) => [file, text]));
  writeAll(directory, { ...files, 'helper.ts': helper });
  const script = `
    require(${JSON.stringify(join(root, 'commands/synth/without-source-maps'))});
    const { loadEnvironment, environmentFile, inEnvironment } = require(${JSON.stringify(join(root, 'commands/command-line/environments'))});
    const { synthesize } = require(${JSON.stringify(join(root, 'lib/lab/synthesize'))});
    const said = {};
    for (const name of ${JSON.stringify(Object.keys(wrong))}) {
      try {
        const file = environmentFile('./' + name);
        inEnvironment(file, () => synthesize(loadEnvironment(file)));
      } catch (error) { said[name] = error.name + ' ' + error.message; }
    }
    console.log(JSON.stringify(said));`;
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cjs', 'index.cjs');
  const stdout = execFileSync(process.execPath, ['--require', tsx, '-e', script], {
    cwd: directory,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

describe('one sentence names the file, and the line where it is known, for', () => {
  let said: Readonly<Record<string, string>>;
  beforeAll(() => {
    said = sentences();
  }, 60_000);

  test.each(Object.entries(wrong))('%s', (file, [, sentence]) => {
    expect(said[file]).toBe(`EnvironmentError ${sentence}`);
  });
});
