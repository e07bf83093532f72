import { Testing } from 'cdk8s';
import type { InstrumentationSpec } from '../../../imports/opentelemetry.io';
import { InstrumentationChart } from '../../../lib/lab/charts/instrumentation';
import { checkSettings, type Language } from '../../../lib/lab/environment';
import { images } from '../../../lib/lab/images';
import { sidecarReceiver } from '../../../lib/lab/instrumentation/otlp-receiver';
import { schemaErrors } from '../../crd-schema';
import { type ApplicationInput, shop } from '../applications/objects';
import { Objects } from './synthesized';

const languages: readonly Language[] = ['java', 'nodejs', 'python', 'dotnet', 'go'];
const receiver = { host: 'alloy.example', grpcPort: 4317, httpPort: 4318 };

function build(settings: { samplingRatio?: number; languages?: readonly Language[] } = {}): Objects {
  const instrumentation = { samplingRatio: 0.25, languages, enforce: true, useLabels: false, ...settings };
  return new Objects(
    new InstrumentationChart(Testing.app(), '40-instrumentation', {
      instrumentation,
      receiver,
      sendsLogs: true,
    }),
  );
}

const objects = build();

/** As it stands in dist/. */
type Spec = Omit<InstrumentationSpec, 'propagators'> & { readonly propagators?: readonly string[] };

function agents(name: string, from = objects): Spec {
  return from.one('Instrumentation', name).spec as Spec;
}

/** What a container of a language finds in its environment: its own variables come before those for all. */
function environment(spec: Spec, language: Language): ReadonlyMap<string, string | undefined> {
  const all = [...(spec.env ?? []), ...(spec[language]?.env ?? [])];
  return new Map(all.map(({ name, value }) => [name, value]));
}

test('every object is what the operator’s definitions take, without an unknown field', () => {
  expect(objects.every().flatMap(schemaErrors)).toEqual([]);
});

test('everything stands in the namespace of collectors', () => {
  expect(new Set(objects.every().map(({ metadata }) => metadata.namespace))).toEqual(
    new Set(['opentelemetry-collector']),
  );
});

test('agents of the variant auto send to Alloy', () => {
  expect(agents('auto').exporter?.endpoint).toBe('http://alloy.example:4318');
});

test('agents of the variant auto-sidecar send to the collector beside them', () => {
  expect(agents('auto-sidecar').exporter?.endpoint).toBe(
    `http://${sidecarReceiver.host}:${sidecarReceiver.httpPort}`,
  );
});

describe.each(['auto', 'auto-sidecar'])('in the variant %s', (variant) => {
  test.each(languages)('the protocol of %s agrees with the port that it sends to', (language) => {
    const spec = agents(variant);
    const protocol = environment(spec, language).get('OTEL_EXPORTER_OTLP_PROTOCOL');
    const portOf: Record<string, string> = { grpc: '4317', 'http/protobuf': '4318' };
    expect(new URL(spec.exporter?.endpoint ?? '').port).toBe(portOf[protocol ?? '']);
  });

  test.each(languages)('%s exports all three signals', (language) => {
    const variables = environment(agents(variant), language);
    expect(['TRACES', 'METRICS', 'LOGS'].map((signal) => variables.get(`OTEL_${signal}_EXPORTER`))).toEqual([
      'otlp',
      'otlp',
      'otlp',
    ]);
  });

  test.each(languages)('the agent of %s comes from an image of the lab', (language) => {
    expect(agents(variant)[language]?.image).toBe(images.autoInstrumentation[language]);
  });

  test.each(languages)(
    'the container that brings the agent of %s has requests and a memory limit',
    (language) => {
      const spec = agents(variant);
      const resources = language === 'java' ? spec.java?.resources : spec[language]?.resourceRequirements;
      expect(Object.keys(resources?.requests ?? {})).toEqual(['cpu', 'ephemeral-storage', 'memory']);
      expect(Object.keys(resources?.limits ?? {})).toEqual(['ephemeral-storage', 'memory']);
    },
  );

  test('the container that brings the agent is restricted', () => {
    expect(agents(variant).initContainerSecurityContext).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
  });

  test('trace context and baggage are passed on', () => {
    expect(agents(variant).propagators).toEqual(['tracecontext', 'baggage']);
  });
});

test('the settings’ share of traces is kept, unless the caller has decided', () => {
  expect(agents('auto').sampler).toEqual({ type: 'parentbased_traceidratio', argument: '0.25' });
});

test('every trace is kept at a ratio of 1', () => {
  expect(agents('auto', build({ samplingRatio: 1 })).sampler?.argument).toBe('1');
});

