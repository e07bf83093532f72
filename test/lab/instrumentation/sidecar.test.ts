import { Chart, Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { images } from '../../../lib/lab/images';
import { sidecar } from '../../../lib/lab/instrumentation/sidecar';
import { sidecarPorts } from '../../../lib/lab/instrumentation/sidecar-ports';
import type { CollectorConfigProps } from '../../../lib/otelcol';

const chart = new Chart(Testing.app(), 'test');
sidecar(chart, 'sidecar', {
  name: { namespace: 'opentelemetry-collector', name: 'sidecar' },
  receiver: { host: 'alloy.example', grpcPort: 14317, httpPort: 14318 },
});

interface Spec {
  readonly mode: string;
  readonly image: string;
  readonly config: CollectorConfigProps;
  readonly env: readonly k8s.EnvVar[];
  readonly ports: readonly { readonly port: number; readonly targetPort: number }[];
  readonly resources: k8s.ResourceRequirements;
  readonly securityContext: k8s.SecurityContext;
  readonly startupProbe: k8s.Probe;
}

const [{ metadata, spec }]: [{ metadata: { name: string }; spec: Spec }] = Testing.synth(chart) as [
  { metadata: { name: string }; spec: Spec },
];
const { config } = spec;

/** Where the sidecar listens: addresses by the end of their path in the configuration. */
const listeners = [
  config.receivers.otlp?.protocols.grpc?.endpoint,
  config.receivers.otlp?.protocols.http?.endpoint,
  config.extensions?.health_check?.endpoint,
];

test('it is a sidecar, and called so: a gateway that comes later has another name', () => {
  expect({ mode: spec.mode, name: metadata.name }).toEqual({ mode: 'sidecar', name: 'sidecar' });
});

test('its image is pinned', () => {
  expect(spec.image).toBe(images.collector);
});

test('it sends to the gRPC port of Alloy', () => {
  expect(config.exporters.otlp_grpc?.endpoint).toBe('alloy.example:14317');
});

test.each(['traces', 'metrics', 'logs'] as const)('it passes %s on', (signal) => {
  const pipeline = config.service.pipelines[signal];
  expect([pipeline?.receivers, pipeline?.exporters]).toEqual([['otlp'], ['otlp_grpc']]);
});

test('it takes OTLP from its own pod only', () => {
  expect(listeners.slice(0, 2)).toEqual(['127.0.0.1:4317', '127.0.0.1:4318']);
});

test('the kubelet reaches its health check', () => {
  expect(config.extensions?.health_check?.endpoint).toMatch(/^0\.0\.0\.0:/);
});

test('every port that it listens on is declared', () => {
  expect(spec.ports.map(({ port }) => port)).toEqual(
    listeners.map((address) => Number(address?.split(':')[1])),
  );
});

test('every port says its target, which the operator would write into the list otherwise', () => {
  expect(spec.ports.map(({ targetPort }) => targetPort)).toEqual(spec.ports.map(({ port }) => port));
});

test('no application may listen where it listens', () => {
  expect(spec.ports.filter(({ port }) => !sidecarPorts.has(port))).toEqual([]);
});

test('every variable that its configuration refers to is in its environment', () => {
  const used = [...JSON.stringify(config).matchAll(/\$\{env:(\w+)\}/g)].map(([, name]) => name);
  expect(used).toEqual(['K8S_POD_NAME', 'K8S_POD_UID', 'K8S_NAMESPACE_NAME']);
  expect(spec.env.map(({ name }) => name)).toEqual(used);
});

test('no attribute is a literal where the pod’s own value belongs', () => {
  const values = config.processors.resource?.attributes.map(({ value }) => value) ?? [];
  expect(values.filter((value) => !value.startsWith('${env:'))).toEqual([]);
});

test('what an SDK says of its pod stays', () => {
  const actions = config.processors.resource?.attributes.map(({ action }) => action);
  expect(new Set(actions)).toEqual(new Set(['insert']));
});

test('the application waits a minute for it at most, and a second at least', () => {
  expect(spec.startupProbe).toEqual({ periodSeconds: 1, failureThreshold: 60 });
});

test('it has requests, and limits of memory and disk', () => {
  expect(Object.keys(spec.resources.requests ?? {})).toEqual(['cpu', 'ephemeral-storage', 'memory']);
  expect(Object.keys(spec.resources.limits ?? {})).toEqual(['ephemeral-storage', 'memory']);
});

test('it is restricted', () => {
  expect(spec.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 10001,
    seccompProfile: { type: 'RuntimeDefault' },
  });
});
