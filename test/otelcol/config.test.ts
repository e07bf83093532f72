import { CollectorConfig, type CollectorConfigProps } from '../../lib/otelcol';

const valid = {
  receivers: {
    otlp: { protocols: { grpc: { endpoint: '127.0.0.1:4317' }, http: { endpoint: '127.0.0.1:4318' } } },
  },
  processors: {
    memory_limiter: { check_interval: '1s', limit_percentage: 80, spike_limit_percentage: 25 },
    batch: { timeout: '200ms', send_batch_size: 512, send_batch_max_size: 1024 },
  },
  exporters: { otlp_grpc: { endpoint: 'alloy-receiver.monitoring:4317', tls: { insecure: true } } },
  extensions: { health_check: { endpoint: '0.0.0.0:13133' } },
  service: {
    extensions: ['health_check'],
    pipelines: {
      traces: { receivers: ['otlp'], processors: ['memory_limiter', 'batch'], exporters: ['otlp_grpc'] },
    },
  },
} as const satisfies CollectorConfigProps;

const { traces } = valid.service.pipelines;

function withTraces(change: Partial<Record<keyof typeof traces, readonly string[]>>): CollectorConfigProps {
  return { ...valid, service: { ...valid.service, pipelines: { traces: { ...traces, ...change } } } };
}

function withProcessors(change: CollectorConfigProps['processors']): CollectorConfigProps {
  return { ...valid, processors: { ...valid.processors, ...change } };
}

/** The sentence that a configuration is refused with. */
function refusal(props: CollectorConfigProps): string {
  try {
    new CollectorConfig('test', props);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no error';
  }
  return 'accepted';
}

test('what a collector reads is what was given', () => {
  expect(new CollectorConfig('test', valid).toJson()).toEqual(valid);
});

test('a component may carry a name behind its type', () => {
  const props: CollectorConfigProps = {
    ...valid,
    exporters: { 'otlp_grpc/alloy': valid.exporters.otlp_grpc },
    service: { ...valid.service, pipelines: { traces: { ...traces, exporters: ['otlp_grpc/alloy'] } } },
  };
  expect(refusal(props)).toBe('accepted');
});

test('several pipelines of one signal may carry names behind it', () => {
  const pipelines = { 'traces/a': traces, 'traces/b': traces };
  expect(refusal({ ...valid, service: { ...valid.service, pipelines } })).toBe('accepted');
});

test('a component type that the core distribution does not register does not compile', () => {
  const props: CollectorConfigProps = {
    ...valid,
    // @ts-expect-error the exporter is called otlp_grpc since 0.158
    exporters: { ...valid.exporters, otlp: valid.exporters.otlp_grpc },
  };
  expect(refusal(props)).toMatch('unknown type otlp');
});

test('a key that a component does not take does not compile', () => {
  const props: CollectorConfigProps = {
    ...valid,
    // @ts-expect-error the key is endpoint
    exporters: { otlp_grpc: { url: 'alloy:4317', tls: { insecure: true } } },
  };
  expect(refusal(props)).toMatch('takes host:port');
});

const withConnector = {
  ...valid,
  connectors: { service_graph: { dimensions: [], latency_histogram_buckets: ['1s'] } },
} as const satisfies CollectorConfigProps;

test('a connector that ends one pipeline and begins another is accepted', () => {
  const pipelines = {
    traces: { ...traces, exporters: ['service_graph'] },
    metrics: { ...traces, receivers: ['service_graph'] },
  };
  expect(refusal({ ...withConnector, service: { ...valid.service, pipelines } })).toBe('accepted');
});

