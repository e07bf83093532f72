import { Testing } from 'cdk8s';
import { Mesh, tellsMesh } from '../../../../lib/lab/charts/mesh';
import { Namespaces } from '../../../../lib/lab/charts/namespaces';
import { checkSettings } from '../../../../lib/lab/environment';
import { applicationObjects, shop, template } from '../../applications/objects';
import { Objects } from '../synthesized';

const settings = (mesh: object) =>
  checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: {
      // Then the mesh may sample otherwise than the agents.
      applicationObservability: { metricsFromTraces: 'none' },
      mesh: { enabled: true, ...mesh },
    },
  });

function chart(mesh: object) {
  return new Objects(
    new Mesh(Testing.app(), '42-mesh', { ...settings(mesh).pipelines.mesh, namespace: 'applications' }),
  ).every();
}

describe('Istio is told', () => {
  test('to send the access logs and spans of the applications by the providers that are named', () => {
    const providers = { accessLogProvider: 'access', traceProvider: 'spans', samplingRatio: 0.07 };
    expect(chart(providers)).toMatchObject([
      {
        apiVersion: 'telemetry.istio.io/v1',
        kind: 'Telemetry',
        metadata: { namespace: 'applications' },
        spec: {
          accessLogging: [{ providers: [{ name: 'access' }] }],
          tracing: [{ providers: [{ name: 'spans' }], randomSamplingPercentage: 7 }],
        },
      },
    ]);
  });

  test('nothing of what is switched off', () => {
    const [telemetry] = chart({ traces: false });
    expect(telemetry?.spec).not.toHaveProperty('tracing');
    expect(tellsMesh(settings({ accessLogs: false, traces: false }).pipelines.mesh)).toBe(false);
  });

  test('to let collectors ask the applications, where that was asked', () => {
    expect(chart({ accessLogs: false, traces: false, permissive: true })).toMatchObject([
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'PeerAuthentication',
        metadata: { namespace: 'applications' },
        spec: { mtls: { mode: 'PERMISSIVE' } },
      },
    ]);
  });
});

test('the applications are in the mesh, and whatever collects is not', () => {
  const objects = new Objects(new Namespaces(Testing.app(), 'ns', { settings: settings({}) }));
  const injected = objects
    .every('Namespace')
    .map(({ metadata: { name, labels } }) => [name, labels?.['istio-injection']]);
  expect(Object.fromEntries(injected)).toMatchObject({
    applications: 'enabled',
    monitoring: 'disabled',
    'opentelemetry-collector': 'disabled',
  });
});

test('an application that is not to be in the mesh is kept out of it', () => {
  const pipelines = { mesh: { enabled: true } };
  const labels = (mesh: boolean) =>
    template(applicationObjects([{ ...shop, mesh }], { pipelines }), 'shop').metadata.labels;
  expect(labels(false)).toHaveProperty(['sidecar.istio.io/inject'], 'false');
  expect(labels(true)).not.toHaveProperty(['sidecar.istio.io/inject']);
});
