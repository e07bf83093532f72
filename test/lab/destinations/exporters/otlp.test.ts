import type { OtlpEndpoint } from '../../../../lib/lab/destinations/exporters/otlp';
import { deriveNeeds } from '../../../../lib/workload';
import { built, key, sendTo, textOf } from '../built';

const url = 'https://far.example:4317';
const traces = (given: Partial<OtlpEndpoint>) =>
  textOf({ traces: { url, ...given } }, 'traces').replaceAll(/ += /g, ' = ');

describe('an exporter of OTLP', () => {
  test('speaks HTTP unless gRPC is asked for, which takes a host and a port', () => {
    expect(traces({})).toMatch(
      /otelcol\.exporter\.otlphttp "far_traces" \{\n\tclient \{\n\t\tendpoint = "https:\/\/far\.example:4317"/,
    );
    expect(traces({ protocol: 'grpc' })).toMatch(
      /otelcol\.exporter\.otlp "far_traces" \{[^}]*\}[^}]*\}\s*client \{\n\t\tendpoint = "far\.example:4317"/,
    );
  });

  test('does without TLS only where the address does', () => {
    expect(traces({ url: 'http://tempo.tracing.svc:4317', protocol: 'grpc' })).toContain('insecure = true');
    expect(traces({})).not.toContain('insecure');
  });

  test.each([
    [
      'basic authentication',
      { kind: 'basic', username: key('user'), password: key('password') },
      /otelcol\.auth\.basic "far_traces" \{\n\tusername = convert.*\["user"\]\)\n\tpassword = remote.*\["password"\]\n\}/,
    ],
    [
      'a bearer token',
      { kind: 'bearer', token: key('token') },
      /otelcol\.auth\.bearer "far_traces" \{\n\ttoken = remote.*\["token"\]\n\}/,
    ],
    [
      'OAuth2',
      {
        kind: 'oauth2',
        clientId: key('id'),
        clientSecret: key('secret'),
        tokenUrl: 'https://tokens.example',
        tls: { ca: key('ca.crt') },
      },
      /otelcol\.auth\.oauth2 "far_traces" \{[^{]*token_url = "https:\/\/tokens\.example"\n\n\ttls \{\n\t\tca_pem = convert.*\["ca.crt"\]\)\n\t\}\n\}/,
    ],
  ] as const)('is let in by %s', (_what, auth, component) => {
    const text = traces({ auth });
    expect(text).toMatch(component);
    expect(text).toContain(`auth = otelcol.auth.${auth.kind}.far_traces.handler`);
  });

  test('shows the server its certificate', () => {
    const text = traces({ tls: { ca: key('ca.crt'), certificate: key('tls.crt'), key: key('tls.key') } });
    expect(text).toMatch(
      /tls \{\n\t\t\tca_pem = convert.*\n\t\t\tcert_pem = convert.*\n\t\t\tkey_pem = remote.*\["tls.key"\]\n/,
    );
  });

  test('names the tenant', () => {
    expect(traces({ tenant: 'team-a' })).toContain('"X-Scope-OrgID" = "team-a"');
  });

  test('keeps a bounded number of bytes, and tries without end', () => {
    const text = traces({});
    expect(text).toMatch(/sending_queue \{\n\t\tqueue_size = 33554432\n\t\tsizer = "bytes"\n\t\}/);
    expect(text).toContain('max_elapsed_time = "0s"');
  });
});

describe('a queue on disk', () => {
  const queues = { place: 'disk', bytes: 2 ** 20 } as const;
  const addresses = { queues, traces: { url }, otlpLogs: { url } };

  test('is a storage of its own for each exporter', () => {
    const { config, destination } = built(addresses, 'public-preview');
    sendTo(config, destination, 'traces', 'otlpLogs');
    const storages = config.blocks.filter(({ component }) => component === 'otelcol.storage.file');
    expect(storages.map(({ label }) => label)).toEqual(['far_traces', 'far_logs']);
    expect(config.files()['destination-far.alloy']).toContain(
      'storage    = otelcol.storage.file.far_traces.handler',
    );
  });

  test('must outlive the pod', () => {
    const { config, destination } = built(addresses, 'public-preview');
    sendTo(config, destination, 'traces');
    expect(deriveNeeds(config, 'monitoring').disk).toContainEqual(
      expect.objectContaining({ durable: true, component: 'otelcol.storage.file "far_traces"' }),
    );
  });

  test('is refused where nothing in public preview is accepted', () => {
    expect(() => textOf(addresses, 'traces')).toThrow('otelcol.storage.file');
  });
});
