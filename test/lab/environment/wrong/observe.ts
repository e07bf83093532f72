import { lab, type Refused, withCluster } from './base';

const entry = { namespace: 'shop', language: 'java' };

const observing = (change: object) => ({ ...lab, observe: [{ ...entry, ...change }] });
const both = (one: object, other: object) => ({
  ...lab,
  observe: [
    { ...entry, ...one },
    { ...entry, ...other },
  ],
});

const keys = 'namespace, labels, containers, language, variant, platform, executable';
const name =
  'a name of 1 to 63 lower-case letters, digits and hyphens, with a letter or a digit at both ends';
const oneWay =
  "but a pod is observed in one way; give both labels of which a pod has only one, such as { app: 'cart' } and { app: 'till' }, or remove one of them.";

/** Workloads of others. */
export const wrongObserve: Refused<unknown> = [
  [
    'one entry without a list',
    { ...lab, observe: entry },
    "observe is an object, but it takes a list of what is observed; write [{ namespace: 'shop', language: 'java' }].",
  ],
  [
    'the name of a namespace alone',
    { ...lab, observe: ['shop'] },
    `observe[0] is "shop", but it takes an object with ${keys}; describe what is observed with these keys.`,
  ],
  [
    'no namespace',
    observing({ namespace: undefined }),
    `observe[0].namespace is missing: it takes ${name}; name the namespace of the pods.`,
  ],
  [
    'a pattern of namespaces',
    observing({ namespace: 'shop-*' }),
    `observe[0].namespace is "shop-*", but it takes ${name}; name the namespace of the pods.`,
  ],
  [
    'the key of a selector',
    observing({ matchLabels: { app: 'cart' } }),
    `observe[0] has the unknown key "matchLabels", but it takes ${keys}; correct the spelling or remove it.`,
  ],
  [
    'a label that no pod can have',
    observing({ labels: { 'a b': 'cart' } }),
    'observe[0].labels["a b"] has a key that no label is called, but it takes names of labels, such as release or example.com/team; correct the name.',
  ],
  [
    'a label with a list of values',
    observing({ labels: { app: ['cart', 'till'] } }),
    'observe[0].labels.app is a list, but it takes the value of a label (up to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends); give the value that objects have.',
  ],
  [
    'a container with a name that none can have',
    observing({ containers: ['App'] }),
    `observe[0].containers[0] is "App", but it takes ${name}; name a container of the pods.`,
  ],
  [
    'one container without a list',
    observing({ containers: 'app' }),
    'observe[0].containers is "app", but it takes a list of names of containers; write [\'app\'], or leave it out for the first container of each pod.',
  ],
  [
    'a container twice',
    observing({ containers: ['app', 'app'] }),
    'observe[0].containers[1] is "app", which the list names already, but names are unique in a pod; remove one of them.',
  ],
  [
    'a container that is injected itself',
    observing({ containers: ['otc-container'] }),
    'observe[0].containers[0] is "otc-container", which a container is called that is put into pods, but an agent belongs into one of the application; name that one.',
  ],
  [
    'no language for an agent',
    observing({ language: undefined }),
    'observe[0].language is missing, but the variant "auto" injects an agent, which is made for a language; give java, nodejs, python, dotnet or go, or choose the variant "sidecar".',
  ],
  [
    'a language that nobody knows',
    observing({ language: 'ruby' }),
    'observe[0].language is "ruby", but it takes java, nodejs, python, dotnet or go; choose the language the containers are written in.',
  ],
  [
    'a language without an agent',
    { ...observing({ language: 'python' }), instrumentation: { languages: ['java'] } },
    'observe[0].language is "python", for which there is no agent, but the variant "auto" injects one; add "python" to instrumentation.languages or choose another variant.',
  ],
  [
    'a variant for whoever writes the pod',
    observing({ variant: 'manual-sidecar' }),
    'observe[0].variant is "manual-sidecar", but it takes auto, auto-sidecar or sidecar; choose how the pods are observed.',
  ],
  [
    'Go without its executable',
    observing({ language: 'go' }),
    'observe[0].executable is missing, but the agent of Go takes the path of the executable that it watches; give the path, or choose the variant "sidecar".',
  ],
  [
    'an executable of no absolute path',
    observing({ language: 'go', executable: 'server' }),
    'observe[0].executable is "server", but it takes an absolute path such as /app/server; give the path of the program in its image.',
  ],
  [
    'an executable of another language',
    observing({ executable: '/app/server' }),
    'observe[0].executable is given, but only the agent of Go watches an executable, and the language is "java"; remove it, or correct the language.',
  ],
  [
    'Go in two containers',
    observing({ language: 'go', executable: '/app/server', containers: ['one', 'two'] }),
    'observe[0].containers names 2 containers, but the agent of Go watches one process of a pod; name one of them.',
  ],
  [
    'Go on Autopilot',
    {
      ...withCluster({ provider: 'gke-autopilot' }),
      observe: [{ ...entry, language: 'go', executable: '/app' }],
    },
    'observe[0].language is "go", whose agent reads the process by eBPF and needs a privileged container, but GKE Autopilot admits none; use the variant "sidecar" or another cluster.',
  ],
  [
    'a C library that the agent does not depend on',
    observing({ platform: 'musl' }),
    'observe[0].platform is "musl", but only the agents of Python and .NET are made for a C library, and the language is "java"; remove it, or correct the language.',
  ],
  ...(
    [
      ['containers', ['app']],
      ['executable', '/app/server'],
      ['platform', 'musl'],
    ] as const
  ).map(
    ([key, value]) =>
      [
        `${key} for a collector alone`,
        observing({ variant: 'sidecar', [key]: value }),
        `observe[0].${key} is given, but the variant is "sidecar", which puts a collector beside the containers and nothing into them; remove it, or choose a variant with an agent.`,
      ] as const,
  ),
  [
    "the namespace of the lab's own applications",
    observing({ namespace: 'applications' }),
    `observe[0].namespace is "applications", where the lab's own applications are, but observe is for pods that others make; describe what runs there in applications, or name another namespace.`,
  ],
  [
    'a namespace of the lab',
    observing({ namespace: 'monitoring' }),
    'observe[0].namespace is "monitoring", which is a namespace of the lab, but observe is for pods that others make; name another namespace, or remove the entry.',
  ],
  [
    'a namespace of the cluster',
    observing({ namespace: 'kube-system' }),
    'observe[0].namespace is "kube-system", whose pods the cluster itself runs on, but they would be refused while nobody injects them; name another namespace, or remove the entry.',
  ],
  [
    'the same pods twice',
    both({ labels: { app: 'cart' } }, { labels: { app: 'cart' }, variant: 'sidecar' }),
    `observe[1] fits pods that observe[0] fits too, ${oneWay}`,
  ],
  [
    'pods that an entry for the whole namespace fits as well',
    both({}, { labels: { app: 'cart' } }),
    `observe[1] fits pods that observe[0] fits too, ${oneWay}`,
  ],
  [
    'a container that two entries name for the same pods',
    both({ containers: ['app', 'worker'] }, { containers: ['worker', 'web'], language: 'python' }),
    `observe[1] fits pods that observe[0] fits too, ${oneWay}`,
  ],
  [
    'logs that nobody would tell',
    {
      ...observing({}),
      instrumentation: { logs: 'output' },
      pipelines: { podLogs: { enabled: true, exceptNamespaces: ['shop'] } },
    },
    'observe[0].namespace is "shop", which pipelines.podLogs.exceptNamespaces leaves out, but instrumentation.logs is "output", so nobody would tell what its pods log; take it out of the list, or set instrumentation.logs to "agents".',
  ],
];
