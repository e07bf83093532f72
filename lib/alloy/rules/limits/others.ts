import { httpMethod, httpUrl, pathSegment, spelled } from './forms';
import type { Limits } from './limits';

const port: Limits = { within: [['listen_port', 0, 65535, 'between 0 and 65535']] };
const clientSettings = [
  'basic_auth',
  'authorization',
  'oauth2',
  'bearer_token',
  'bearer_token_file',
  'tls_config',
];
const ratios = ['traceidratio', 'parentbased_traceidratio'];
const ratio = spelled(/^\+?(0(\.\d*)?|\.\d+|1(\.0*)?)$/, 'a number between 0 and 1');
const samplers = [
  ...['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off'],
  ...['parentbased_traceidratio', ''],
];
const instrumentations = [
  ...['*', 'amqp', 'couchbase', 'dns', 'genai', 'gpu', 'grpc', 'http', 'kafka', 'memcached', 'mongo', 'mqtt'],
  ...['nats', 'redis', 'sql', 'sunrpc'],
];

/** The components of the other namespaces, and the blocks that all share. */
export const others: Readonly<Record<string, Limits>> = {
  'beyla/ebpf/internal/config.Arguments': {
    values: [['trace_printer', ['disabled', 'counter', 'text', 'json', 'json_indent', '']]],
  },
  'beyla/ebpf/internal/config.SamplerConfig': {
    values: [['name', samplers]],
    when: [
      { is: ['name', ratios], needs: ['arg'] },
      { is: ['name', ratios], form: ['arg', ratio] },
    ],
  },
  'beyla/ebpf/internal/config.Metrics': { values: [['instrumentations', instrumentations]] },
  'beyla/ebpf/internal/config.Traces': { values: [['instrumentations', instrumentations]] },
  'common/kubernetes.ClientArguments': {
    most: [['api_server', 'kubeconfig_file']],
    needs: clientSettings.map((name) => [name, ['api_server']] as const),
  },
  'common/net.GRPCConfig': port,
  'common/net.HTTPConfig': port,
  'common/net.TLSConfig': {
    values: [['min_version', ['VersionTLS10', 'VersionTLS11', 'VersionTLS12', 'VersionTLS13', '']]],
    form: [
      [
        'cipher_suites',
        spelled(
          /^(TLS_[A-Z0-9_]+(,TLS_[A-Z0-9_]+)*)?$/,
          'names such as TLS_AES_128_GCM_SHA256, joined by commas',
        ),
      ],
    ],
  },
  'local/file.Arguments': { positive: ['poll_frequency'] },
  // Alloy panics: file_match.go makes a ticker of it.
  'local/file_match.Arguments': { positive: ['sync_period'] },
  'mimir/alerts/kubernetes.Arguments': { positive: ['sync_interval'] },
  'mimir/rules/kubernetes.Arguments': {
    positive: ['sync_interval'],
    filled: ['mimir_namespace_prefix', 'mimir_namespace_separator'],
  },
  'mimir/rules/kubernetes.Matcher': { one: [['value', 'value_from_label']] },
  // Alloy panics of both.
  'pyroscope/ebpf.Arguments': { positive: ['symb_cache_size'] },
  'pyroscope/relabel.Arguments': { positive: ['max_cache_size'] },
  'pyroscope/scrape.Arguments': { positive: ['scrape_timeout'] },
  'remote/http.Arguments': {
    filled: ['url'],
    positive: ['poll_frequency', 'poll_timeout'],
    order: [['poll_timeout', 'below', 'poll_frequency']],
    form: [
      ['url', httpUrl],
      ['method', httpMethod],
    ],
  },
  'remote/kubernetes.Arguments': {
    positive: ['poll_frequency', 'poll_timeout'],
    filled: ['name'],
    form: [
      ['namespace', pathSegment],
      ['name', pathSegment],
    ],
  },
  'remote/s3.Arguments': {
    notBelow: [['poll_frequency', 30_001, '31s']],
    filled: ['path'],
    form: [['path', spelled(/^[^/]*\/[^/]*\/[^/]*\//, 's3://BUCKET/KEY')]],
  },
  'remote/s3.Client': { needs: [['key', ['secret']]] },
  'remote/vault.Arguments': { some: [['auth']] },
  'remote/vault.AuthGCP': { when: [{ is: ['type', ['iam']], needs: ['iam_service_account'] }] },
  'remote/vault.ClientOptions': { notZero: ['timeout'] },
  'service/remotecfg.Arguments': { notBelow: [['poll_frequency', 10_000, '10s']] },
};
