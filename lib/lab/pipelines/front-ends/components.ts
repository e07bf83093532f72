import { FaroReceiver } from '../../../../imports/alloy/faro';
import { LokiProcess } from '../../../../imports/alloy/loki';
import { OtelcolProcessorBatch, OtelcolProcessorTransform } from '../../../../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import type { SecretKey } from '../../destinations/exporters/endpoint';
import { Secrets } from '../../destinations/exporters/secrets';
import { cut, type EntryLimits, recent } from '../../telemetry/logs/limits';
import { type RedactionRule, redaction } from '../../telemetry/logs/redaction';
import { type EnvironmentAttributes, environmentStatements } from '../../telemetry/resource/environment';

export interface FrontEndsProps {
  /** The port that is opened. */
  readonly port: number;
  /** The origins whose pages may send, for example `https://shop.example.com`. */
  readonly origins: readonly string[];
  /** What pages send in the header x-api-key. Whoever opens a page can read it. @default none */
  readonly apiKey?: SecretKey;
  /** The namespace of the Secret. */
  readonly namespace: string;
  /** How many requests a second are taken. */
  readonly rate: number;
  /** How many may come at once. */
  readonly burst: number;
  /** The most that one request may hold, for example `5MiB`. */
  readonly maxPayload: string;
  /** The origins that source maps are fetched from, to show exceptions by the source. @default none are fetched */
  readonly sourceMapOrigins?: readonly string[];
  /** What is replaced before a line leaves the collector: addresses of pages may hold what nobody should read. */
  readonly redaction: readonly RedactionRule[];
  readonly limits: EntryLimits;
  /** What spans carry that does not depend on the page. */
  readonly environment: EnvironmentAttributes;
  readonly destination: Pick<Destination, 'logs' | 'traces'>;
}

/**
 * What pages in browsers send by Grafana Faro: exceptions, logs, web vitals and events as log lines, and traces.
 *
 *     faro.receiver -> process -> the destination
 *                   -> cluster and environment -> batch -> the destination
 *
 * The labels are what has few values: the application and the kind of line. Everything else stands in the line, and the
 * ids of trace and session, which have many, go into structured metadata.
 */
export class FrontEnds extends Pipeline {
  constructor(config: AlloyConfig, props: FrontEndsProps) {
    super(config, 'front-ends');
    const { apiKey, namespace, sourceMapOrigins = [], destination } = props;
    const process = new LokiProcess(this, 'front_ends', {
      forwardTo: destination.logs,
      stage: [
        ...recent(props.limits),
        ...redaction(props.redaction),
        {
          logfmt: {
            mapping: { service_name: 'app_name', trace_id: 'traceID', span_id: 'spanID', session_id: '' },
          },
        },
        { labels: { values: { service_name: '' } } },
        { structuredMetadata: { values: { trace_id: '', span_id: '', session_id: '' } } },
        ...cut(props.limits),
      ],
    });
    const batch = new OtelcolProcessorBatch(this, 'front_ends', {
      timeout: '2s',
      output: { traces: destination.traces },
    });
    const described = new OtelcolProcessorTransform(this, 'front_ends', {
      errorMode: 'ignore',
      traceStatements: [{ context: 'resource', statements: environmentStatements(props.environment) }],
      output: { traces: [batch.input] },
    });
    new FaroReceiver(this, 'default', {
      // An empty value is taken from the line.
      extraLogLabels: { job: 'integrations/faro', kind: '' },
      server: {
        listenAddress: '0.0.0.0',
        listenPort: props.port,
        corsAllowedOrigins: props.origins,
        apiKey: apiKey && Secrets.in(config, namespace).secret(apiKey),
        maxAllowedPayloadSize: props.maxPayload,
        rateLimiting: { rate: props.rate, burstSize: props.burst },
      },
      // It would fetch from any address that a page names.
      sourcemaps:
        sourceMapOrigins.length > 0
          ? { download: true, downloadFromOrigins: sourceMapOrigins }
          : { download: false },
      output: { logs: [process.receiver], traces: [described.input] },
    });
  }
}
