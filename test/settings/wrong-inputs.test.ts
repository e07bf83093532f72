import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OtelcolAuthGoogle } from '../../imports/alloy/otelcol';
import { requestOf } from '../../lib/command-line';
import { loadEnvironment } from '../../lib/environments';
import { checkOutput } from '../../lib/output';
import { checkSettings } from '../../lib/settings';
import { newConfig } from '../alloy/new-config';
import { component } from '../workload/components';
import { workload } from '../workload/manifests';

/** What the table varies: right as it stands. */
const cluster = { name: 'lab', provider: 'kind' };
const local = { kind: 'local' };
const application = { name: 'shop', language: 'java', image: 'docker.io/library/shop:1.2.3', port: 8080 };
const secret = { secret: 'grafana-cloud', key: 'token' };
const cloud = {
  kind: 'grafana-cloud',
  prometheus: endpoint('https://prometheus.example/api/prom/push'),
  loki: endpoint('https://logs.example/loki/api/v1/push'),
  otlp: endpoint('https://otlp.example/otlp'),
};

function endpoint(url: unknown) {
  return { url, username: secret, password: secret };
}

const lab = { cluster, destination: local };
const withCluster = (change: object) => ({ ...lab, cluster: { ...cluster, ...change } });
const withCloud = (change: object) => ({ ...lab, destination: { ...cloud, ...change } });
const withApplication = (change: object) => ({ ...lab, applications: [{ ...application, ...change }] });
const withContainer = (change: object) =>
  withApplication({ containers: [{ name: 'side', image: 'docker.io/library/side:1', ...change }] });

const label = 'a DNS label (1 to 63 lower-case letters, digits and hyphens, a letter first, no hyphen last)';
const environmentKeys =
  'cluster, destination, alloy, pipelines, instrumentation, applications, loadGenerator';

