import { sys } from '../../lib/alloy';
import { component, otlp, together } from './components';
import { at, type Components, manifests, only, workload } from './manifests';

const experimental = { module: { stability: 'experimental' } } as const;
const forwardTo: readonly never[] = [];
const output = {};

test.each<[name: string, props: object, ...ports: string[]]>([
  ['faro.receiver', { output }, 'faro 12347/TCP inside'],
  ['faro.receiver', { server: { listenAddress: '0.0.0.0' }, output }, 'faro 12347/TCP'],
  ['loki.source.api', { forwardTo }, 'loki-push 8080/TCP'],
  [
    'loki.source.api',
    { http: { listenPort: 3500 }, grpc: { listenPort: 3600 }, forwardTo },
    'loki-push 3500/TCP',
    'loki-push-grpc 3600/TCP',
  ],
  ['loki.source.awsfirehose', { forwardTo }, 'firehose 8080/TCP'],
  ['loki.source.gcplog', { push: {}, forwardTo }, 'gcp-push 8080/TCP'],
  ['loki.source.gcplog', { pull: { projectId: 'p', subscription: 's' }, forwardTo }],
  ['loki.source.gelf', { forwardTo }, 'gelf 12201/UDP'],
  ['loki.source.heroku', { http: { listenPort: 4040 }, forwardTo }, 'heroku 4040/TCP'],
  [
    'loki.source.syslog',
    { listener: [{ address: ':5140' }, { address: ':5141', protocol: 'udp' }], forwardTo },
    'syslog 5140/TCP',
    'syslog-2 5141/UDP',
  ],
  [
    'otelcol.extension.jaeger_remote_sampling',
    { grpc: {}, http: {}, source: { content: '{}' } },
    'sampling-http 5778/TCP',
    'sampling-grpc 14250/TCP',
  ],
  ['otelcol.receiver.cloudflare', { endpoint: '0.0.0.0:12500', output }, 'cloudflare 12500/TCP'],
  ['otelcol.receiver.datadog', { traceIdCacheSize: 100, output }, 'datadog 8126/TCP inside'],
  ['otelcol.receiver.faro', { output }, 'faro-otlp 8080/TCP inside'],
  [
    'otelcol.receiver.fluentforward',
    { endpoint: '0.0.0.0:8006', output },
    'fluent 8006/TCP',
    'fluent-beat 8006/UDP',
  ],
  ['otelcol.receiver.fluentforward', { endpoint: 'unix:///tmp/fluent', output }],
  ['otelcol.receiver.influxdb', { output }, 'influxdb 8086/TCP inside'],
  [
    'otelcol.receiver.jaeger',
    { protocols: { grpc: {}, thriftHttp: {}, thriftBinary: {}, thriftCompact: {} }, output },
    'jaeger-compact 6831/UDP',
    'jaeger-binary 6832/UDP',
    'jaeger-grpc 14250/TCP',
    'jaeger-http 14268/TCP',
  ],
  ['otelcol.receiver.jaeger', { protocols: { thriftHttp: {} }, output }, 'jaeger-http 14268/TCP'],
  ['otelcol.receiver.otlp', { output }],
  ['otelcol.receiver.otlp', { http: {}, output }, 'otlp-http 4318/TCP'],
  ['otelcol.receiver.otlp', { grpc: { endpoint: '[::1]:5317' }, output }, 'otlp-grpc 5317/TCP inside'],
  ['otelcol.receiver.splunkhec', { output }, 'splunk-hec 8088/TCP inside'],
  [
    'otelcol.receiver.syslog',
    { tcp: { listenAddress: ':5140' }, udp: { listenAddress: ':5140' }, output },
    'syslog 5140/TCP',
    'syslog-2 5140/UDP',
  ],
  ['otelcol.receiver.tcplog', { listenAddress: '0.0.0.0:54525', output }, 'tcplog 54525/TCP'],
  ['otelcol.receiver.zipkin', { output }, 'zipkin 9411/TCP'],
  ['prometheus.exporter.statsd', {}, 'statsd 9125/TCP', 'statsd-2 9125/UDP'],
  ['prometheus.exporter.statsd', { listenUdp: '', listenTcp: ':9999' }, 'statsd 9999/TCP'],
  ['prometheus.receive_http', { http: { listenPort: 9999 }, forwardTo }, 'remote-write 9999/TCP'],
  ['pyroscope.receive_http', { http: { listenPort: 4040 }, forwardTo }, 'pyroscope 4040/TCP'],
])('%s with %j opens exactly its ports', (name, props, ...expected) => {
  const ports = workload(component(name, props), experimental).ports.map(
    (port) => `${port.name} ${port.number}/${port.protocol}${port.from === 'pod' ? ' inside' : ''}`,
  );
  expect(ports).toEqual(expected);
});

