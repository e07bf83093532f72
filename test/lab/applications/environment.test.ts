import type { Variant } from '../../../lib/lab/environment';
import { sidecarReceiver } from '../../../lib/lab/instrumentation/otlp-receiver';
import { type ApplicationInput, applicationObjects, container, shop, variables } from './objects';

function environmentOf(application: ApplicationInput, name = 'app', samplingRatio = 1) {
  const objects = applicationObjects([application], {
    instrumentation: { samplingRatio },
    // Alloy would make metrics of what the SDKs kept only, which the settings refuse.
    pipelines: { applicationObservability: { metricsFromTraces: 'tempo' } },
  });
  return variables(container(objects, 'shop', name));
}

const cache = { name: 'cache', image: 'docker.io/example/cache:1.0', language: 'nodejs' } as const;
const manual = environmentOf({ ...shop, variant: 'manual-sidecar' }, 'app', 0.25);

test.each(['clean', 'auto', 'auto-sidecar', 'sidecar'] as const satisfies readonly Variant[])(
  'in the variant %s the container is as its image is',
  (variant) => {
    expect(container(applicationObjects([{ ...shop, variant }]), 'shop').env).toBeUndefined();
  },
);

test('an agent in the image is told its service', () => {
  expect(manual.OTEL_SERVICE_NAME).toBe('shop');
});

test.each(['TRACES', 'METRICS', 'LOGS'])(
  'an agent in the image sends %s to the collector beside it',
  (signal) => {
    const address = new URL(manual[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`] ?? '');
    expect([address.hostname, address.port, address.pathname]).toEqual([
      sidecarReceiver.host,
      String(sidecarReceiver.httpPort),
      `/v1/${signal.toLowerCase()}`,
    ]);
  },
);

test('an agent in the image speaks what the port takes that it sends to', () => {
  expect(manual.OTEL_EXPORTER_OTLP_PROTOCOL).toBe('http/protobuf');
});

test('an agent in the image passes trace context and baggage on', () => {
  expect(manual.OTEL_PROPAGATORS).toBe('tracecontext,baggage');
});

test('an agent in the image keeps the settings’ share of traces', () => {
  expect([manual.OTEL_TRACES_SAMPLER, manual.OTEL_TRACES_SAMPLER_ARG]).toEqual([
    'parentbased_traceidratio',
    '0.25',
  ]);
});

test.each(['nodejs', 'python'] as const)(
  'an agent of %s in the image uses the stable names of HTTP',
  (language) => {
    const { OTEL_SEMCONV_STABILITY_OPT_IN } = environmentOf({ ...shop, variant: 'manual-sidecar', language });
    expect(OTEL_SEMCONV_STABILITY_OPT_IN).toBe('http');
  },
);

test('a share of traces of its own comes with the sampler that looks at it', () => {
  const application: ApplicationInput = { ...shop, variant: 'auto', env: { OTEL_TRACES_SAMPLER_ARG: '0.1' } };
  expect(environmentOf(application)).toEqual({
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.1',
  });
});

test.each(['auto', 'manual-sidecar'] as const)(
  'in the variant %s a service name among the resource attributes is the one that counts',
  (variant) => {
    const env = { OTEL_RESOURCE_ATTRIBUTES: 'team=retail, service.name=till' };
    expect(environmentOf({ ...shop, variant, env })).toMatchObject({ ...env, OTEL_SERVICE_NAME: 'till' });
  },
);

test('a service name of a further container that is among its resource attributes counts', () => {
  const containers = [{ ...cache, env: { OTEL_RESOURCE_ATTRIBUTES: 'service.name=till' } }];
  expect(environmentOf({ ...shop, variant: 'auto', containers }, 'cache').OTEL_SERVICE_NAME).toBe('till');
});

test('what a container says that has no agent is left as it is', () => {
  const env = { OTEL_TRACES_SAMPLER_ARG: '0.1', OTEL_RESOURCE_ATTRIBUTES: 'service.name=till' };
  expect(environmentOf({ ...shop, variant: 'sidecar', env })).toEqual(env);
});

test('a sampler of its own is left as it is', () => {
  const env = { OTEL_TRACES_SAMPLER: 'always_on', OTEL_TRACES_SAMPLER_ARG: '0.1' };
  expect(environmentOf({ ...shop, variant: 'auto', env })).toEqual(env);
});

test('what the settings say stands above what is derived', () => {
  const env = { OTEL_SERVICE_NAME: 'till' };
  expect(environmentOf({ ...shop, variant: 'manual-sidecar', env }).OTEL_SERVICE_NAME).toBe('till');
});

test('a further container that is instrumented is a service of its own', () => {
  const application: ApplicationInput = { ...shop, variant: 'auto', containers: [cache] };
  expect(environmentOf(application, 'cache').OTEL_SERVICE_NAME).toBe('shop-cache');
});

test('a further container without a language is told nothing', () => {
  const application: ApplicationInput = {
    ...shop,
    variant: 'manual-sidecar',
    containers: [{ ...cache, language: undefined }],
  };
  expect(environmentOf(application, 'cache')).toEqual({});
});
