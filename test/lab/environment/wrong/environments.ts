import { lab, label, type Refused, withCluster } from './base';

const keys =
  'cluster, namespaces, images, scheduling, storage, labels, annotations, install, proxy, destinations, alloy, pipelines, logs, redaction, telemetry, dashboards, instrumentation, applications, observe, loadGenerator, load, extend';

/** The environment as a whole, its cluster, collectors, agents and load. */
export const wrongEnvironments: Refused<unknown> = [
  [
    'no environment',
    undefined,
    `the environment is missing: it takes an object with ${keys}; describe the environment with these keys.`,
  ],
  [
    'a list as the environment',
    [],
    `the environment is an empty list, but it takes an object with ${keys}; describe the environment with these keys.`,
  ],
  [
    'an unknown key',
    { ...lab, clusterName: 'lab' },
    `the environment has the unknown key "clusterName", but it takes ${keys}; correct the spelling or remove it.`,
  ],
  [
    'two unknown keys in a section',
    withCluster({ nmae: 'lab', region: 'us' }),
    'cluster has the unknown key "nmae" and "region", but it takes name, provider, fargate, context, domain, kubernetesVersion; correct the spelling or remove it.',
  ],
  [
    'no cluster',
    { destinations: lab.destinations },
    'cluster is missing: it takes an object with name, provider, fargate, context, domain, kubernetesVersion; describe the cluster with these keys.',
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
    'an unknown provider',
    withCluster({ provider: 'gke' }),
    'cluster.provider is "gke", but it takes kind, gke-standard, gke-autopilot, eks, aks, openshift or other; choose the one that runs the cluster.',
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
    'a malformed quantity of memory',
    { ...lab, alloy: { receiver: { resources: { memory: '512MB' } } } },
    'alloy.receiver.resources.memory is "512MB", but it takes a memory quantity such as 128Mi or 1Gi; give the memory that is reserved.',
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
