import { glob, hostAndPort, httpUrl, re2, requestUri, spelled, timeZone, url } from './forms';
import type { Limits } from './limits';

const urlPaths = ['traces_url_path', 'metrics_url_path', 'logs_url_path'];
const moment = spelled(
  /^\d{4}-\d\d-\d\d([ ]\d\d:\d\d|T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/,
  'a moment such as 2026-01-31, 2026-01-31 15:00 or 2026-01-31T15:00:00Z',
);
const rfc3339 = spelled(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  'a moment such as 2026-01-31T15:00:00Z',
);
/** textutils.LookupEncoding: names of the IANA index that Go knows, and two of its own. */
const encoding = spelled(
  /^(nop|utf-?8(-raw)?|utf-?16([lb]e)?|ascii|us-ascii|big5|gbk|gb18030|gb2312|hz-gb-2312|euc-(jp|kr)|shift_jis|iso-2022-jp|iso[-_]8859-\d+(:\d+)?|latin\d|windows-\d+|cp\d+|ibm\d+|koi8-[ru]|macintosh|)$/i,
  'an encoding of the IANA such as utf-8',
);
const multiline: Limits = {
  one: [['line_start_pattern', 'line_end_pattern']],
  form: [
    ['line_start_pattern', re2],
    ['line_end_pattern', re2],
  ],
};
const listener: Limits = {
  some: [['listen_address']],
  form: [
    ['listen_address', hostAndPort],
    ['encoding', encoding],
  ],
};
/** A line of syslog and of a socket takes 64 KiB at least: stanza's tcp input. */
const smallestLine = [['max_log_size', 65536, '64KiB']] as const;

/** internal/component/otelcol/receiver, and the receivers of opentelemetry-collector-contrib v0.158.0. */
export const otelcolReceivers: Readonly<Record<string, Limits>> = {
  'otelcol.MultilineConfig': multiline,
  'otelcol/receiver/awscloudwatch.Arguments': { filled: ['region'], form: [['imds_endpoint', requestUri]] },
  'otelcol/receiver/awscloudwatch.AutodiscoverConfig': { positive: ['limit'], notNull: ['limit'] },
  'otelcol/receiver/awscloudwatch.GroupConfig': { most: [['autodiscover', 'named']] },
  'otelcol/receiver/awscloudwatch.LogsConfig': {
    notBelow: [['poll_interval', 1000, '1s']],
    positive: ['max_events_per_request'],
    notNegative: ['initial_lookback'],
    most: [['start_from', 'initial_lookback']],
    form: [['start_from', rfc3339]],
  },
  'otelcol/receiver/awss3.Arguments': {
    together: [['start_time', 'end_time']],
    one: [['start_time', 'sqs']],
    form: [
      ['start_time', moment],
      ['end_time', moment],
    ],
  },
  'otelcol/receiver/awss3.S3DownloaderConfig': {
    filled: ['s3_bucket'],
    form: [['s3_partition_timezone', timeZone]],
  },
  'otelcol/receiver/awss3.SQSConfig': { filled: ['queue_url', 'region'] },
  'otelcol/receiver/cloudflare.Arguments': { filled: ['endpoint'], form: [['endpoint', hostAndPort]] },
  'otelcol/receiver/datadog.Arguments': {
    some: [['trace_id_cache_size']],
    positive: ['trace_id_cache_size'],
  },
  'otelcol/receiver/datadog.IntakeArguments': {
    values: [['behavior', ['disable', 'proxy', '']]],
    when: [{ is: ['behavior', ['proxy']], needs: ['proxy'] }],
  },
  'otelcol/receiver/faro.Arguments': { filled: ['endpoint'] },
  'otelcol/receiver/file_stats.Arguments': { filled: ['include'] },
  'otelcol/receiver/file_stats.FilterArguments': { one: [['strict', 'regexp']], form: [['regexp', re2]] },
  'otelcol/receiver/filelog.Arguments': {
    filled: ['include'],
    values: [['start_at', ['beginning', 'end']]],
    notBelow: [['fingerprint_size', 16, '16B']],
    positive: ['max_concurrent_files', 'max_log_size'],
    notNegative: ['max_batches', 'poll_interval', 'force_flush_period', 'exclude_older_than'],
    form: [
      ['encoding', encoding],
      ['include', glob],
      ['exclude', glob],
    ],
    when: [{ is: ['start_at', ['end']], without: ['delete_after_read', 'header'] }],
  },
  'otelcol/receiver/filelog.HeaderConfig': { filled: ['metadata_operators'], form: [['pattern', re2]] },
  'otelcol/receiver/filelog.OrderingCriteria': {
    notNegative: ['top_n'],
    needs: [['sort_by', ['regex']]],
    form: [['group_by', re2]],
  },
  'otelcol/receiver/filelog.Sort': {
    some: [['sort_type']],
    // Alloy allows two more, which the receiver then refuses.
    values: [['sort_type', ['numeric', 'timestamp']]],
    when: [
      { is: ['sort_type', ['numeric', 'timestamp']], needs: ['regex_key'] },
      { is: ['sort_type', ['timestamp']], needs: ['layout'] },
    ],
  },
  'otelcol/receiver/fluentforward.Arguments': { filled: ['endpoint'] },
  'otelcol/receiver/googlecloudpubsub.Arguments': {
    filled: ['subscription'],
    form: [
      [
        'subscription',
        spelled(/^projects\/[a-z][a-z0-9-]*\/subscriptions\//, 'projects/PROJECT/subscriptions/NAME'),
      ],
    ],
    values: [['compression', ['gzip', '']]],
  },
  'otelcol/receiver/influxdb.Arguments': { filled: ['endpoint'] },
  'otelcol/receiver/jaeger.ProtocolsArguments': {
    some: [['grpc', 'thrift_http', 'thrift_binary', 'thrift_compact']],
  },
  'otelcol/receiver/kafka.Arguments': { most: [['group_rebalance_strategies', 'group_rebalance_strategy']] },
  'otelcol/receiver/otlp.HTTPConfigArguments': {
    filled: urlPaths,
    form: urlPaths.map((name) => [name, url] as const),
  },
  'otelcol/receiver/solace.Arguments': { filled: ['queue'] },
  'otelcol/receiver/solace.Authentication': { one: [['sasl_plain', 'sasl_xauth2', 'sasl_external']] },
  'otelcol/receiver/solace.FlowControlDelayedRetry': { positive: ['delay'] },
  'otelcol/receiver/solace.SaslPlainTextConfig': { filled: ['username', 'password'] },
  'otelcol/receiver/solace.SaslXAuth2Config': { filled: ['username', 'bearer'] },
  'otelcol/receiver/syslog.Arguments': {
    some: [['tcp', 'udp']],
    values: [
      ['protocol', ['rfc3164', 'rfc5424']],
      ['non_transparent_framing_trailer', ['LF', 'NUL']],
    ],
    form: [['location', timeZone]],
    needs: [
      ['enable_octet_counting', ['tcp']],
      ['non_transparent_framing_trailer', ['tcp']],
    ],
  },
  'otelcol/receiver/syslog.TCP': { ...listener, notBelowUnlessZero: smallestLine },
  'otelcol/receiver/syslog.UDP': listener,
  'otelcol/receiver/tcplog.Arguments': { ...listener, notBelow: smallestLine },
  'otelcol/receiver/vcenter.Arguments': { filled: ['endpoint'], form: [['endpoint', httpUrl]] },
};
