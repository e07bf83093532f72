import { LokiWrite } from '../../../imports/alloy/loki';
import { OtelcolExporterOtlp, OtelcolExporterOtlphttp } from '../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { PyroscopeWrite } from '../../../imports/alloy/pyroscope';
import { sys } from '../../../lib/alloy';
import { brokenRule } from './broken';

test('an address without a scheme is refused', () => {
  expect(
    brokenRule((config) => new PrometheusRemoteWrite(config, 'w', { endpoint: [{ url: 'mimir:9009' }] })),
  ).toBe(
    'prometheus.remote_write "w": endpoint.url: "mimir:9009" is no address to send to; begin with http:// or https:// and a host.',
  );
});

test.each(['ftp://a', 'http://', 'https:///path', '//a', ''])('the address %j is refused', (url) => {
  const sentence = `${JSON.stringify(url)} is no address to send to`;
  expect(brokenRule((config) => new LokiWrite(config, 'w', { endpoint: [{ url }] }))).toContain(sentence);
  expect(brokenRule((config) => new PyroscopeWrite(config, 'w', { endpoint: [{ url }] }))).toContain(
    sentence,
  );
  expect(
    brokenRule((config) => new OtelcolExporterOtlphttp(config, 'w', { client: { endpoint: url } })),
  ).toContain(sentence);
});

test('http and https addresses are accepted', () => {
  const endpoint = [{ url: 'http://a' }, { url: 'https://a.b:443/c' }];
  expect(brokenRule((config) => new LokiWrite(config, 'w', { endpoint }))).toBeUndefined();
});

test('an address from the environment is not judged', () => {
  const endpoint = [{ url: sys.env('URL') }];
  expect(brokenRule((config) => new LokiWrite(config, 'w', { endpoint }))).toBeUndefined();
});

test('the gRPC exporter takes a host and port', () => {
  const client = { endpoint: 'tempo:4317' };
  expect(brokenRule((config) => new OtelcolExporterOtlp(config, 'w', { client }))).toBeUndefined();
});
