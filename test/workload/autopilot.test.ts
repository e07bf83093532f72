import { component, otlp, unix } from './components';
import { type Components, workload } from './manifests';

const forwardTo: readonly never[] = [];
const autopilot = { provider: 'gke-autopilot', module: { stability: 'experimental' } } as const;

test.each<[name: string, props: object, needs: string]>([
  ['beyla.ebpf', { attributes: { kubernetes: { enable: 'false' } } }, 'the process namespace of the node'],
  ['discovery.kubelet', {}, 'the network of the node'],
  [
    'loki.source.docker',
    { host: 'unix:///var/run/docker.sock', targets: [], forwardTo },
    'the path /var/run/docker.sock of the node',
  ],
  ['loki.source.journal', { forwardTo }, 'the path /run/log/journal of the node'],
  ['loki.source.journal', { forwardTo, path: '/var/log/journal' }, 'the path /etc/machine-id of the node'],
  ['prometheus.exporter.cadvisor', { perfEventsConfig: '/etc/alloy/perf.json' }, 'a privileged container'],
  ['prometheus.exporter.process', { procfsPath: '/host/proc' }, 'the capability SYS_PTRACE'],
  ['pyroscope.ebpf', { forwardTo }, 'the process namespace of the node'],
  ['pyroscope.java', { targets: [], forwardTo }, 'the process namespace of the node'],
])('Autopilot refuses %s with %j', (name, props, needs) => {
  expect(() => workload(component(name, props), autopilot)).toThrow(
    new Error(
      `${name} "x": it needs ${needs}, which GKE Autopilot refuses; use a Standard cluster, or leave the component out.`,
    ),
  );
});

test('Autopilot refuses exporter.unix, which mounts more of the node than log files', () => {
  expect(() => workload(unix(), autopilot)).toThrow(
    new Error(
      'prometheus.exporter.unix "node": it needs the path /proc of the node, which GKE Autopilot refuses; use a Standard cluster, or leave the component out.',
    ),
  );
});

test.each<[what: string, components: Components]>([
  ['an OTLP receiver', otlp()],
  [
    'log files of pods',
    component('loki.source.file', { targets: [{ __path__: '/var/log/pods/*/*.log' }], forwardTo }),
  ],
])('Autopilot admits %s', (_, components) => {
  expect(() => workload(components, autopilot)).not.toThrow();
});

test.each(['kind', 'gke-standard'] as const)('%s admits what Autopilot refuses', (provider) => {
  expect(() => workload(component('pyroscope.ebpf', { forwardTo }), { provider })).not.toThrow();
});
