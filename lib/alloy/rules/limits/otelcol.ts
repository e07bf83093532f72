import { octal, spelled } from './forms';
import type { Limits } from './limits';

const versions = ['1.0', '1.1', '1.2', '1.3', ''];
const curves = ['X25519', 'X25519MLKEM768', 'CurveP256', 'CurveP384', 'CurveP521', 'P256', 'P384', 'P521'];
const cipher = spelled(/^TLS_[A-Z0-9_]+$/, 'a cipher suite such as TLS_AES_128_GCM_SHA256');
const tls: Limits = {
  values: [
    ['min_version', versions],
    ['max_version', versions],
    ['curve_preferences', curves],
  ],
  form: [['cipher_suites', cipher]],
};

/** internal/component/otelcol: what several components share, extensions and storage. */
export const otelcol: Readonly<Record<string, Limits>> = {
  'otelcol.BatchConfig': {
    positive: ['flush_timeout'],
    notNegative: ['min_size', 'max_size'],
  },
  'otelcol.KubernetesAPIConfig': { values: [['auth_type', ['serviceAccount', 'kubeConfig', 'none', 'tls']]] },
  'otelcol.RetryArguments': { notNegative: ['randomization_factor'] },
  'otelcol.ScraperControllerArguments': { positive: ['collection_interval'], notNegative: ['timeout'] },
  'otelcol.TLSClientArguments': tls,
  'otelcol.TLSServerArguments': tls,
  'otelcol/auth/basic.HtpasswdConfig': { some: [['file', 'inline']] },
  'otelcol/auth/google.Arguments': {
    some: [['token_header']],
    values: [['token_header', ['authorization', 'proxy-authorization']]],
  },
  'otelcol/auth/headers.Header': {
    filled: ['key'],
    one: [['value', 'from_context', 'from_attribute']],
    givenCounts: true,
  },
  'otelcol/storage/file.Arguments': {
    form: [['directory_permissions', octal]],
    filled: ['directory_permissions'],
  },
  'otelcol/storage/file.CompactionConfig': {
    notNegative: ['max_transaction_size'],
  },
  'otelcol/extension/jaeger_remote_sampling.Arguments': { some: [['grpc', 'http']] },
  'otelcol/extension/jaeger_remote_sampling.ArgumentsSource': { one: [['content', 'file', 'remote']] },
};