test.each(languages)('captured headers of %s are names of headers', (language) => {
  const captured = [...environment(agents('auto'), language)].filter(([name]) => name.includes('HEADERS'));
  expect(captured.map(([, value]) => value).filter((value) => value !== 'actionName')).toEqual([]);
});

test.each(['java', 'python', 'dotnet'] as const)(
  'requests that reach %s have their headers captured',
  (language) => {
    const names = [...environment(agents('auto'), language).keys()];
    expect(names.filter((name) => name.includes('CAPTURE'))).not.toEqual([]);
  },
);

test.each([
  ['java', undefined],
  ['nodejs', 'http'],
  ['python', 'http'],
  ['dotnet', undefined],
  ['go', undefined],
] as const)('%s is told to use the stable names of HTTP where it would not: %s', (language, value) => {
  expect(environment(agents('auto'), language).get('OTEL_SEMCONV_STABILITY_OPT_IN')).toBe(value);
});

test.each(languages)(
  'the container that brings the agent of %s has memory for the pages that it writes',
  (language) => {
    const spec = agents('auto');
    const resources = language === 'java' ? spec.java?.resources : spec[language]?.resourceRequirements;
    expect(JSON.stringify(resources?.limits)).toContain('"memory":"256Mi"');
  },
);

const go = { ...shop, language: 'go', variant: 'auto' } as const;
const target = { OTEL_GO_AUTO_TARGET_EXE: '/bin/shop' };

function ownAgents(application: ApplicationInput): Objects {
  const { applications } = checkSettings({
    cluster: { name: 'test', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    applications: [application],
  });
  const instrumentation = { samplingRatio: 0.25, languages, enforce: true, useLabels: false };
  return new Objects(
    new InstrumentationChart(Testing.app(), '40-instrumentation', {
      instrumentation,
      receiver,
      sendsLogs: true,
      applications,
    }),
  );
}

test('what a container of Go says to its agent reaches the agent, above what all are told', () => {
  const env = { ...target, OTEL_SERVICE_NAME: 'till', OTEL_TRACES_EXPORTER: 'none', COLOUR: 'red' };
  const own = agents('go-shop', ownAgents({ ...go, env }));
  expect(own.go?.env).toEqual([
    { name: 'OTEL_SERVICE_NAME', value: 'till' },
    { name: 'OTEL_TRACES_EXPORTER', value: 'none' },
  ]);
  expect({ ...own, go: undefined }).toEqual({
    ...agents('auto'),
    ...Object.fromEntries(languages.map((language) => [language, undefined])),
  });
});

test('a share of traces that a container of Go says comes with the sampler that looks at it', () => {
  const own = agents('go-shop', ownAgents({ ...go, env: { ...target, OTEL_TRACES_SAMPLER_ARG: '0.1' } }));
  expect(own.go?.env?.map(({ name }) => name)).toEqual(['OTEL_TRACES_SAMPLER', 'OTEL_TRACES_SAMPLER_ARG']);
});

test('a further container of Go is a service of its own', () => {
  const containers = [
    { name: 'cache', image: 'docker.io/example/cache:1.0', language: 'go', env: target },
  ] as const;
  const own = agents('go-shop', ownAgents({ ...shop, variant: 'auto', containers }));
  expect(own.go?.env).toEqual([{ name: 'OTEL_SERVICE_NAME', value: 'shop-cache' }]);
});

test('an agent of Go of its own sends where the others of its variant do', () => {
  const env = { ...target, OTEL_SERVICE_NAME: 'till' };
  const own = agents('go-shop', ownAgents({ ...go, variant: 'auto-sidecar', env }));
  expect(own.exporter).toEqual(agents('auto-sidecar').exporter);
});

test('an application of Go that says nothing to its agent needs no Instrumentation of its own', () => {
  const names = ownAgents({ ...go, env: target }).every('Instrumentation');
  expect(names.map(({ metadata }) => metadata.name)).toEqual(['auto', 'auto-sidecar']);
});

test('a language that the settings leave out has no agent', () => {
  const spec = agents('auto', build({ languages: ['nodejs'] }));
  expect(languages.filter((language) => spec[language] !== undefined)).toEqual(['nodejs']);
});

test('without languages there is the sidecar alone', () => {
  expect(
    build({ languages: [] })
      .every()
      .map(({ kind }) => kind),
  ).toEqual(['OpenTelemetryCollector']);
});

test('only the agent of Go is privileged', () => {
  expect(JSON.stringify(agents('auto').go)).toMatch('"privileged":true');
  expect(JSON.stringify({ ...agents('auto'), go: undefined })).not.toMatch('"privileged":true');
});

test('agents say the uid of their pod, by which Alloy finds it', () => {
  expect(agents('auto').resource).toEqual({ addK8sUIDAttributes: true });
});
