import { lab, label, type Refused } from './base';

const namespaces = (change: object, more: object = {}) => ({ ...lab, ...more, namespaces: change });
const install = (change: object) => ({ ...lab, install: change });
const stateMetrics = (change: object) => ({
  pipelines: { kubeStateMetrics: { enabled: true, ...change } },
});
const observability = (change: object, more: object = {}) => ({
  ...lab,
  pipelines: { applicationObservability: change, ...more },
});
const fargate = (change: object) => ({
  ...lab,
  cluster: { name: 'lab', provider: 'eks', fargate: true },
  ...change,
});
const proxy = (change: object) => ({ ...lab, proxy: { url: 'http://proxy.acme.example:3128', ...change } });
const key = { secret: 'own', key: 'key' };
const aws = (mimir: object) => ({
  ...lab,
  destinations: {
    aws: {
      kind: 'self-hosted',
      mimir: {
        url: 'https://aps-workspaces.eu-central-1.amazonaws.com/workspaces/ws-1/api/v1/remote_write',
        ...mimir,
      },
    },
  },
});
const notLocal = {
  destinations: {
    vendor: { kind: 'otlp', url: 'https://otlp.vendor.example', auth: { kind: 'none' } },
  },
};

/** What is in the cluster before the lab, and what leaves it. */
export const wrongCluster: Refused<unknown> = [
  [
    'a name of a namespace that is no DNS label',
    namespaces({ monitoring: { name: 'Monitoring' } }),
    `namespaces.monitoring.name is "Monitoring", but it takes ${label}; name a namespace.`,
  ],
  [
    'a name of a namespace with a dot',
    namespaces({ applications: { name: 'team.shop' } }),
    `namespaces.applications.name is "team.shop", but it takes ${label}; name a namespace.`,
  ],
  [
    'a namespace by its name alone',
    namespaces({ monitoring: 'observability' }),
    'namespaces.monitoring is "observability", but it takes an object with name, create; describe a namespace with these keys.',
  ],
  [
    'a namespace that the lab has not',
    namespaces({ tracing: { name: 'tracing' } }),
    'namespaces has the unknown key "tracing", but it takes applications, monitoring, nodes, collector, certManager, operator, backend; correct the spelling or remove it.',
  ],
  [
    'a word whether a namespace is made',
    namespaces({ monitoring: { create: 'no' } }),
    'namespaces.monitoring.create is "no", but it takes true or false; give true for a namespace that the lab makes, false for one that exists.',
  ],
  [
    'collectors among the parts of Kubernetes',
    namespaces({ monitoring: { name: 'kube-system', create: false } }),
    'namespaces.monitoring.name is "kube-system", but names that begin with kube- are those of the system; give another one.',
  ],
  [
    'a namespace of OpenShift',
    namespaces(
      { monitoring: { name: 'openshift-monitoring', create: false } },
      { cluster: { name: 'lab', provider: 'openshift' } },
    ),
    'namespaces.monitoring.name is "openshift-monitoring", but names that begin with openshift- are those of the system; give another one.',
  ],
  [
    'the default namespace, to be made',
    namespaces({ applications: { name: 'default' } }),
    'namespaces.applications.name is "default", which exists in every cluster and cannot be removed; set namespaces.applications.create to false, or give another name.',
  ],
  [
    'applications beside the collectors',
    namespaces({ applications: { name: 'lab' }, monitoring: { name: 'lab' } }),
    'namespaces.monitoring.name is "lab", which is namespaces.applications as well, but namespaces.applications has to be one of its own: agents are injected into its pods, which the lab itself cannot wait for; give them two names.',
  ],
  [
    'cert-manager beside the operator',
    namespaces({ operator: { name: 'cert-manager' } }),
    'namespaces.operator.name is "cert-manager", which is namespaces.certManager as well, but namespaces.certManager has to be one of its own: its NetworkPolicy closes every port but those of cert-manager; give them two names.',
  ],
  [
    'the collector of the mode legacy beside Alloy',
    namespaces(
      { collector: { name: 'monitoring' } },
      { pipelines: { applicationObservability: { metricsFromTraces: 'legacy' } } },
    ),
    'namespaces.collector.name is "monitoring", which is namespaces.monitoring as well, but namespaces.collector has to be one of its own: its NetworkPolicy closes every port but those of the collector; give them two names.',
  ],
  [
    'one namespace that is made and exists',
    namespaces({ nodes: { name: 'monitoring', create: false } }),
    'namespaces.nodes.create is false, but namespaces.monitoring has the same name and says true; say the same of both.',
  ],
  [
    'a namespace of a backend that there is not',
    namespaces({ backend: { name: 'grafana' } }, notLocal),
    'namespaces.backend.name is "grafana", but there is no destination of the kind local, and no backend in the cluster; remove it, or add such a destination.',
  ],
  [
    'a cert-manager by a word',
    install({ certManager: 'existing' }),
    'install.certManager is "existing", but it takes an object with scheduling; describe cert-manager with these keys.',
  ],
  [
    'an operator that is true',
    install({ operator: true }),
    'install.operator is true, but it takes an object with scheduling, certificate; describe the operator with these keys.',
  ],
  [
    'an unknown key of the operator',
    install({ operator: { version: '0.158.0' } }),
    'install.operator has the unknown key "version", but it takes scheduling, certificate; correct the spelling or remove it.',
  ],
  [
    'kube-state-metrics as a section of what is installed',
    install({ kubeStateMetrics: { address: 'kube-state-metrics.kube-system.svc:8080' } }),
    'install.kubeStateMetrics is an object, but it takes true or false; give true to install it, false where the cluster has it.',
  ],
  [
    'a certificate of the operator without its authority',
    install({ operator: { certificate: { secret: 'webhook' } } }),
    "install.operator.certificate.authority is missing: it takes a certificate in PEM; read it from its file, such as readFileSync('ca.crt', 'utf8').",
  ],
  [
    'the path of an authority in the place of it',
    install({ operator: { certificate: { secret: 'webhook', authority: 'ca.crt' } } }),
    "install.operator.certificate.authority is \"ca.crt\", but it takes a certificate in PEM; read it from its file, such as readFileSync('ca.crt', 'utf8').",
  ],
  [
    'the Secret of a certificate by a key',
    install({ operator: { certificate: { secret: { secret: 'webhook', key: 'tls.crt' }, authority: '' } } }),
    'install.operator.certificate.secret is an object, but it takes a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends); name the Secret.',
  ],
  [
    'a place for a cert-manager that nothing needs',
    install({ operator: false, certManager: { scheduling: { nodeSelector: { pool: 'system' } } } }),
    'install.certManager.scheduling is given, but install.operator is false, and nothing else needs a cert-manager, so that the lab installs none; remove one of the two.',
  ],
  [
    'a kube-state-metrics of the cluster that is nowhere',
    { ...install({ kubeStateMetrics: false }), ...stateMetrics({}) },
    "pipelines.kubeStateMetrics.address is missing, but install.kubeStateMetrics is false, and the lab does not know where the cluster's is; give address or pods.",
  ],
  [
    'an address of a kube-state-metrics that the lab installs',
    { ...lab, ...stateMetrics({ address: 'kube-state-metrics.kube-system.svc:8080' }) },
    'pipelines.kubeStateMetrics.address is given, but install.kubeStateMetrics is true, and the lab scrapes its own; set that to false, or remove this.',
  ],
  [
    'pods of a kube-state-metrics beside its address',
    {
      ...install({ kubeStateMetrics: false }),
      ...stateMetrics({ address: 'state.kube-system.svc:8080', pods: { namespace: 'kube-system' } }),
    },
    'pipelines.kubeStateMetrics.pods is given beside address, but kube-state-metrics is scraped once; remove one of them.',
  ],
  [
    'an address of kube-state-metrics with a scheme',
    {
      ...install({ kubeStateMetrics: false }),
      ...stateMetrics({ address: 'http://state.kube-system.svc:8080' }),
    },
    'pipelines.kubeStateMetrics.address is "http://state.kube-system.svc:8080", but it takes host and port of a Service, such as kube-state-metrics.kube-system.svc:8080; give what kubectl get services shows.',
  ],
  [
    'a place for a kube-state-metrics that the lab does not run',
    {
      ...install({ kubeStateMetrics: false }),
      ...stateMetrics({ address: 'state.kube-system.svc:8080', scheduling: {} }),
    },
    'pipelines.kubeStateMetrics.scheduling is given, but install.kubeStateMetrics is false, and the lab runs none; remove it.',
  ],
  [
    'a proxy by its address alone',
    { ...lab, proxy: 'http://proxy.acme.example:3128' },
    'proxy is "http://proxy.acme.example:3128", but it takes an object with url, noProxy; describe the proxy with these keys.',
  ],
  [
    'a proxy without a scheme',
    proxy({ url: 'proxy.acme.example:3128' }),
    'proxy.url is "proxy.acme.example:3128", but it takes the http:// or https:// address of a proxy, such as http://proxy.example:3128; give scheme, host and port, or leave it out.',
  ],
  [
    'a proxy with credentials',
    proxy({ url: 'http://user:secret@proxy.acme.example:3128' }),
    'proxy.url holds credentials, but it takes the http:// or https:// address of a proxy, such as http://proxy.example:3128; put the user and the password in a Secret and refer to them by auth.',
  ],
  [
    'exceptions of a proxy as one text',
    proxy({ noProxy: '.acme.example,10.0.0.0/8' }),
    "proxy.noProxy is \".acme.example,10.0.0.0/8\", but it takes a list of hosts; write ['.acme.example', '10.0.0.0/8'].",
  ],
  [
    'an exception with a star',
    proxy({ noProxy: ['*.acme.example'] }),
    'proxy.noProxy[0] is "*.acme.example", but it takes a host, a domain, an address or a range of them, such as vault.acme.example, .acme.example or 10.0.0.0/8; leave out scheme, port and *.',
  ],
  [
    'an exception with more bits than an address has',
    proxy({ noProxy: ['10.0.0.0/33'] }),
    'proxy.noProxy[0] is "10.0.0.0/33", but it takes a host, a domain, an address or a range of them, such as vault.acme.example, .acme.example or 10.0.0.0/8; leave out scheme, port and *.',
  ],
  [
    'gRPC through a proxy',
    {
      ...proxy({}),
      destinations: {
        vendor: { kind: 'otlp', url: 'https://otlp.vendor.example:4317', protocol: 'grpc' },
      },
    },
    'destinations.vendor.protocol is "grpc", but the gRPC exporter of Alloy goes through no proxy, and proxy.url is given; choose "http", or name its host in proxy.noProxy where it is reached without the proxy.',
  ],
  [
    'tokens of OTLP through a proxy',
    {
      ...proxy({}),
      destinations: {
        own: {
          kind: 'self-hosted',
          tempo: {
            url: 'https://tempo.acme.example',
            auth: {
              kind: 'oauth2',
              clientId: key,
              clientSecret: key,
              tokenUrl: 'https://login.acme.example',
            },
          },
        },
      },
    },
    'destinations.own.tempo.auth.tokenUrl is "https://login.acme.example", but Alloy asks for tokens of OTLP directly, and proxy.url is given; choose another kind of auth, or name its host in proxy.noProxy where it is reached without the proxy.',
  ],
  [
    'a signature of no region',
    aws({ sigv4: { region: 'Frankfurt' } }),
    'destinations.aws.mimir.sigv4.region is "Frankfurt", but it takes a region of AWS, such as eu-central-1; give the one that the address names.',
  ],
  [
    'a role by its name',
    aws({ sigv4: { region: 'eu-central-1', roleArn: 'remote-write' } }),
    'destinations.aws.mimir.sigv4.roleArn is "remote-write", but it takes the ARN of a role, such as arn:aws:iam::123456789012:role/remote-write; copy it from IAM.',
  ],
  [
    'half of a key of AWS',
    aws({ sigv4: { region: 'eu-central-1', accessKey: key } }),
    'destinations.aws.mimir.sigv4.secretKey is missing beside accessKey, but a key has two parts; give both, or neither where the pod has a role.',
  ],
  [
    'a key of AWS as text',
    aws({ sigv4: { region: 'eu-central-1', accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: key } }),
    'destinations.aws.mimir.sigv4.accessKey is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
  [
    'a signature beside a password',
    aws({ sigv4: { region: 'eu-central-1' }, auth: { kind: 'basic', username: key, password: key } }),
    'destinations.aws.mimir.sigv4 is given beside auth, but a request says once who sends; remove one of them.',
  ],
  [
    'a signature of logs',
    {
      ...lab,
      destinations: {
        aws: {
          kind: 'self-hosted',
          loki: { url: 'https://loki.example/loki/api/v1/push', sigv4: { region: 'eu-central-1' } },
        },
      },
    },
    'destinations.aws.loki has the unknown key "sigv4", but it takes url, auth, tls, proxy, tenant, allowHttp; correct the spelling or remove it.',
  ],
  [
    'an application with an agent that nobody hears',
    {
      ...observability({ enabled: false }),
      applications: [
        { name: 'shop', language: 'java', variant: 'auto', image: 'docker.io/example/shop:1', port: 8080 },
      ],
    },
    'applications[0].variant is "auto", but pipelines.applicationObservability is off, and nothing would take what its pods send; choose "clean", or switch the pipeline on.',
  ],
  [
    'workloads of others that nobody hears',
    {
      ...observability({ enabled: false }),
      observe: [{ namespace: 'shop', language: 'java', variant: 'auto' }],
    },
    'observe lists workloads, but pipelines.applicationObservability is off, and nothing would take what they send; remove it, or switch the pipeline on.',
  ],
  [
    'no signal at all',
    observability({ traces: false, metrics: false, logs: false }),
    'pipelines.applicationObservability.enabled is true, but traces, metrics and logs are false, and nothing is left to take; set enabled to false.',
  ],
  [
    'a signal of a pipeline that is off',
    observability({ enabled: false, logs: false }),
    'pipelines.applicationObservability.logs is false, but enabled is false, and no signal is taken; remove one of the two.',
  ],
  [
    'sampling of traces that are not taken',
    observability({ traces: false, sampling: { share: 0.5 } }),
    'pipelines.applicationObservability.sampling says which traces are kept, but traces is false, and none are taken; remove it.',
  ],
  [
    'metrics from traces that are not taken',
    observability({ traces: false, metricsFromTraces: 'tempo' }),
    'pipelines.applicationObservability.metricsFromTraces is given, but pipelines.applicationObservability.traces is false, and there are no traces to make metrics from; remove one of the two.',
  ],
  [
    'Zipkin without traces',
    observability({ traces: false, receivers: { zipkin: { enabled: true } } }),
    'pipelines.applicationObservability.receivers.zipkin.enabled is true, but traces is false, and it takes nothing else than traces; remove it.',
  ],
  [
    'the mode legacy without logs',
    observability({ logs: false, metricsFromTraces: 'legacy' }),
    'pipelines.applicationObservability.logs is false, but metricsFromTraces is "legacy", whose collector takes all signals; remove it, or choose another mode.',
  ],
  [
    'spans of a mesh that nobody takes',
    observability({ traces: false }, { mesh: { enabled: true, traces: true } }),
    'pipelines.mesh.traces is true, but traces is false for pipelines.applicationObservability, which would take the spans; set it to false.',
  ],
  [
    'Fargate of another provider',
    { ...lab, cluster: { name: 'lab', provider: 'aks', fargate: true } },
    'cluster.fargate is true, but cluster.provider is "aks", and Fargate is Amazon\'s; remove it, or choose "eks".',
  ],
  [
    'files of nodes on Fargate',
    fargate({ pipelines: { podLogs: { enabled: true, source: 'file' } } }),
    'pipelines.podLogs.source is "file", which a pod on each node reads, but on Fargate there are no nodes to run one on; choose "api".',
  ],
  [
    'programs that are instrumented from the node on Fargate',
    fargate({ pipelines: { beyla: { enabled: true } } }),
    'pipelines.beyla.enabled is true, but eBPF takes the process namespace of the node, which EKS Fargate refuses; set it to false and let the OpenTelemetry operator inject agents there.',
  ],
  [
    'the agent of Go on Fargate',
    fargate({
      applications: [
        { name: 'shop', language: 'go', variant: 'auto', image: 'docker.io/example/shop:1', port: 8080 },
      ],
    }),
    'applications[0].language is "go", whose agent reads the process by eBPF and needs a privileged container, but EKS Fargate admits none; use the variant "sidecar" or another cluster.',
  ],
  [
    'the value of a header as text',
    aws({ headers: { 'x-api-key': 'secret' } }),
    'destinations.aws.mimir.headers["x-api-key"] is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of the collectors and name it here.',
  ],
];
