import type { Node } from '../../syntax/node';
import type { BodyRule } from '../http-client';
import type { BodyValues } from '../values';

/** What no row can say, by body. */
export const specials: Readonly<Record<string, BodyRule>> = {
  'beyla/ebpf/internal/config.Discovery': excluded,
  'discovery/dns.Arguments': dnsPort,
  'otelcol.BatchConfig': batchLimits,
  'otelcol.QueueArguments': queue,
  'otelcol.RetryArguments': retry,
  'otelcol/connector/count.Arguments': sendsMetrics,
  'otelcol/connector/host_info.Arguments': sendsMetrics,
  'otelcol/connector/servicegraph.Arguments': sendsMetrics,
  'otelcol/connector/signaltometrics.Arguments': sendsMetrics,
  'otelcol/connector/spanmetrics.Arguments': sendsMetrics,
  'otelcol/exporter/otlphttp.Arguments': otlpEndpoint,
  'otelcol/exporter/splunkhec/config.SplunkConf': splunkData,
  'otelcol/processor/batch.Arguments': batchSize,
  'otelcol/receiver/kafka.ErrorBackOffArguments': backOff,
  'otelcol/receiver/kafka.KafkaReceiverTopicEncodingConfig': excludedTopics,
  'prometheus/exporter/kafka.Arguments': instance,
  'prometheus/relabel.Arguments': relabelCache,
  'prometheus/scrape.Arguments': scrapeProtocols,
  'pyroscope/scrape.Arguments': deltaProfiles,
};

function retry(values: BodyValues): void {
  if ((values.amount('multiplier') ?? 2) <= 1)
    values.fail('multiplier', `the multiplier is ${values.spelled('multiplier')}; it must be more than 1.`);
}

function queue(values: BodyValues): void {
  if (values.truth('enabled') && (values.amount('queue_size') ?? 1) <= 0)
    values.fail('queue_size', 'a queue holds 1 or more; raise it, or switch the queue off.');
  const [batch] = values.blocks('batch');
  if (!batch || !values.truth('enabled')) return;
  const [sizer, least] = [
    values.textIn(batch, 'sizer') ?? 'items',
    values.amountIn(batch, 'min_size') ?? 8192,
  ];
  const size = values.amount('queue_size');
  if (sizer === values.text('sizer') && size !== undefined && least > size)
    values.fail(
      'batch',
      `a batch of ${least} does not fit a queue of ${size}; lower min_size or raise queue_size.`,
    );
}

function backOff(values: BodyValues): void {
  if (!values.truth('enabled')) return;
  if ((values.amount('multiplier') ?? 2) <= 1)
    values.fail('multiplier', `the multiplier is ${values.spelled('multiplier')}; it must be more than 1.`);
  if ((values.amount('randomization_factor') ?? 0) < 0)
    values.fail('randomization_factor', 'the factor is negative; it must be 0 or more.');
}

function excludedTopics(values: BodyValues): void {
  if (!values.isSet('exclude_topics')) return;
  const topics = values.texts('topics');
  if (topics.length === values.length('topics') && !topics.some((topic) => topic.startsWith('^')))
    values.fail(
      'exclude_topics',
      'it takes topics out of a pattern, and none of "topics" is one; begin one with ^.',
    );
}

function splunkData(values: BodyValues): void {
  if (values.truth('log_data_enabled') === false && values.truth('profiling_data_enabled') === false)
    values.fail('log_data_enabled', 'neither logs nor profiles are sent; enable one of them.');
}

/** Services that are left out are told apart by something; of those that are taken in Alloy asks it only for some features. */
function excluded(values: BodyValues): void {
  for (const name of ['exclude_services', 'exclude_instrument', 'default_exclude_instrument']) {
    for (const { body } of values.blocks(name)) {
      const told = body.statements.some(
        (one) =>
          (one.kind === 'block' && one.name === 'kubernetes' && one.body.statements.length > 0) ||
          (one.kind === 'attribute' &&
            /^(open_ports|exe_path|cmd_args)$/.test(one.name) &&
            !isNothing(one.value)),
      );
      if (!told)
        values.fail(name, 'it names no service; set open_ports, exe_path, cmd_args or a block kubernetes.');
    }
  }
}

function batchLimits(values: BodyValues): void {
  const [least, most] = [values.amount('min_size') ?? 0, values.amount('max_size') ?? 0];
  if (most > 0 && most < least)
    values.fail('max_size', `max_size is ${most}, less than min_size of ${least}; raise it, or set it to 0.`);
}

