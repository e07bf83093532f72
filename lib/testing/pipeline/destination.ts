import { LokiWrite } from '../../../imports/alloy/loki';
import { OtelcolExporterOtlphttp } from '../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { PyroscopeWrite } from '../../../imports/alloy/pyroscope';
import type { AlloyConfig } from '../../alloy';
import { type Destination, lazyDestination, once } from '../../lab/destinations/destination';

const label = 'destination';

/** Takes everything, by the components `loki.write.destination` and its like. Nothing listens at its addresses. */
export function testDestination(config: AlloyConfig): Destination {
  const otlp = once(
    () => new OtelcolExporterOtlphttp(config, label, { client: { endpoint: 'http://destination' } }).input,
  );
  return lazyDestination({
    metrics: () =>
      new PrometheusRemoteWrite(config, label, { endpoint: [{ url: 'http://destination/write' }] }).receiver,
    otlpMetrics: otlp,
    logs: () => new LokiWrite(config, label, { endpoint: [{ url: 'http://destination/push' }] }).receiver,
    otlpLogs: otlp,
    traces: otlp,
    profiles: () => new PyroscopeWrite(config, label, { endpoint: [{ url: 'http://destination' }] }).receiver,
  });
}
