import { Logging } from '../../imports/alloy/config';
import { raw, sys } from '../../lib/alloy';
import { component, idle, otlp, unix, withInput } from './components';
import { at, type Components, manifests, podSpec, type WorkloadProps, workload } from './manifests';

const experimental = { module: { stability: 'experimental' } } as const;

function env(components: Components, props?: WorkloadProps): unknown {
  return at(podSpec(manifests(components, { ...experimental, ...props })), 'containers.0.env');
}

function field(name: string, fieldPath: string) {
  return { name, valueFrom: { fieldRef: { fieldPath } } };
}

const reading = (variable: string): Components =>
  component('prometheus.scrape', { targets: [], forwardTo: [], jobName: sys.env(variable) });

test('a configuration that reads no variable gets none', () => {
  expect(env(idle)).toBeUndefined();
});

test.each([
  ['K8S_NAMESPACE_NAME', 'metadata.namespace'],
  ['K8S_NODE_IP', 'status.hostIP'],
  ['K8S_NODE_NAME', 'spec.nodeName'],
  ['K8S_POD_IP', 'status.podIP'],
  ['K8S_POD_NAME', 'metadata.name'],
  ['K8S_POD_UID', 'metadata.uid'],
])('%s is %s of the pod', (variable, path) => {
  expect(env(reading(variable))).toEqual([field(variable, path)]);
});

test('HOSTNAME is left to the container runtime where no exporter names the node by it', () => {
  expect(env(reading('HOSTNAME'))).toBeUndefined();
});

test('HOSTNAME is the name of the node where an exporter takes its instance label from it', () => {
  expect(env(unix())).toEqual([field('HOSTNAME', 'spec.nodeName')]);
});

test('a variable inside a longer expression is found', () => {
  const joined = component('prometheus.scrape', {
    targets: [],
    forwardTo: [],
    jobName: raw<string>('string.format("%s-%s", sys.env("K8S_POD_NAME"), "x")'),
  });
  expect(env(joined)).toEqual([field('K8S_POD_NAME', 'metadata.name')]);
});

test('a variable that is given as text has that text', () => {
  expect(env(reading('CLUSTER'), { env: { CLUSTER: 'lab' } })).toEqual([{ name: 'CLUSTER', value: 'lab' }]);
});

test('a variable that is given as a key of a Secret is read from it', () => {
  expect(env(reading('TOKEN'), { env: { TOKEN: { secret: 'cloud', key: 'token' } } })).toEqual([
    { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'cloud', key: 'token' } } },
  ]);
});

test('a variable that is given is set, also when no component reads it', () => {
  expect(env(otlp(), { env: { GOGC: '50' } })).toEqual([{ name: 'GOGC', value: '50' }]);
});

test('detection of the node reads the variable that its detector names', () => {
  const detect = withInput('otelcol.processor.resourcedetection', {
    detectors: ['kubernetes_node'],
    output: {},
  });
  expect(env(detect)).toEqual([field('K8S_NODE_NAME', 'spec.nodeName')]);
});

test('PodLogs of one node are found by the name of the node', () => {
  const logs = component('loki.source.podlogs', { forwardTo: [], nodeFilter: { enabled: true } });
  expect(env(logs)).toEqual([field('NODE_NAME', 'spec.nodeName')]);
});

test('a variable that nobody gives is refused', () => {
  const configuration: Components = (config) => {
    new Logging(config, { level: sys.env('LEVEL') });
  };
  expect(() => workload(configuration)).toThrow(
    new Error(
      'logging: it reads the environment variable LEVEL, which has no value; give it in "env", or read one that the pod knows: K8S_NAMESPACE_NAME, K8S_NODE_IP, K8S_NODE_NAME, K8S_POD_INDEX, K8S_POD_IP, K8S_POD_NAME, K8S_POD_UID, NODE_NAME.',
    ),
  );
});