const refusals: readonly (readonly [what: string, props: CollectorConfigProps, sentence: string])[] = [
  [
    'a pipeline that names an undefined exporter',
    withTraces({ exporters: ['otlp_grpc/tempo'] }),
    'pipeline traces names otlp_grpc/tempo in exporters, which is not defined, but it takes one of otlp_grpc; define otlp_grpc/tempo or name another.',
  ],
  [
    'a pipeline that names a component of the wrong kind',
    withTraces({ processors: ['memory_limiter', 'otlp_grpc', 'batch'] }),
    'pipeline traces names otlp_grpc in processors, which is defined in exporters, but it takes one of memory_limiter, batch; move it to exporters.',
  ],
  [
    'a connector that begins no pipeline',
    {
      ...withConnector,
      service: {
        ...valid.service,
        pipelines: { traces: { ...traces, exporters: ['service_graph', 'otlp_grpc'] } },
      },
    },
    'connectors.service_graph is in the receivers of no pipeline, but it ends one pipeline and begins another; name it in the receivers of one.',
  ],
  [
    'a connector that no pipeline uses',
    withConnector,
    'connectors.service_graph is in no pipeline, but every component has a use; put it into a pipeline or remove it.',
  ],
  [
    'an address of OTLP over HTTP without a scheme',
    {
      ...valid,
      exporters: { otlp_http: { endpoint: 'backend:4318' } },
      service: { ...valid.service, pipelines: { traces: { ...traces, exporters: ['otlp_http'] } } },
    },
    'exporters.otlp_http.endpoint is "backend:4318", but it takes an http:// or https:// address without a query; correct it.',
  ],
  [
    'a processor that no pipeline uses',
    withProcessors({ resource: { attributes: [{ key: 'team', value: 'shop', action: 'insert' }] } }),
    'processors.resource is in no pipeline, but every component has a use; put it into a pipeline or remove it.',
  ],
  [
    'a receiver that no pipeline uses',
    { ...valid, receivers: { ...valid.receivers, 'otlp/second': valid.receivers.otlp } },
    'receivers.otlp/second is in no pipeline, but every component has a use; put it into a pipeline or remove it.',
  ],
  [
    'an extension that is not started',
    { ...valid, service: { pipelines: valid.service.pipelines } },
    'extensions.health_check is not started, but every extension is named in service.extensions; name it there or remove it.',
  ],
  [
    'a started extension that is not defined',
    { ...valid, extensions: undefined },
    'service names health_check in extensions, which is not defined, but it takes one of none; define health_check or name another.',
  ],
  [
    'a pipeline of an unknown signal',
    // @ts-expect-error there are three signals
    { ...valid, service: { ...valid.service, pipelines: { ...valid.service.pipelines, spans: traces } } },
    'pipeline spans has the unknown signal spans, but it takes traces, metrics, logs; rename the pipeline.',
  ],
  [
    'a pipeline without a receiver',
    withTraces({ receivers: [] }),
    'pipeline traces has no receiver, but it takes one or more; name a receiver.',
  ],
  [
    'a pipeline without an exporter',
    withTraces({ exporters: [] }),
    'pipeline traces has no exporter, but it takes one or more; name an exporter.',
  ],
  [
    'a component named twice in a pipeline',
    withTraces({ exporters: ['otlp_grpc', 'otlp_grpc'] }),
    'pipeline traces names otlp_grpc in exporters twice, but it takes each component once; remove one of them.',
  ],
  [
    'a pipeline without a memory limiter',
    withTraces({ processors: ['batch'] }),
    'pipeline traces has the processors batch, but it takes one memory_limiter, as the first; begin with it.',
  ],
  [
    'a memory limiter behind a batch',
    withTraces({ processors: ['batch', 'memory_limiter'] }),
    'pipeline traces has the processors batch, memory_limiter, but it takes one memory_limiter, as the first; begin with it.',
  ],
  [
    'a pipeline without a batch',
    withTraces({ processors: ['memory_limiter'] }),
    'pipeline traces has the processors memory_limiter, but it takes one batch, as the last; end with it.',
  ],
  [
    'an endpoint with a scheme, which gRPC takes for a host name',
    {
      ...valid,
      exporters: { otlp_grpc: { ...valid.exporters.otlp_grpc, endpoint: 'http://alloy:4317' } },
    },
    'exporters.otlp_grpc.endpoint is "http://alloy:4317", but it takes host:port without a scheme, the port from 1 to 65535; correct it.',
  ],
  [
    'an endpoint without a port',
    { ...valid, extensions: { health_check: { endpoint: '0.0.0.0' } } },
    'extensions.health_check.endpoint is "0.0.0.0", but it takes host:port without a scheme, the port from 1 to 65535; correct it.',
  ],
  [
    'a port above 65535',
    { ...valid, extensions: { health_check: { endpoint: '0.0.0.0:70000' } } },
    'extensions.health_check.endpoint is "0.0.0.0:70000", but it takes host:port without a scheme, the port from 1 to 65535; correct it.',
  ],
  [
    'two listeners on one port',
    { ...valid, extensions: { health_check: { endpoint: '0.0.0.0:4318' } } },
    'extensions.health_check.endpoint listens on port 4318, as receivers.otlp.protocols.http.endpoint does, but a port has one listener; choose another.',
  ],
  [
    'a receiver without a protocol',
    { ...valid, receivers: { otlp: { protocols: {} } } },
    'receivers.otlp.protocols is empty, but it takes grpc, http or both; name one.',
  ],
  [
    'a memory limit above the memory there is',
    withProcessors({ memory_limiter: { ...valid.processors.memory_limiter, limit_percentage: 120 } }),
    'processors.memory_limiter.limit_percentage is 120, but it takes a number above 0 and up to 100; give a share in percent.',
  ],
  [
    'a memory spike as high as the limit',
    withProcessors({ memory_limiter: { ...valid.processors.memory_limiter, spike_limit_percentage: 80 } }),
    'processors.memory_limiter.spike_limit_percentage is 80, but it takes a number above 0 and below limit_percentage, 80; lower it.',
  ],
  [
    'a check interval of zero',
    withProcessors({ memory_limiter: { ...valid.processors.memory_limiter, check_interval: '0s' } }),
    'processors.memory_limiter.check_interval is "0s", but it takes a duration above zero such as 200ms or 5s; correct it.',
  ],
  [
    'a batch timeout without a unit',
    withProcessors({ batch: { ...valid.processors.batch, timeout: '200' } }),
    'processors.batch.timeout is "200", but it takes a duration above zero such as 200ms or 5s; correct it.',
  ],
  [
    'a largest batch below the usual one',
    withProcessors({ batch: { ...valid.processors.batch, send_batch_max_size: 100 } }),
    'processors.batch.send_batch_max_size is 100, but it takes at least send_batch_size, 512; raise it.',
  ],
  [
    'a resource processor that does nothing',
    {
      ...withTraces({ processors: ['memory_limiter', 'resource', 'batch'] }),
      processors: { ...valid.processors, resource: { attributes: [] } },
    },
    'processors.resource.attributes is an empty list, but it takes one action or more; add one or remove the processor.',
  ],
];

test.each(refusals)('%s is refused', (_what, props, sentence) => {
  expect(refusal(props)).toBe(`CollectorConfigError: collector test, ${sentence}`);
});
