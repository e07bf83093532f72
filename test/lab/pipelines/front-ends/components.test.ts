import { LokiWrite } from '../../../../imports/alloy/loki';
import { OtelcolExporterDebug } from '../../../../imports/alloy/otelcol';
import { FrontEnds, type FrontEndsProps } from '../../../../lib/lab/pipelines/front-ends/components';
import { defaultRedaction } from '../../../../lib/lab/telemetry/logs/redaction';
import { lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { deriveNeeds } from '../../../../lib/workload';
import { newConfig } from '../../../alloy/new-config';

function pipeline(props: Partial<FrontEndsProps> = {}) {
  const config = newConfig({ stability: 'experimental' });
  const logs = new LokiWrite(config, 'sink', { endpoint: [{ url: 'http://sink/push' }] }).receiver;
  const traces = new OtelcolExporterDebug(config, 'sink').input;
  new FrontEnds(config, {
    environment: { clusterName: 'lab', attributes: {} },
    port: 12347,
    origins: ['https://shop.example.com'],
    namespace: 'monitoring',
    rate: 50,
    burst: 100,
    maxPayload: '5242880B',
    redaction: defaultRedaction,
    limits: { maxBytes: 262_144, maxHours: 168 },
    destination: { logs: [logs], traces: [traces] },
    ...props,
  });
  return config;
}

const text = (props?: Partial<FrontEndsProps>) => pipeline(props).files()['front-ends.alloy'] ?? '';

/** A line as faro.receiver v1.19.2 writes it. */
const line =
  'timestamp="2026-11-24 19:00:00 +0000 UTC" kind=log message=hello level=info traceID=0102030405060708090a0b0c0d0e0f10 spanID=0102030405060708 app_name=shop app_version=1.0 session_id=abc page_url=https://shop.example.com/';

describe('a line of a page', () => {
  const [entry] = processed(
    lines([line], { job: 'integrations/faro', kind: 'log' }),
    stagesIn(pipeline(), 'front_ends'),
  );

  test('is labelled with its application, and with nothing that has many values', () => {
    expect(entry?.labels).toEqual({ job: 'integrations/faro', kind: 'log', service_name: 'shop' });
  });

  test('leads to its trace and its session', () => {
    expect(entry?.metadata).toEqual({
      trace_id: '0102030405060708090a0b0c0d0e0f10',
      span_id: '0102030405060708',
      session_id: 'abc',
    });
  });

  test('stays as it is', () => {
    expect(entry?.line).toBe(line);
  });

  test('loses the secrets in the address of the page', () => {
    const secret = line.replace('page_url=https://', 'page_url=https://me:geheim@');
    const [redacted] = processed(lines([secret]), stagesIn(pipeline(), 'front_ends'));
    expect(redacted?.line).not.toContain('geheim');
  });
});

test('browsers reach the port, and are let in by the origins that are named', () => {
  expect(deriveNeeds(pipeline(), 'monitoring').listeners).toMatchObject([
    { name: 'faro', address: '0.0.0.0:12347', appProtocol: 'http' },
  ]);
  expect(text()).toContain('cors_allowed_origins     = ["https://shop.example.com"]');
});

test('the key comes from a Secret, which is the only thing that is read', () => {
  const props = { apiKey: { secret: 'faro', key: 'api-key' } };
  expect(text(props)).toMatch(/api_key += remote\.kubernetes\.secret\.faro\.data\["api-key"\]/);
  expect(deriveNeeds(pipeline(props), 'monitoring').reads).toMatchObject([
    { resources: ['secrets'], names: ['faro'], namespaces: ['monitoring'] },
  ]);
  expect(text()).not.toContain('api_key');
});

test('source maps are fetched from the origins that are named, and else not at all', () => {
  expect(text()).toMatch(/sourcemaps \{\n\t\tdownload = false\n/);
  expect(text({ sourceMapOrigins: ['https://cdn.example.com'] })).toMatch(
    /sourcemaps \{\n\t\tdownload += true\n\t\tdownload_from_origins = \["https:\/\/cdn\.example\.com"\]/,
  );
});

test('requests are taken at the rate that was asked', () => {
  expect(text({ rate: 5, burst: 20 })).toMatch(/rate_limiting \{\n\t\t\trate += 5\n\t\t\tburst_size = 20/);
});
