import { choice, listOf, section, truth } from '../../settings/formats';

export const jaegerProtocols = ['grpc', 'thrift-http', 'thrift-binary', 'thrift-compact'] as const;

const zipkinSchema = section('the Zipkin receiver', {
  /** Whether the receiver takes them. */
  enabled: truth('give true to take what SDKs of Zipkin send').default(false),
}).prefault({});

const jaegerSchema = section('the Jaeger receiver', {
  /** Whether the receiver takes them. */
  enabled: truth('give true to take what SDKs of Jaeger send').default(false),
  /** `grpc` at port 14250, `thrift-http` at 14268, and by UDP `thrift-binary` at 6832 and `thrift-compact` at 6831. */
  protocols: listOf(choice(jaegerProtocols, 'name a protocol of Jaeger'), {
    takes: 'a list of protocols',
    advice: `name some of ${jaegerProtocols.join(', ')}`,
  })
    .refine((protocols) => protocols.length > 0, {
      error: 'is an empty list, but a receiver takes one protocol at least; name it.',
    })
    .default(['grpc', 'thrift-http']),
}).prefault({});

export const receiversSchema = section('the receivers beside OTLP', {
  /** Traces of SDKs of Zipkin, at port 9411. */
  zipkin: zipkinSchema,
  /** Traces of SDKs and agents of Jaeger. */
  jaeger: jaegerSchema,
}).prefault({});
