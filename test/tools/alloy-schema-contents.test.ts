import { attribute, block, body, defaultsOf, namespace } from './released-schema';

describe('the structure', () => {
  test('keeps the stages of loki.process in one group of 31, also inside of stage.match', () => {
    const stages = body('loki/process.Arguments').groups?.stage?.alternatives ?? {};
    expect(Object.keys(stages)).toHaveLength(31);
    expect(stages.match?.body).toBe('loki/process/stages.MatchConfig');
    expect(body('loki/process/stages.MatchConfig').groups?.stage?.alternatives).toEqual(stages);
  });

  test('repeats and requires the policies of tail sampling', () => {
    expect(block('otelcol/processor/tail_sampling.Arguments', 'policy')).toEqual({
      body: 'otelcol/processor/tail_sampling.PolicyConfig',
      required: true,
      repeated: true,
    });
  });

  test('suggests the kinds of tail sampling policies that the collector knows', () => {
    expect(attribute('otelcol/processor/tail_sampling.PolicyConfig', 'type')).toEqual({
      type: { kind: 'string' },
      required: true,
      suggested: expect.arrayContaining([
        'always_sample',
        'latency',
        'status_code',
        'composite',
        'ottl_condition',
      ]),
    });
  });

  test('closes the set of error modes', () => {
    expect(attribute('otelcol/processor/transform.Arguments', 'error_mode').type).toMatchObject({
      kind: 'string',
      enum: ['ignore', 'propagate', 'silent'],
    });
  });

  test('labels and repeats declare and leaves logging without a label', () => {
    const { declare, logging } = namespace('config').components;
    expect(declare).toMatchObject({ labelled: true, repeated: true, module: true });
    expect(logging).toMatchObject({ labelled: false, repeated: false });
  });

  test('knows the capsules that loki.write and otelcol.exporter.otlp export', () => {
    expect(namespace('loki').components['loki.write']?.exports).toEqual({
      receiver: { kind: 'capsule', name: 'loki.LogsReceiver' },
    });
    expect(namespace('otelcol').components['otelcol.exporter.otlp']?.exports).toEqual({
      input: { kind: 'capsule', name: 'otelcol.Consumer' },
    });
  });
});

describe('the defaults', () => {
  test('of prometheus.scrape are those of its source', () => {
    expect(defaultsOf('prometheus/scrape.Arguments')).toMatchObject({
      scrape_interval: '1m',
      scrape_timeout: '10s',
      metrics_path: '/metrics',
      scheme: 'http',
      honor_timestamps: true,
      follow_redirects: true,
    });
  });

  test('of loki.write are those of its endpoint', () => {
    expect(defaultsOf('loki/write.EndpointOptions')).toMatchObject({
      batch_wait: '1s',
      batch_size: '1MiB',
      remote_timeout: '10s',
      min_backoff_period: '500ms',
      max_backoff_period: '5m',
      max_backoff_retries: 10,
      retry_on_http_429: true,
    });
  });

  test('of otelcol.processor.batch are those of its source', () => {
    expect(defaultsOf('otelcol/processor/batch.Arguments')).toMatchObject({
      timeout: '200ms',
      send_batch_size: 2000,
      send_batch_max_size: 3000,
      metadata_keys: [],
      metadata_cardinality_limit: 1000,
    });
  });

  test('of a block without its own come from the place it stands in', () => {
    expect(block('prometheus/exporter/mysql.Arguments', 'heartbeat').defaults).toEqual({
      database: 'heartbeat',
      table: 'heartbeat',
    });
    expect(attribute('prometheus/exporter/mysql.Heartbeat', 'table')).toMatchObject({
      default: '',
      inherits: true,
    });
  });

  test('of a block further down name the block before the attribute', () => {
    expect(block('loki/source/kafka.Arguments', 'authentication').defaults).toEqual({
      type: 'none',
      'sasl_config/mechanism': 'PLAIN',
    });
  });

  test('of discovery.http are those set before decoding', () => {
    expect(attribute('discovery/http.Arguments', 'refresh_interval').default).toBe('1m');
  });
});
