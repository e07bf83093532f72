import { attributesOf, literalText, type Rule } from './rule';

/** The attributes that hold the address of an HTTP endpoint, by component. */
const addresses: Readonly<Record<string, string>> = {
  'loki.write': 'endpoint.url',
  'otelcol.exporter.otlphttp': 'client.endpoint',
  'prometheus.remote_write': 'endpoint.url',
  'pyroscope.write': 'endpoint.url',
};

/** Without a scheme, Go's HTTP client fails at every send while Alloy reports a healthy component. */
export const endpointUrls: Rule = (block, _graph, broken) => {
  const address = addresses[block.component];
  if (address === undefined) return;
  for (const { path, value } of attributesOf(block)) {
    const url = literalText(value);
    if (path !== address || url === undefined || /^https?:\/\/[^/?#]/.test(url)) continue;
    broken(
      path,
      `${JSON.stringify(url)} is no address to send to; begin with http:// or https:// and a host.`,
      value,
    );
  }
};