test('ports of one name get names of their own', () => {
  const two = together(otlp({ grpc: {} }, 'one'), otlp({ grpc: { endpoint: '0.0.0.0:5317' } }, 'two'));
  expect(workload(two).ports.map(({ name }) => name)).toEqual(['otlp-grpc', 'otlp-grpc-2']);
});

test('a port on localhost is in neither the pod, nor the Service, nor the NetworkPolicy', () => {
  const list = manifests(otlp({ grpc: { endpoint: 'localhost:4317' } }));
  expect(JSON.stringify(list.filter(({ kind }) => kind !== 'ConfigMap'))).not.toContain('4317');
});

test('the Service sends each port to the port of the pod that has its name', () => {
  const list = manifests(otlp({ grpc: {}, http: {} }));
  const names = at(only('Deployment', list), 'spec.template.spec.containers.0.ports');
  expect(JSON.stringify(names)).toContain('"name":"otlp-http"');
  expect(at(only('Service', list), 'spec.ports.2.targetPort')).toBe('otlp-http');
});

describe('refused is', () => {
  test.each<[what: string, components: Components, sentence: string]>([
    [
      'a port that two components open',
      together(otlp({ grpc: {} }, 'a'), otlp({ grpc: {} }, 'b')),
      'otelcol.receiver.otlp "b": it listens on TCP port 4317, which otelcol.receiver.otlp "a" has already; choose another port.',
    ],
    [
      'the default port of two servers',
      together(
        component('loki.source.api', { forwardTo }),
        component('prometheus.receive_http', { forwardTo }),
      ),
      'prometheus.receive_http "x": it listens on TCP port 8080, which loki.source.api "x" has already; choose another port.',
    ],
    [
      'the port of Alloy itself',
      component('otelcol.receiver.zipkin', { endpoint: '0.0.0.0:12345', output }),
      'otelcol.receiver.zipkin "x": it listens on TCP port 12345, which the server of Alloy itself has already; choose another port.',
    ],
    [
      'a port below 1024',
      component('loki.source.syslog', { listener: [{ address: '0.0.0.0:514', protocol: 'udp' }], forwardTo }),
      'loki.source.syslog "x": it listens on port 514, which only a process with the capability NET_BIND_SERVICE may open; choose a port from 1024.',
    ],
    [
      'an address without a port',
      component('otelcol.receiver.tcplog', { listenAddress: '0.0.0.0', output }),
      'otelcol.receiver.tcplog "x": it listens on "0.0.0.0", which names no port from 1024 to 65535; write host:port.',
    ],
    [
      'an endpoint that is known only when Alloy runs',
      otlp({ grpc: { endpoint: sys.env('ADDRESS') } }),
      'otelcol.receiver.otlp "apps": grpc.endpoint: the workload is derived from it, and an expression has its value only when Alloy runs; write text.',
    ],
  ])('%s', (_, components, sentence) => {
    expect(() => workload(components, experimental)).toThrow(new Error(sentence));
  });
});