/** A connector without a consumer makes nothing, and Alloy does not load it: connector.go, "no connectors were created". */
function sendsMetrics(values: BodyValues): void {
  const sent = values.blocks('output').flatMap(({ body }) => body.statements);
  const metrics = sent.find((one) => one.kind === 'attribute' && one.name === 'metrics');
  const nothing =
    metrics?.kind !== 'attribute' ||
    isNothing(metrics.value) ||
    (metrics.value.kind === 'array' && metrics.value.elements.length === 0);
  if (nothing) values.fail('output', 'its metrics go nowhere; set "metrics" to what takes them.');
}

function instance(values: BodyValues): void {
  if ((values.length('kafka_uris') ?? 0) > 1 && values.text('instance') === '')
    values.fail('', 'several servers of Kafka give no name for the instance; set "instance".');
}

function relabelCache(values: BodyValues): void {
  const [size, time] = [values.amount('max_cache_size'), values.amount('cache_ttl')];
  if (size === undefined || time === undefined) return;
  if (size > 0 && time > 0)
    values.fail(
      'cache_ttl',
      `a cache is bounded by size or by time; set "max_cache_size" to 0, or remove it.`,
    );
  if (size === 0 && time === 0)
    values.fail('', 'the cache has no bound; set "max_cache_size" or "cache_ttl".');
  if (time > 0 && time < 60_000)
    values.fail('cache_ttl', `cache_ttl is ${values.spelled('cache_ttl')}; it must be 1m or more.`);
}

function scrapeProtocols(values: BodyValues): void {
  const given = values.given('scrape_protocols');
  if (given && values.truth('enable_protobuf_negotiation'))
    values.fail(
      'scrape_protocols',
      'the protocols are negotiated already; remove it or enable_protobuf_negotiation.',
    );
  if (
    given &&
    values.truth('scrape_native_histograms') &&
    values.length('scrape_protocols') === values.texts('scrape_protocols').length &&
    !values.texts('scrape_protocols').includes('PrometheusProto')
  )
    values.fail('scrape_protocols', 'native histograms come by PrometheusProto alone; add it.');
  if (
    values.text('metric_name_escaping_scheme') === 'allow-utf-8' &&
    values.text('metric_name_validation_scheme') === 'legacy'
  )
    values.fail(
      'metric_name_escaping_scheme',
      'allow-utf-8 needs names of UTF-8; set metric_name_validation_scheme to utf8.',
    );
}

/** Profiles of a difference are asked for over the interval less a second. */
function deltaProfiles(values: BodyValues): void {
  const [interval, length] = [values.amount('scrape_interval'), values.amount('delta_profiling_duration')];
  if (interval === undefined || length === undefined || !takesDelta(values)) return;
  if (interval < 2000) values.fail('scrape_interval', 'profiles of a difference take 2s at least; raise it.');
  else if (length <= 1000)
    values.fail('delta_profiling_duration', 'profiles of a difference take more than 1s; raise it.');
  else if (length > interval - 1000)
    values.fail(
      'delta_profiling_duration',
      'it must be at least 1s less than scrape_interval; shorten it or raise the interval.',
    );
}

/** The process' CPU profile is one, and on where nothing is said. */
function takesDelta(values: BodyValues): boolean {
  const profiles = values.blocks('profiling_config').flatMap(({ body }) => body.statements);
  const cpu = profiles.find(({ name }) => name === 'profile.process_cpu');
  if (cpu?.kind !== 'block') return true;
  return !cpu.body.statements.some(
    (one) => one.kind === 'attribute' && one.name === 'enabled' && isFalse(one.value),
  );
}

function isFalse(node: Node): boolean {
  return node.kind === 'literal' && node.value === false;
}

function otlpEndpoint(values: BodyValues): void {
  const signals = ['traces_endpoint', 'metrics_endpoint', 'logs_endpoint'];
  const client = values.blocks('client').flatMap(({ body }) => body.statements);
  const given = client.some(
    (one) => one.name === 'endpoint' && (one.kind === 'block' || !isNothing(one.value)),
  );
  if (given || values.set(...signals).length > 0) return;
  values.fail('', 'there is no endpoint; set "endpoint" of the block client, or one for a signal.');
}

/** Both sizes have defaults, so raising the first alone is enough to break it. */
function batchSize(values: BodyValues): void {
  const size = values.amount('send_batch_size');
  const most = values.amount('send_batch_max_size');
  if (size === undefined || most === undefined || most <= 0 || most >= size) return;
  values.fail(
    'send_batch_max_size',
    `batches of ${size} do not fit the largest allowed of ${most}; set "sendBatchMaxSize" to ${size} or more, or to 0 for no limit.`,
  );
}

function isNothing(node: Node): boolean {
  return node.kind === 'literal' && (node.value === null || node.value === '');
}

function dnsPort(values: BodyValues): void {
  const type = values.text('type')?.toUpperCase();
  if (type !== undefined && type !== 'SRV' && values.amount('port') === 0)
    values.fail('', `records of type ${type} name no port; set "port".`);
}