const settings: readonly (readonly [what: string, given: unknown, sentence: string])[] = [
  [
    'no environment',
    undefined,
    `the environment is missing: it takes an object with ${environmentKeys}; describe the environment with these keys.`,
  ],
  [
    'a list as the environment',
    [],
    `the environment is an empty list, but it takes an object with ${environmentKeys}; describe the environment with these keys.`,
  ],
  [
    'an unknown key',
    { ...lab, clusterName: 'lab' },
    `the environment has the unknown key "clusterName", but it takes ${environmentKeys}; correct the spelling or remove it.`,
  ],
  [
    'two unknown keys in a section',
    withCluster({ nmae: 'lab', region: 'us' }),
    'cluster has the unknown key "nmae" and "region", but it takes name, provider, context, kubernetesVersion; correct the spelling or remove it.',
  ],
  [
    'no cluster',
    { destination: local },
    'cluster is missing: it takes an object with name, provider, context, kubernetesVersion; describe the cluster with these keys.',
  ],
  [
    'no cluster name',
    { ...lab, cluster: { provider: 'kind' } },
    `cluster.name is missing: it takes ${label}; name the cluster, for example lab.`,
  ],
  [
    'an invalid DNS label',
    withCluster({ name: 'My_Lab' }),
    `cluster.name is "My_Lab", but it takes ${label}; name the cluster, for example lab.`,
  ],
  [
    'an empty context',
    withCluster({ context: '' }),
    'cluster.context is "", but it takes the name of a kubectl context, such as kind-lab; give one that kubectl config get-contexts shows.',
  ],
  [
    'a name that ends in a hyphen',
    withCluster({ name: 'lab-' }),
    `cluster.name is "lab-", but it takes ${label}; name the cluster, for example lab.`,
  ],
  [
    'too long a name',
    withApplication({ name: 'a'.repeat(64) }),
    `applications[0].name is "${'a'.repeat(64)}", but it takes ${label}; give each application a short name of its own.`,
  ],
  [
    'an unknown provider',
    withCluster({ provider: 'eks' }),
    'cluster.provider is "eks", but it takes kind, gke-standard or gke-autopilot; choose the one that runs the cluster.',
  ],
  [
    'Kubernetes older than 1.28',
    withCluster({ kubernetesVersion: '1.27' }),
    'cluster.kubernetesVersion is "1.27", but it takes a minor version of Kubernetes, 1.28 or newer, such as 1.36; give major and minor of what kubectl version shows, in quotes.',
  ],
  [
    'Kubernetes by its patch version',
    withCluster({ kubernetesVersion: 'v1.36.3' }),
    'cluster.kubernetesVersion is "v1.36.3", but it takes a minor version of Kubernetes, 1.28 or newer, such as 1.36; give major and minor of what kubectl version shows, in quotes.',
  ],
  [
    'a version that is a number',
    withCluster({ kubernetesVersion: 1.3 }),
    'cluster.kubernetesVersion is 1.3, but it takes a minor version of Kubernetes, 1.28 or newer, such as 1.36; give major and minor of what kubectl version shows, in quotes.',
  ],
  [
    'a destination that is text',
    { ...lab, destination: 'local' },
    "destination is \"local\", but it takes an object with kind; give { kind: 'local' } or { kind: 'grafana-cloud', ... }.",
  ],
  [
    'a destination without a kind',
    { ...lab, destination: {} },
    'destination.kind is missing: it takes local or grafana-cloud; choose one of them.',
  ],
  [
    'an unknown destination',
    { ...lab, destination: { kind: 'datadog' } },
    'destination.kind is "datadog", but it takes local or grafana-cloud; choose one of them.',
  ],
  [
    'an address for the local backend',
    { ...lab, destination: { kind: 'local', url: 'http://example' } },
    'destination has the unknown key "url", but it takes kind, retention; correct the spelling or remove it.',
  ],
  [
    'a malformed duration',
    { ...lab, destination: { kind: 'local', retention: 'a day' } },
    'destination.retention is "a day", but it takes a duration of 24h or more, in hours or days, such as 36h or 7d; give the time after which telemetry is deleted.',
  ],
  [
    'too short a duration',
    { ...lab, destination: { kind: 'local', retention: '2h' } },
    'destination.retention is "2h", but it takes a duration of 24h or more, in hours or days, such as 36h or 7d; give the time after which telemetry is deleted.',
  ],
  [
    'a malformed URL',
    withCloud({ prometheus: endpoint('prometheus.example/api/prom/push') }),
    'destination.prometheus.url is "prometheus.example/api/prom/push", but it takes an https:// address that ends in /api/prom/push; copy the address of Prometheus remote write from the stack\'s page in Grafana Cloud.',
  ],
  [
    'http:// for Grafana Cloud',
    withCloud({ prometheus: endpoint('http://prometheus.example/api/prom/push') }),
    'destination.prometheus.url is "http://prometheus.example/api/prom/push", but it takes an https:// address that ends in /api/prom/push; copy the address of Prometheus remote write from the stack\'s page in Grafana Cloud.',
  ],
  [
    'a URL with credentials in it, which the sentence does not repeat',
    withCloud({ prometheus: endpoint('https://123:glc_hush@prometheus.example/api/prom/push') }),
    'destination.prometheus.url holds credentials, but it takes an https:// address that ends in /api/prom/push; put the user and the password in a Secret and refer to them by username and password.',
  ],
  [
    'the wrong path of remote write',
    withCloud({ prometheus: endpoint('https://prometheus.example/api/v1/write') }),
    'destination.prometheus.url is "https://prometheus.example/api/v1/write", but it takes an https:// address that ends in /api/prom/push; copy the address of Prometheus remote write from the stack\'s page in Grafana Cloud.',
  ],
  [
    'the wrong path of Loki',
    withCloud({ loki: endpoint('https://logs.example') }),
    'destination.loki.url is "https://logs.example", but it takes an https:// address that ends in /loki/api/v1/push; copy the address of Loki from the stack\'s page in Grafana Cloud.',
  ],
  [
    'the wrong path of OTLP',
    withCloud({ otlp: endpoint('https://otlp.example/otlp/v1/traces') }),
    'destination.otlp.url is "https://otlp.example/otlp/v1/traces", but it takes an https:// address that ends in /otlp; copy the address of the OTLP gateway from the stack\'s page in Grafana Cloud.',
  ],
  [
    'a query in an address',
    withCloud({ otlp: endpoint('https://otlp.example/?to=/otlp') }),
    'destination.otlp.url is "https://otlp.example/?to=/otlp", but it takes an https:// address that ends in /otlp; copy the address of the OTLP gateway from the stack\'s page in Grafana Cloud.',
  ],
  [
    'a literal where a secret reference belongs, which the sentence does not repeat',
    withCloud({ loki: { ...cloud.loki, password: 'glc_hush' } }),
    'destination.loki.password is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace monitoring and name it here.',
  ],
  [
    'an instance number where a secret reference belongs',
    withCloud({ loki: { ...cloud.loki, username: 123456 } }),
    'destination.loki.username is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace monitoring and name it here.',
  ],
  [
    'a literal inside a secret reference',
    withCloud({ loki: { ...cloud.loki, password: { ...secret, value: 'glc_hush' } } }),
    'destination.loki.password has the unknown key "value", but it takes secret, key; name the Secret and one of its keys.',
  ],
  [
    'no secret reference',
    withCloud({ otlp: { url: cloud.otlp.url, username: secret } }),
    'destination.otlp.password is missing: it takes a reference { secret, key }; name a Secret of the namespace monitoring and one of its keys.',
  ],
  [
    'an impossible name of a Secret',
    withCloud({ otlp: { ...cloud.otlp, password: { secret: 'Grafana Cloud', key: 'token' } } }),
    'destination.otlp.password.secret is "Grafana Cloud", but it takes the name of a Secret; give the name that kubectl get secrets shows.',
  ],
  [
    'a stack without Loki',
    withCloud({ loki: undefined }),
    'destination.loki is missing: it takes an object with url, username, password; describe Loki with these keys.',
  ],
  [
    'an unknown stability',
    { ...lab, alloy: { stability: 'beta' } },
    'alloy.stability is "beta", but it takes generally-available, public-preview or experimental; choose the least stable level you accept.',
  ],
  [
    'replicas below 1',
    { ...lab, alloy: { receiver: { replicas: 0 } } },
    'alloy.receiver.replicas is 0, but it takes a whole number from 1 to 100; give the number of pods.',
  ],
  [
    'replicas that are not whole',
    withApplication({ replicas: 1.5 }),
    'applications[0].replicas is 1.5, but it takes a whole number from 1 to 100; give the number of pods, or remove the application.',
  ],
  [
    'a malformed quantity of memory',
    { ...lab, alloy: { receiver: { resources: { memory: '512MB' } } } },
    'alloy.receiver.resources.memory is "512MB", but it takes a memory quantity such as 128Mi or 1Gi; give the memory that is reserved.',
  ],
  [
    'a malformed quantity of CPU',
    withApplication({ resources: { cpu: '100mi' } }),
    'applications[0].resources.cpu is "100mi", but it takes a CPU quantity such as 100m or 0.5; give the share of a core that is reserved.',
  ],
  [
    'no CPU at all',
    withApplication({ resources: { cpu: '0' } }),
    'applications[0].resources.cpu is "0", but it takes a CPU quantity such as 100m or 0.5; give the share of a core that is reserved.',
  ],
  [
    'a memory limit below the request',
    withApplication({ resources: { memory: '1Gi', memoryLimit: '512Mi' } }),
    'applications[0].resources.memoryLimit is "512Mi", but it takes at least what memory reserves, "1Gi"; raise the limit or lower memory.',
  ],
  [
    'a CPU limit below the default request',
    { ...lab, alloy: { receiver: { resources: { cpuLimit: '0.05' } } } },
    'alloy.receiver.resources.cpuLimit is "0.05", but it takes at least what cpu reserves, "100m"; raise the limit or lower cpu.',
  ],
  [
    'a sampling ratio above 1',
    { ...lab, instrumentation: { samplingRatio: 10 } },
    'instrumentation.samplingRatio is 10, but it takes a number from 0 to 1; give 1 to keep every trace, 0.1 to keep one in ten.',
  ],
  [
    'a negative sampling ratio',
    { ...lab, instrumentation: { samplingRatio: -0.1 } },
    'instrumentation.samplingRatio is -0.1, but it takes a number from 0 to 1; give 1 to keep every trace, 0.1 to keep one in ten.',
  ],
  [
    'a sampling ratio in text',
    { ...lab, instrumentation: { samplingRatio: '1' } },
    'instrumentation.samplingRatio is "1", but it takes a number from 0 to 1; give 1 to keep every trace, 0.1 to keep one in ten.',
  ],
  [
    'an unknown language to instrument',
    { ...lab, instrumentation: { languages: ['java', 'ruby'] } },
    'instrumentation.languages[1] is "ruby", but it takes java, nodejs, python, dotnet or go; name a language that the operator can instrument.',
  ],
  [
    'applications that are no list',
    { ...lab, applications: application },
    'applications is an object, but it takes a list of applications; describe each with name, language, image and port.',
  ],
  [
    'duplicate application names',
    { ...lab, applications: [application, { ...application, port: 8081 }] },
    'applications[1].name is "shop", which applications[0].name says too, but each name belongs to one application; rename one of them.',
  ],
  [
    'an alias that is another application',
    { ...lab, applications: [application, { ...application, name: 'cart', aliases: ['shop'] }] },
    'applications[1].aliases[0] is "shop", which applications[0].name says too, but each name belongs to one application; rename one of them.',
  ],
  [
    'an unknown variant',
    withApplication({ variant: 'manual' }),
    'applications[0].variant is "manual", but it takes clean, auto, manual-sidecar, auto-sidecar or sidecar; choose how the application is observed.',
  ],
  [
    'an unknown language',
    withApplication({ language: 'cobol' }),
    'applications[0].language is "cobol", but it takes java, nodejs, python, dotnet or go; choose the language the container is written in.',
  ],
  [
    'a language that has no agent',
    { ...withApplication({ language: 'python' }), instrumentation: { languages: ['java'] } },
    'applications[0].language is "python", for which there is no agent, but the variant "auto" injects one; add "python" to instrumentation.languages or choose another variant.',
  ],
  [
    'two languages without container names',
    withContainer({ name: undefined, language: 'nodejs' }),
    `applications[0].containers[0].name is missing: it takes ${label}; name the container, so that the operator knows which language goes into it.`,
  ],
  [
    'a container named like the main one',
    withContainer({ name: 'app' }),
    'applications[0].containers[0].name is "app", which another container of the pod is called, but names are unique in a pod; rename this one.',
  ],
  [
    'two containers on one port',
    withContainer({ port: 8080 }),
    'applications[0].containers[0].port is 8080, which another container of the pod listens on, but containers of a pod share one network; choose another port.',
  ],
  [
    'the agent for Go on Autopilot',
    {
      ...withCluster({ provider: 'gke-autopilot' }),
      applications: [{ ...application, language: 'go' }],
    },
    'applications[0].language is "go", whose agent reads the process by eBPF and needs a privileged container, but GKE Autopilot admits none; use the variant "sidecar" or another cluster.',
  ],
  [
    'an image without a tag',
    withApplication({ image: 'docker.io/library/shop' }),
    'applications[0].image is "docker.io/library/shop", but it takes an image with a tag other than latest, such as docker.io/library/nginx:1.29.3; name a version of the image.',
  ],
  [
    'an image that is the latest',
    withApplication({ image: 'registry.example:5000/shop:latest' }),
    'applications[0].image is "registry.example:5000/shop:latest", but it takes an image with a tag other than latest, such as docker.io/library/nginx:1.29.3; name a version of the image.',
  ],
  [
    'a port out of range',
    withApplication({ port: 70000 }),
    'applications[0].port is 70000, but it takes a whole number from 1 to 65535; give the port that the container listens on.',
  ],
  [
    'no port',
    withApplication({ port: undefined }),
    'applications[0].port is missing: it takes a whole number from 1 to 65535; give the port that the container listens on.',
  ],
  [
    'a health path without a slash',
    withApplication({ healthPath: 'health' }),
    'applications[0].healthPath is "health", but it takes an HTTP path that begins with /; give the path that answers 200 when the application is well.',
  ],
  [
    'an environment variable that is no text',
    withApplication({ env: { WORKERS: 4 } }),
    'applications[0].env.WORKERS is 4, but it takes text; put the value in quotes.',
  ],
  [
    'an impossible name of an environment variable',
    withApplication({ env: { 'MY VARIABLE': 'x' } }),
    'applications[0].env["MY VARIABLE"] has the name of no variable, but it takes names of letters, digits and underscores; correct the name.',
  ],
  [
    'a load of nothing',
    { ...lab, loadGenerator: { enabled: true, requestsPerSecond: 0 } },
    'loadGenerator.requestsPerSecond is 0, but it takes a number above 0 and up to 1000; give the requests per second, or set enabled: false.',
  ],
  [
    'a number where injection is enforced or not',
    { ...lab, instrumentation: { enforce: 1 } },
    'instrumentation.enforce is 1, but it takes true or false; give true to refuse pods without the injection they ask for, false to let them run.',
  ],
  [
    'a truth in text',
    { ...lab, loadGenerator: { enabled: 'yes' } },
    'loadGenerator.enabled is "yes", but it takes true or false; give true to make requests, false to make none.',
  ],
];

