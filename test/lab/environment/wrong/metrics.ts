import { cluster, lab, label, type Refused } from './base';

const pipeline = (name: string, change: unknown) => ({ ...lab, pipelines: { [name]: change } });
const target = (change: object) =>
  pipeline('staticTargets', { enabled: true, targets: [{ address: 'shop:80', ...change }] });
const duration = 'a duration from 5s to 10m, in whole seconds or minutes, such as 30s or 1m';

/** The pipelines of metrics. */
export const wrongMetrics: Refused<unknown> = [
  [
    'a kubelet that is switched on by a word',
    pipeline('kubelet', { enabled: 'yes' }),
    'pipelines.kubelet.enabled is "yes", but it takes true or false; give true to scrape the kubelets, false not to.',
  ],
  [
    'a kubelet that is asked every second',
    pipeline('kubelet', { interval: '1s' }),
    `pipelines.kubelet.interval is "1s", but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'an interval of an hour',
    pipeline('cadvisor', { interval: '1h' }),
    `pipelines.cadvisor.interval is "1h", but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'an interval in minutes above the bound',
    pipeline('apiServer', { interval: '11m' }),
    `pipelines.apiServer.interval is "11m", but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'an interval that is a number',
    pipeline('kubeStateMetrics', { interval: 60 }),
    `pipelines.kubeStateMetrics.interval is 60, but it takes ${duration}; give the time between two scrapes.`,
  ],
  [
    'names of metrics that RE2 does not read',
    pipeline('cadvisor', { alsoKeep: ['container_(?!fs).+'] }),
    'pipelines.cadvisor.alsoKeep[0] is "container_(?!fs).+", but it takes a regular expression (RE2) for whole names of metrics, such as kube_ingress_.+; write what Go reads, without lookaround and backreferences, and end \\Q with \\E.',
  ],
  [
    'names of metrics that are one text',
    pipeline('apiServer', { alsoKeep: 'etcd_.+' }),
    'pipelines.apiServer.alsoKeep is "etcd_.+", but it takes a list of regular expressions for names of metrics; name what is kept beside the allow list, or leave it empty.',
  ],
  [
    'a certificate that is checked a little',
    pipeline('kubelet', { verifyCertificate: 'sometimes' }),
    'pipelines.kubelet.verifyCertificate is "sometimes", but it takes true or false; give true where the cluster signs the certificates of kubelets (serverTLSBootstrap), false where it does not.',
  ],
  [
    'a node exporter with an unknown key',
    pipeline('nodeExporter', { collectors: ['cpu'] }),
    'pipelines.nodeExporter has the unknown key "collectors", but it takes enabled, interval, alsoKeep, network, destinations; correct the spelling or remove it.',
  ],
  [
    'a node exporter on GKE Autopilot',
    {
      ...pipeline('nodeExporter', { enabled: true }),
      cluster: { ...cluster, provider: 'gke-autopilot' },
    },
    'pipelines.nodeExporter.enabled is true, but GKE Autopilot lets no pod read /proc and /sys of its nodes; set it to false there: the kubelet and cAdvisor tell what pods use.',
  ],
  [
    'annotations with a slash in the prefix',
    pipeline('annotatedPods', { prefix: 'prometheus.io/' }),
    'pipelines.annotatedPods.prefix is "prometheus.io/", but it takes a DNS name such as prometheus.io or k8s.grafana.com; give what stands before the slash of the annotations.',
  ],
  [
    'a namespace of annotated pods that is none',
    pipeline('annotatedPods', { namespaces: ['My Shop'] }),
    `pipelines.annotatedPods.namespaces[0] is "My Shop", but it takes ${label}; name a namespace.`,
  ],
  [
    'a negative limit of samples',
    pipeline('annotatedPods', { sampleLimit: -1 }),
    'pipelines.annotatedPods.sampleLimit is -1, but it takes a whole number from 0 to 1000000; give the most samples that one scrape may have, or 0 for no limit.',
  ],
  [
    'an unknown kind of monitor',
    pipeline('monitors', { kinds: ['ScrapeConfig'] }),
    'pipelines.monitors.kinds[0] is "ScrapeConfig", but it takes ServiceMonitor, PodMonitor or Probe; choose kinds that are installed.',
  ],
  [
    'no kind of monitor',
    pipeline('monitors', { enabled: true, kinds: [] }),
    'pipelines.monitors.kinds is an empty list, but monitors are switched on; name the kinds that are followed, or set enabled to false.',
  ],
  [
    'labels of monitors that are a list',
    pipeline('monitors', { matchLabels: ['release'] }),
    'pipelines.monitors.matchLabels takes an object of labels and values; write { release: "monitoring" }.',
  ],
  [
    'a label of monitors that cannot be called so',
    pipeline('monitors', { matchLabels: { 'a b': 'c' } }),
    'pipelines.monitors.matchLabels["a b"] has a key that no label is called, but it takes names of labels, such as release or example.com/team; correct the name.',
  ],
  [
    'a label of monitors with a value that none can have',
    pipeline('monitors', { matchLabels: { release: 'c d' } }),
    'pipelines.monitors.matchLabels.release is "c d", but it takes the value of a label (up to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends); give the value that objects have.',
  ],
  [
    'names of metrics that would swallow those beside them',
    pipeline('apiServer', { alsoKeep: [String.raw`\Qx`] }),
    String.raw`pipelines.apiServer.alsoKeep[0] is "\\Qx", but it takes a regular expression (RE2) for whole names of metrics, such as kube_ingress_.+; write what Go reads, without lookaround and backreferences, and end \Q with \E.`,
  ],
  [
    'a label of monitors that is a number',
    pipeline('monitors', { matchLabels: { release: 1 } }),
    'pipelines.monitors.matchLabels.release is 1, but it takes the value of a label (up to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends); give the value that objects have.',
  ],
  [
    'static targets without a target',
    pipeline('staticTargets', { enabled: true }),
    'pipelines.staticTargets.targets is an empty list, but static targets are switched on; give their addresses, or set enabled to false.',
  ],
  [
    'a target with a scheme in its address',
    target({ address: 'http://shop:80' }),
    'pipelines.staticTargets.targets[0].address is "http://shop:80", but it takes host:port, such as shop.applications.svc:8080; give host and port without a scheme and without a path.',
  ],
  [
    'a target without a port',
    target({ address: 'shop' }),
    'pipelines.staticTargets.targets[0].address is "shop", but it takes host:port, such as shop.applications.svc:8080; give host and port without a scheme and without a path.',
  ],
  [
    'a target with a query in its path',
    target({ path: '/probe?module=http' }),
    'pipelines.staticTargets.targets[0].path is "/probe?module=...", but it takes a path that starts with / and has no query; give the path of the metrics.',
  ],
  [
    'a target that is asked by gRPC',
    target({ scheme: 'grpc' }),
    'pipelines.staticTargets.targets[0].scheme is "grpc", but it takes http or https; choose how it is asked.',
  ],
  [
    'a target twice',
    pipeline('staticTargets', { enabled: true, targets: [{ address: 'shop:80' }, { address: 'shop:80' }] }),
    'pipelines.staticTargets.targets[1].address is "shop:80", which pipelines.staticTargets.targets[0] scrapes at the same path; leave one of them out.',
  ],
  [
    'an unknown way of sharing targets',
    { ...lab, alloy: { cluster: { sharding: 'random' } } },
    'alloy.cluster.sharding is "random", but it takes clustering or hashmod; choose how targets are shared.',
  ],
];
