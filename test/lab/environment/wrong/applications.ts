import { lab, label, type Refused, withCluster } from './base';

const application = { name: 'shop', language: 'java', image: 'docker.io/library/shop:1.2.3', port: 8080 };

const withApplication = (change: object) => ({ ...lab, applications: [{ ...application, ...change }] });
const withSource = (change: object) =>
  withApplication({ image: undefined, source: 'demo/ms-service-app-ms1/Main.java', ...change });
const withContainer = (change: object, ofApplication: object = {}) =>
  withApplication({
    containers: [{ name: 'side', image: 'docker.io/library/side:1', ...change }],
    ...ofApplication,
  });

/** The applications and their containers. */
export const wrongApplications: Refused<unknown> = [
  [
    'a query in the path of metrics',
    withApplication({ metricsPath: '/metrics?format=prometheus' }),
    'applications[0].metricsPath is "/metrics?format=...", but it takes a path that starts with / and has no query; give the path of its metrics, or leave it out.',
  ],
  [
    'too long a name',
    withApplication({ name: 'a'.repeat(64) }),
    `applications[0].name is "${'a'.repeat(64)}", but it takes ${label}; give each application a short name of its own.`,
  ],
  [
    'replicas that are not whole',
    withApplication({ replicas: 1.5 }),
    'applications[0].replicas is 1.5, but it takes a whole number from 1 to 100; give the number of pods, or remove the application.',
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
    'neither image nor source',
    withApplication({ image: undefined }),
    'applications[0].image is missing, and so is source, but an application is an image or a program of one file; give one of them.',
  ],
  [
    'a source that is not there',
    withSource({ source: 'demo/nothing/Main.java' }),
    'applications[0].source is "demo/nothing/Main.java", where no file is; give the path of the program, from the folder in which the command is started.',
  ],
  [
    'a folder as source',
    withSource({ source: 'demo' }),
    'applications[0].source is "demo", where no file is; give the path of the program, from the folder in which the command is started.',
  ],
  [
    'a source in another language',
    withSource({ language: 'nodejs' }),
    'applications[0].source is "demo/ms-service-app-ms1/Main.java", but the language "nodejs" takes a file of letters, digits, dots, hyphens and underscores that ends in .js, .cjs or .mjs; rename it, or correct the language.',
  ],
  [
    'a source for Alpine Linux, without the image',
    withSource({ platform: 'musl' }),
    'applications[0].platform is "musl", but what runs source is an image of Debian unless another is said; give the image too, or leave platform out.',
  ],
  [
    'an agent in an official image',
    withSource({ variant: 'manual-sidecar', agent: 'image' }),
    'applications[0].agent is "image", but what runs source is an official image, which has no agent; give the image too, or leave agent out.',
  ],
  [
    'an agent of Go that would be copied',
    withSource({ language: 'go', source: 'demo/ms-service-app-go/main.go', variant: 'manual-sidecar' }),
    'applications[0].language is "go", whose agent watches from a container of its own and cannot be copied into this one; choose the variant "auto-sidecar", or "sidecar" for an SDK in the code.',
  ],
  [
    'where the agent comes from, in a variant that does not ask',
    withApplication({ variant: 'auto', agent: 'copied' }),
    'applications[0].agent is "copied", which does nothing in the variant "auto"; remove it, or choose the variant "manual-sidecar".',
  ],
  [
    'a source of another agent',
    withApplication({ variant: 'manual-sidecar', agent: 'injected' }),
    'applications[0].agent is "injected", but it takes image or copied; say where the agent comes from.',
  ],
  [
    'a further container with the name of the one that compiles',
    withContainer({ name: 'compile' }),
    'applications[0].containers[0].name is "compile", which a container is called that is put into pods, but names are unique in a pod; rename this one.',
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
  ...(
    [
      [4317, 'takes OTLP over gRPC'],
      [4318, 'takes OTLP over HTTP'],
      [13133, 'answers the kubelet'],
      [8888, 'shows its own metrics'],
    ] as const
  ).flatMap(([port, what]): Refused<unknown> => {
    const problem = `is ${port}, where the collector beside the application ${what}, but containers of a pod share one network; choose another port.`;
    return [
      [
        `port ${port} beside a sidecar`,
        withApplication({ variant: 'sidecar', port }),
        `applications[0].port ${problem}`,
      ],
      [
        `port ${port} of a further container beside a sidecar`,
        withContainer({ port }, { variant: 'auto-sidecar' }),
        `applications[0].containers[0].port ${problem}`,
      ],
    ];
  }),
  [
    'a port of the proxy of the mesh',
    { ...withApplication({ port: 15090 }), pipelines: { mesh: { enabled: true } } },
    'applications[0].port is 15090, where the proxy of the mesh listens, but containers of a pod share one network; choose another port.',
  ],
  [
    'metrics of an agent where the application listens',
    withApplication({ port: 9464, env: { OTEL_METRICS_EXPORTER: 'otlp,prometheus' } }),
    'applications[0].env.OTEL_METRICS_EXPORTER makes the agent listen on 9464, which another container of the pod listens on, but containers of a pod share one network; give another port in OTEL_EXPORTER_PROMETHEUS_PORT.',
  ],
  [
    'metrics of an agent where a further container listens',
    withContainer(
      { port: 9999 },
      { env: { OTEL_METRICS_EXPORTER: 'prometheus', OTEL_EXPORTER_PROMETHEUS_PORT: '9999' } },
    ),
    'applications[0].containers[0].port is 9999, where the agent of applications[0] shows its metrics, but containers of a pod share one network; choose another port.',
  ],
  ...[
    'otc-container',
    'opentelemetry-auto-instrumentation',
    'opentelemetry-auto-instrumentation-java',
    'istio-proxy',
  ].map((name): Refused<unknown>[number] => [
    `a container named ${name}`,
    withContainer({ name }),
    `applications[0].containers[0].name is "${name}", which a container is called that is put into pods, but names are unique in a pod; rename this one.`,
  ]),
  [
    'two containers of Go in one pod',
    withContainer({ language: 'go' }, { language: 'go' }),
    'applications[0].containers[0].language is "go", as applications[0].language is, but the agent of Go watches one process of a pod; make this container an application of its own, or leave its language out.',
  ],
  [
    'a variable that the operator takes for its agent',
    withContainer({ env: { OTEL_RESOURCE_ATTRIBUTES_NODE_NAME: 'n' } }),
    'applications[0].containers[0].env.OTEL_RESOURCE_ATTRIBUTES_NODE_NAME is set, but the operator takes it for an agent that is there already, and injects none; remove it, or use the variant "manual-sidecar".',
  ],
  [
    'a variable that the operator takes for the agent of .NET',
    withApplication({ language: 'dotnet', env: { OTEL_DOTNET_AUTO_HOME: '/otel' } }),
    'applications[0].env.OTEL_DOTNET_AUTO_HOME is set, but the operator takes it for an agent that is there already, and injects none; remove it, or use the variant "manual-sidecar".',
  ],
  [
    'two C libraries for one language',
    withContainer({ language: 'python', platform: 'musl' }, { language: 'python' }),
    'applications[0].containers[0].platform is "musl", and applications[0].platform is "glibc", but containers of a pod that are written in one language get the same agent; make this container an application of its own.',
  ],
  [
    'an unknown C library',
    withApplication({ platform: 'alpine' }),
    'applications[0].platform is "alpine", but it takes glibc or musl; choose \'musl\' for an image of Alpine Linux.',
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
    'applications[0].image is "docker.io/library/shop", but it takes an image with a tag other than latest, or with a digest, such as docker.io/library/nginx:1.29.3; name a version of the image.',
  ],
  [
    'an image that is the latest',
    withApplication({ image: 'registry.example:5000/shop:latest' }),
    'applications[0].image is "registry.example:5000/shop:latest", but it takes an image with a tag other than latest, or with a digest, such as docker.io/library/nginx:1.29.3; name a version of the image.',
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
    'applications[0].env.WORKERS is 4, but it takes text, or a reference { secret, key } or { configMap, key }; put the value in quotes, or name the object in the namespace of the applications and one of its keys.',
  ],
  [
    'an impossible name of an environment variable',
    withApplication({ env: { 'MY VARIABLE': 'x' } }),
    'applications[0].env["MY VARIABLE"] has the name of no variable, but it takes names of letters, digits and underscores; correct the name.',
  ],
];
