import type { Arguments } from '../arguments';
import type { Listener, Row, Table } from './need';

/** Which components open ports, and on which address when their arguments name none. */
export const listens: Table<Listener> = {
  'faro.receiver': {
    source: 'faro/receiver/arguments.go',
    needs: (args) => [
      http(
        'faro',
        `${args.text('server.listen_address', '127.0.0.1')}:${args.number('server.listen_port', 12347)}`,
      ),
    ],
  },
  'loki.source.api': server('loki-push', 'loki/source/api/api.go'),
  'loki.source.awsfirehose': server('firehose', 'loki/source/aws_firehose/component.go'),
  'loki.source.gcplog': {
    source: 'loki/source/gcplog/gcptypes/gcptypes.go',
    needs: (args) => args.blocks('push').flatMap((push) => serverListeners('gcp-push', push)),
  },
  'loki.source.gelf': {
    source: 'loki/source/gelf/gelf.go',
    needs: (args) => [udp('gelf', args.text('listen_address', '0.0.0.0:12201'))],
  },
  'loki.source.heroku': server('heroku', 'loki/source/heroku/heroku.go'),
  'loki.source.syslog': {
    source: 'loki/source/syslog/types.go',
    needs: (args) =>
      args.blocks('listener').map((listener) => {
        const open = listener.text('protocol', 'tcp') === 'udp' ? udp : tcp;
        return open('syslog', listener.text('address', ''));
      }),
  },
  'otelcol.extension.jaeger_remote_sampling': {
    source: 'otelcol/extension/jaeger_remote_sampling/jaeger_remote_sampling.go',
    needs: (args) => [
      ...optional(args, 'grpc', (at) => grpc('sampling-grpc', at.text('endpoint', '0.0.0.0:14250'))),
      ...optional(args, 'http', (at) => http('sampling-http', at.text('endpoint', '0.0.0.0:5778'))),
    ],
  },
  'otelcol.receiver.cloudflare': endpoint('cloudflare', undefined, 'cloudflare/cloudflare.go'),
  'otelcol.receiver.datadog': endpoint('datadog', 'localhost:8126', 'datadog/datadog.go'),
  'otelcol.receiver.faro': endpoint('faro-otlp', 'localhost:8080', 'faro/faro.go'),
  'otelcol.receiver.fluentforward': {
    source: 'otelcol/receiver/fluentforward/fluentforward.go',
    needs: (args) => {
      const address = args.text('endpoint', '');
      // An address unix:// is a file and no port. The protocol's heartbeat goes by UDP.
      return address.startsWith('unix:') ? [] : [tcp('fluent', address), udp('fluent-beat', address)];
    },
  },
  'otelcol.receiver.influxdb': endpoint('influxdb', 'localhost:8086', 'influxdb/influxdb.go'),
  'otelcol.receiver.jaeger': {
    source: 'otelcol/receiver/jaeger/jaeger.go',
    needs: (args) => [
      ...optional(args, 'protocols.grpc', (at) => grpc('jaeger-grpc', at.text('endpoint', '0.0.0.0:14250'))),
      ...optional(args, 'protocols.thrift_http', (at) =>
        http('jaeger-http', at.text('endpoint', '0.0.0.0:14268')),
      ),
      ...optional(args, 'protocols.thrift_binary', (at) =>
        udp('jaeger-binary', at.text('endpoint', '0.0.0.0:6832')),
      ),
      ...optional(args, 'protocols.thrift_compact', (at) =>
        udp('jaeger-compact', at.text('endpoint', '0.0.0.0:6831')),
      ),
    ],
  },
  'otelcol.receiver.otlp': {
    source: 'otelcol/receiver/otlp/otlp.go',
    needs: (args) => [
      ...optional(args, 'grpc', (at) => grpc('otlp-grpc', at.text('endpoint', '0.0.0.0:4317'))),
      ...optional(args, 'http', (at) => http('otlp-http', at.text('endpoint', '0.0.0.0:4318'))),
    ],
  },
  'otelcol.receiver.splunkhec': endpoint('splunk-hec', 'localhost:8088', 'splunkhec/splunkhec.go'),
  'otelcol.receiver.syslog': {
    source: 'otelcol/receiver/syslog/syslog.go',
    needs: (args) => [
      ...optional(args, 'tcp', (at) => tcp('syslog', at.text('listen_address', ''))),
      ...optional(args, 'udp', (at) => udp('syslog', at.text('listen_address', ''))),
    ],
  },
  'otelcol.receiver.tcplog': {
    source: 'otelcol/receiver/tcplog/tcplog.go',
    needs: (args) => [tcp('tcplog', args.text('listen_address', ''))],
  },
  'otelcol.receiver.zipkin': endpoint('zipkin', '0.0.0.0:9411', 'zipkin/zipkin.go'),
  'prometheus.exporter.statsd': {
    source: 'internal/static/integrations/statsd_exporter/statsd_exporter.go',
    needs: (args) => [
      ...unlessEmpty(args.text('listen_udp', ':9125'), (address) => udp('statsd', address)),
      ...unlessEmpty(args.text('listen_tcp', ':9125'), (address) => tcp('statsd', address)),
    ],
  },
  'prometheus.receive_http': server('remote-write', 'prometheus/receive_http/receive_http.go'),
  'pyroscope.receive_http': server('pyroscope', 'pyroscope/receive_http/receive_http.go'),
};

function tcp(name: string, address: string): Listener {
  return { name, address, protocol: 'TCP' };
}

function udp(name: string, address: string): Listener {
  return { name, address, protocol: 'UDP' };
}

function http(name: string, address: string): Listener {
  return { name, address, protocol: 'TCP', appProtocol: 'http' };
}

function grpc(name: string, address: string): Listener {
  return { name, address, protocol: 'TCP', appProtocol: 'grpc' };
}

/** A protocol that is open only when its block is set. */
function optional(args: Arguments, path: string, open: (at: Arguments) => Listener): readonly Listener[] {
  return args.blocks(path).map(open);
}

function unlessEmpty(address: string, open: (address: string) => Listener): readonly Listener[] {
  return address === '' ? [] : [open(address)];
}

/** A receiver with one HTTP server, whose address is its `endpoint`. */
function endpoint(name: string, otherwise: string | undefined, file: string): Row<Listener> {
  return {
    source: `otelcol/receiver/${file}`,
    needs: (args) => [http(name, args.text('endpoint', otherwise ?? ''))],
  };
}

/** A component with the servers of common/net: HTTP is always open, gRPC on a port of its own choice unless set. */
function server(name: string, source: string): Row<Listener> {
  return { source: `${source}, common/net/config.go`, needs: (args) => serverListeners(name, args) };
}

function serverListeners(name: string, args: Arguments): readonly Listener[] {
  const address = (block: 'http' | 'grpc', port: number) =>
    `${args.text(`${block}.listen_address`, '')}:${args.number(`${block}.listen_port`, port)}`;
  const grpcPort = args.number('grpc.listen_port', 0);
  return [
    http(name, address('http', 8080)),
    ...(grpcPort === 0 ? [] : [grpc(`${name}-grpc`.slice(0, 15), address('grpc', grpcPort))]),
  ];
}
