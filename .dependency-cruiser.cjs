/**
 * Who may import whom: npm run lint:imports. Each room knows those below it only, and nothing goes in a circle, types
 * included.
 */

/** The library: it knows no lab. What a room may import beside itself. */
const library = {
  'lib/alloy': [],
  'imports/alloy': ['lib/alloy'],
  'lib/dashboards': ['lib/alloy'],
  'lib/kubernetes': [],
  'lib/otelcol': [],
  'lib/workload': ['lib/alloy', 'imports/alloy', 'lib/kubernetes'],
};

/** The lab, from the bottom to the top. Those of one line know one another. */
const lab = [
  ['addresses', 'images.ts', 'labels.ts', 'manifest.ts', 'namespaces.ts', 'network.ts'],
  ['settings', 'telemetry', 'destinations'],
  ['instrumentation'],
  ['pipelines'],
  ['environment'],
  [
    'applications',
    'checks',
    'collectors',
    'extension',
    'lab-namespaces.ts',
    'prerequisites.ts',
    'existing.ts',
    'injects-agents.ts',
  ],
  ['knowledge'],
  ['dashboards'],
  ['charts'],
  ['every-object', 'lab.ts'],
  ['manifests.ts', 'synthesize.ts'],
  // What the package exports.
  ['index.ts'],
];

/** A pattern for what stands at one of these paths, or below it. */
const at = (paths) => `^(${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})(/|$)`;

const stayInTheLibrary = Object.entries(library).map(([room, below]) => ({
  name: `${room.replace('/', '-')}-knows-${below.length === 0 ? 'itself-only' : 'those-below'}`,
  comment: `${room} imports ${below.length === 0 ? 'nothing of the project' : `${below.join(', ')} only`}.`,
  severity: 'error',
  from: { path: at([room]) },
  to: { pathNot: [at([room, ...below]), 'node_modules'], dependencyTypesNot: ['core'] },
}));

const goDownInTheLab = lab.slice(0, -1).map((row, index) => {
  const above = lab.slice(index + 1).flat();
  return {
    name: `lab-${row[0].replace('.ts', '')}-knows-nothing-above`,
    comment: `In lib/lab, ${row.join(', ')} import none of ${above.join(', ')}.`,
    severity: 'error',
    from: { path: at(row.map((room) => `lib/lab/${room}`)) },
    to: { path: at(above.map((room) => `lib/lab/${room}`)) },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'testing-stands-beside-the-commands',
      comment: 'What tests of pipelines are written with knows the lab and the library; neither knows it.',
      severity: 'error',
      from: {
        path: at([
          'lib/alloy',
          'lib/dashboards',
          'lib/kubernetes',
          'lib/lab',
          'lib/otelcol',
          'lib/workload',
          'imports',
        ]),
      },
      to: { path: at(['lib/testing']) },
    },
    {
      name: 'testing-knows-no-workload',
      comment: 'lib/testing is about what a configuration does with telemetry, not about what runs it.',
      severity: 'error',
      from: { path: at(['lib/testing']) },
      to: { path: at(['lib/workload', 'lib/kubernetes', 'lib/otelcol', 'commands']) },
    },
    {
      name: 'no-circle',
      comment: 'Files that import one another in a circle, be it types only, are one file in several pieces.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...stayInTheLibrary,
    ...goDownInTheLab,
    {
      name: 'pipelines-know-no-kubernetes',
      comment: 'A pipeline is Alloy components; which objects run them is derived.',
      severity: 'error',
      from: { path: at(['lib/lab/pipelines', 'lib/lab/destinations', 'lib/lab/telemetry']) },
      to: { path: '^node_modules/cdk8s' },
    },
    {
      name: 'lab-knows-no-command',
      comment: 'What a person starts stands above lib/ and imports/.',
      severity: 'error',
      from: { path: at(['lib', 'imports']) },
      to: { path: at(['commands', 'environments', 'main.ts']) },
    },
    {
      name: 'environments-know-the-lab-only',
      comment: "An environment of the project is written like a user's own: from lib/lab.",
      severity: 'error',
      from: { path: at(['environments']) },
      to: { path: at(['commands', 'tools', 'test', 'main.ts']) },
    },
    {
      name: 'product-needs-no-workshop',
      comment: 'What is installed does without tools/, test/ and what only development needs.',
      severity: 'error',
      from: { path: at(['lib', 'imports', 'commands', 'environments', 'main.ts']) },
      to: { path: at(['tools', 'test']) },
    },
    {
      name: 'product-needs-no-development-package',
      comment: 'A package that the product imports stands in dependencies or peerDependencies.',
      severity: 'error',
      from: { path: at(['lib', 'imports', 'commands', 'environments', 'main.ts']) },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'all-is-found',
      comment: 'An import that leads nowhere is seen by no rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no interface that the cruiser could use; swc reads imports of types as well.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
