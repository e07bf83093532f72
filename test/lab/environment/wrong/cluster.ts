import { lab, label, type Refused } from './base';

const namespaces = (change: object, more: object = {}) => ({ ...lab, ...more, namespaces: change });
const install = (change: object) => ({ ...lab, install: change });
const stateMetrics = (change: object) => ({
  pipelines: { kubeStateMetrics: { enabled: true, ...change } },
});
const fargate = (change: object) => ({
  ...lab,
  cluster: { name: 'lab', provider: 'eks', fargate: true },
  ...change,
});
const notLocal = {
  destinations: {
    vendor: { kind: 'otlp', url: 'https://otlp.vendor.example', auth: { kind: 'none' } },
  },
};

/** What is in the cluster before the lab, and where it runs. */
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
];
