/** What Alloy's functions from before its standard library was grouped are called now. */
export const functions: Readonly<Record<string, string>> = {
  base64_decode: 'encoding.from_base64',
  concat: 'array.concat',
  env: 'sys.env',
  format: 'string.format',
  join: 'string.join',
  json_decode: 'encoding.from_json',
  nonsensitive: 'convert.nonsensitive',
  replace: 'string.replace',
  split: 'string.split',
  to_lower: 'string.to_lower',
  to_upper: 'string.to_upper',
  trim: 'string.trim',
  trim_prefix: 'string.trim_prefix',
  trim_space: 'string.trim_space',
  trim_suffix: 'string.trim_suffix',
  yaml_decode: 'encoding.from_yaml',
};

/** Components that are gone and have a successor with the same arguments. */
export const components: Readonly<Record<string, string>> = {
  // Removed with v1.2: https://grafana.com/docs/alloy/latest/release-notes/
  'otelcol.exporter.logging': 'otelcol.exporter.debug',
};

/** Components that are gone, and what takes their place. */
export const removed: Readonly<Record<string, string>> = {
  'otelcol.receiver.opencensus': 'send OTLP to otelcol.receiver.otlp in place of OpenCensus',
  'otelcol.exporter.jaeger': 'Jaeger takes OTLP: use otelcol.exporter.otlp',
  'prometheus.exporter.agent': 'use prometheus.exporter.self',
  'module.file': 'use import.file with a declare block in the file',
  'module.git': 'use import.git with a declare block in the file',
  'module.http': 'use import.http with a declare block in the file',
  'module.string': 'use import.string with a declare block in the text',
};
