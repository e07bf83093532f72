import { spelled, url } from './forms';
import type { Limits } from './limits';

const largest = 838860800;
const content = `at most ${largest}`;
const acls = [
  ...['private', 'public-read', 'public-read-write', 'authenticated-read', 'aws-exec-read'],
  ...['bucket-owner-read', 'bucket-owner-full-control', ''],
];
const storageClasses = [
  ...['STANDARD', 'REDUCED_REDUNDANCY', 'STANDARD_IA', 'ONEZONE_IA', 'INTELLIGENT_TIERING', 'GLACIER'],
  ...['GLACIER_IR', 'DEEP_ARCHIVE', 'OUTPOSTS', 'SNOW', 'EXPRESS_ONEZONE', 'FSX_OPENZFS', 'FSX_ONTAP'],
];
const version = spelled(/^\d+\.\d+\.\d+(\.\d+)?$/, 'a version of Kafka such as 2.0.0');

/** internal/component/otelcol/exporter, and the exporters of opentelemetry-collector-contrib v0.158.0. */
export const otelcolExporters: Readonly<Record<string, Limits>> = {
  'otelcol/exporter/awss3.S3Uploader': {
    filled: ['region', 's3_bucket'],
    values: [
      ['acl', acls],
      ['unique_key_func_name', ['uuidv7', '']],
      ['retry_mode', ['standard', 'adaptive', 'nop']],
      ['compression', ['none', 'gzip', 'zstd', '']],
      ['storage_class', storageClasses],
    ],
  },
  'otelcol/exporter/datadog.APISettings': { filled: ['api_key'] },
  'otelcol/exporter/faro.HTTPClientArguments': { filled: ['endpoint'], form: [['endpoint', url]] },
  'otelcol/exporter/file.Arguments': {
    filled: ['path'],
    notNegative: ['flush_interval'],
    values: [['encoding', ['']]],
    when: [{ is: ['append', [true]], without: ['rotation'] }],
  },
  'otelcol/exporter/googlecloud/config.GoogleCloudLogArguments': {
    values: [['compression', ['gzip', '']]],
  },
  'otelcol/exporter/googlecloud/config.GoogleCloudMetricArguments': {
    values: [['compression', ['gzip', '']]],
    notNegative: ['create_metric_descriptor_buffer_size'],
  },
  'otelcol/exporter/googlecloudpubsub.Arguments': {
    filled: ['topic'],
    form: [['topic', spelled(/^projects\/[a-z][a-z0-9-]*\/topics\//, 'projects/PROJECT/topics/NAME')]],
    values: [['compression', ['gzip', '']]],
  },
  'otelcol/exporter/googlecloudpubsub/config.GoogleCloudPubSubOrderingConfigArguments': {
    when: [{ is: ['enabled', [true]], needs: ['from_resource_attribute'] }],
  },
  'otelcol/exporter/googlecloudpubsub/config.GoogleCloudPubSubWatermarkArguments': {
    values: [['behavior', ['current', 'earliest', '']]],
  },
  'otelcol/exporter/kafka.Arguments': {
    filled: ['brokers'],
    notNegative: ['timeout'],
    positive: ['conn_idle_timeout'],
    form: [['protocol_version', version]],
  },
  'otelcol/exporter/kafka.Producer': {
    notNegative: ['max_message_bytes'],
    positive: ['flush_max_messages'],
    notBelow: [['max_broker_write_bytes', 104857600, '104857600']],
    within: [['required_acks', -1, 1, '-1, 0 or 1']],
    values: [['compression', ['none', 'gzip', 'snappy', 'lz4', 'zstd']]],
  },
  'otelcol/exporter/kafka.RecordPartitionerConfig': { most: [['round_robin', 'least_backup', 'sticky_key']] },
  'otelcol/exporter/kafka.StickyKeyPartitionerConfig': {
    values: [['hasher', ['sarama_compat', 'murmur2']]],
  },
  'otelcol/exporter/loadbalancing.AWSCloudMapResolver': {
    filled: ['namespace', 'service_name'],
    values: [['health_status', ['HEALTHY', 'UNHEALTHY', 'ALL', 'HEALTHY_OR_ELSE_ALL']]],
  },
  'otelcol/exporter/loadbalancing.DNSResolver': { filled: ['hostname'] },
  'otelcol/exporter/loadbalancing.KubernetesResolver': { filled: ['service'] },
  'otelcol/exporter/loadbalancing.ResolverSettings': {
    one: [['static', 'dns', 'kubernetes', 'aws_cloud_map']],
  },
  'otelcol/exporter/loadbalancing.StaticResolver': { filled: ['hostnames'] },
  'otelcol/exporter/otlphttp.Arguments': {
    form: [
      ['traces_endpoint', url],
      ['metrics_endpoint', url],
      ['logs_endpoint', url],
    ],
  },
  'otelcol/exporter/otlphttp.HTTPClientArguments': { form: [['endpoint', url]] },
  'otelcol/exporter/prometheus.Arguments': { notZero: ['gc_frequency'] },
  'otelcol/exporter/splunkhec/config.SplunkConf': {
    filled: ['token'],
    within: [
      ['max_content_length_logs', 0, largest, content],
      ['max_content_length_metrics', 0, largest, content],
      ['max_content_length_traces', 0, largest, content],
    ],
  },
  'otelcol/exporter/splunkhec/config.SplunkHecClientArguments': { filled: ['endpoint'] },
};
