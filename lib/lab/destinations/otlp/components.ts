import {
  OtelcolProcessorBatch,
  OtelcolProcessorTransform,
  OtelcolReceiverLoki,
  OtelcolReceiverPrometheus,
} from '../../../../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { environmentStatements } from '../../telemetry/resource/environment';
import { type Destination, lazyDestination, once } from '../destination';
import type { EnvironmentProps } from '../exporters/common';
import { throughProxy } from '../exporters/endpoint';
import { type OtlpEndpoint, otlpInput } from '../exporters/otlp';
import { queuesInMemory } from '../exporters/queues';
import { Secrets } from '../exporters/secrets';
import type { otlpSignals } from './settings';

export type OtlpSignal = (typeof otlpSignals)[number];

export interface OtlpProps extends EnvironmentProps {
  /** Names the destination's file. */
  readonly name: string;
  readonly endpoint: OtlpEndpoint;
  readonly signals: readonly OtlpSignal[];
}

/**
 * Anything that takes OTLP, by one exporter for all signals:
 *
 *     logs and traces by OTLP -> exporter
 *     metrics by OTLP -> cluster and environment -> batch -> exporter
 *     scraped metrics -> receiver.prometheus -> cluster and environment -> batch -> exporter
 *     log lines -> receiver.loki -> cluster and environment -> batch -> exporter
 */
export function otlpDestination(config: AlloyConfig, props: OtlpProps): Destination {
  const { name, signals, namespace, queues = queuesInMemory } = props;
  const endpoint = throughProxy(props.endpoint, props.proxyTo);
  const scope = once(() => new Pipeline(config, `destination-${name}`));
  const label = name.replaceAll('-', '_');
  const common = { label, externalLabels: {}, secrets: () => Secrets.in(config, namespace), queues };
  const exporter = once(() => otlpInput(scope(), label, endpoint, common));
  const described = once(() => {
    const batch = new OtelcolProcessorBatch(scope(), label, {
      timeout: '2s',
      output: { metrics: [exporter()], logs: [exporter()] },
    });
    const statements = environmentStatements({ attributes: {}, ...props });
    return new OtelcolProcessorTransform(scope(), label, {
      errorMode: 'ignore',
      metricStatements: [{ context: 'resource', statements }],
      logStatements: [{ context: 'resource', statements }],
      output: { metrics: [batch.input], logs: [batch.input] },
    }).input;
  });
  const where = <T>(signal: OtlpSignal, input: T) => (signals.includes(signal) ? input : undefined);
  return lazyDestination({
    metrics: where(
      'metrics',
      () => new OtelcolReceiverPrometheus(scope(), label, { output: { metrics: [described()] } }).receiver,
    ),
    // The service graph has no resource, and spans' metrics have a part of it.
    otlpMetrics: where('metrics', described),
    logs: where(
      'logs',
      () => new OtelcolReceiverLoki(scope(), label, { output: { logs: [described()] } }).receiver,
    ),
    otlpLogs: where('logs', exporter),
    traces: where('traces', exporter),
  });
}