describe('an environment is refused with one sentence for', () => {
  test.each(settings)('%s', (_what, given, sentence) => {
    expect(messageOf(() => checkSettings(given))).toBe(sentence);
  });
});

const scratch = mkdtempSync(join(tmpdir(), 'wrong-inputs-'));
const file = join(scratch, 'notes.txt');
writeFileSync(file, '');
afterAll(() => rmSync(scratch, { recursive: true }));

const commands: readonly (readonly [what: string, act: () => unknown, sentence: string])[] = [
  [
    'an unknown environment',
    () => loadEnvironment('production'),
    'The environment "production" is unknown, but there are gke-autopilot, gke-standard, kind; ask for gke-autopilot, gke-standard or kind, or write environments/NAME.ts.',
  ],
  [
    'a path instead of an environment',
    () => request(['../lib/lab']),
    'The environment "../lib/lab" is unknown, but there are gke-autopilot, gke-standard, kind; ask for gke-autopilot, gke-standard or kind, or write environments/NAME.ts.',
  ],
  [
    'an unknown option',
    () => request(['kind'], ['kind', '--outdir=x']),
    '--outdir=x is an unknown option, but there are --output DIR and --help; correct the spelling or remove it.',
  ],
  [
    'an extra argument',
    () => request(['kind', 'gke-standard']),
    '"gke-standard" stands after the environment kind, but one environment is synthesized at a time; run the command once for each.',
  ],
  [
    'an empty --output',
    () => requestOf(['--output='], { environment: 'kind', output: '', _: [] }),
    '--output is empty, but it takes a directory; name the one to write to.',
  ],
  [
    'another environment than the default without --output',
    () => request(['gke-standard']),
    '--output is missing: dist/ holds the environment kind, so gke-standard takes a directory of its own; add --output DIR.',
  ],
  [
    'an output that is a file',
    () => checkOutput(file),
    `--output ${file} leads to the file ${file}, but it takes a directory; name another one.`,
  ],
  [
    'an output below a file',
    () => checkOutput(join(file, 'dist')),
    `--output ${join(file, 'dist')} leads to the file ${file}, but it takes a directory; name another one.`,
  ],
  [
    'an output with files of others',
    () => checkOutput(scratch),
    `--output ${scratch} holds "notes.txt", which the synthesis did not write, but it takes a directory of its own; name an empty one or move the file.`,
  ],
  [
    'an output that is not writable',
    // The kernel refuses this to everybody, root included.
    () => checkOutput('/proc/lab'),
    '--output /proc/lab cannot be written, because /proc is not writable, but it takes a writable directory; change the permissions or name another one.',
  ],
];

describe('the command is refused with one sentence for', () => {
  test.each(commands)('%s', (_what, act, sentence) => {
    expect(messageOf(act)).toBe(sentence);
  });
});

const configurations: readonly (readonly [what: string, act: () => unknown, sentence: string])[] = [
  [
    'a component above the allowed stability',
    () => new OtelcolAuthGoogle(newConfig({ stability: 'generally-available' }), 'cloud'),
    'otelcol.auth.google "cloud": the component is public-preview, and the configuration allows generally-available; set "stability" to public-preview or use another component.',
  ],
  [
    'eBPF on Autopilot',
    () =>
      workload(component('pyroscope.ebpf', { forwardTo: [] }), {
        provider: 'gke-autopilot',
        module: { stability: 'experimental' },
      }),
    'pyroscope.ebpf "x": it needs the process namespace of the node, which GKE Autopilot refuses; use a Standard cluster, or leave the component out.',
  ],
];

describe('a collector is refused with one sentence for', () => {
  test.each(configurations)('%s', (_what, act, sentence) => {
    expect(messageOf(act)).toBe(sentence);
  });
});

function request(positional: readonly string[], raw = positional) {
  return requestOf(raw, { environment: positional[0] ?? 'kind', _: positional });
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
}
