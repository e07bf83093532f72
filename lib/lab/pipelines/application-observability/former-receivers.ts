import { OtelcolReceiverJaeger, OtelcolReceiverZipkin } from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { largestRequest } from './by-trace';
import type { jaegerProtocols } from './receivers-settings';

export type JaegerProtocol = (typeof jaegerProtocols)[number];

/** What is received beside OTLP. */
export interface Receivers {
  readonly zipkin?: { readonly enabled: boolean };
  readonly jaeger?: { readonly enabled: boolean; readonly protocols: readonly JaegerProtocol[] };
}

/** Traces of SDKs that were there before OpenTelemetry, at their usual ports. They take the way of all others. */
export function formerReceivers(
  scope: Pipeline,
  { zipkin, jaeger }: Receivers,
  output: Ref<OtelcolConsumer>,
): void {
  const traces = { traces: [output] };
  if (zipkin?.enabled) {
    new OtelcolReceiverZipkin(scope, 'default', {
      endpoint: '0.0.0.0:9411',
      maxRequestBodySize: largestRequest,
      output: traces,
    });
  }
  if (!jaeger?.enabled) return;
  const has = (protocol: JaegerProtocol) => jaeger.protocols.includes(protocol);
  new OtelcolReceiverJaeger(scope, 'default', {
    protocols: {
      grpc: has('grpc') ? { endpoint: '0.0.0.0:14250', maxRecvMsgSize: largestRequest } : undefined,
      thriftHttp: has('thrift-http')
        ? { endpoint: '0.0.0.0:14268', maxRequestBodySize: largestRequest }
        : undefined,
      thriftBinary: has('thrift-binary') ? { endpoint: '0.0.0.0:6832' } : undefined,
      thriftCompact: has('thrift-compact') ? { endpoint: '0.0.0.0:6831' } : undefined,
    },
    output: traces,
  });
}
