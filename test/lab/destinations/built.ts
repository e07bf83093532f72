import { App, Chart } from 'cdk8s';
import { LokiSourceApi } from '../../../imports/alloy/loki';
import { OtelcolReceiverOtlp } from '../../../imports/alloy/otelcol';
import { PrometheusScrape } from '../../../imports/alloy/prometheus';
import { PyroscopeScrape } from '../../../imports/alloy/pyroscope';
import { AlloyConfig, Pipeline, type Stability } from '../../../lib/alloy';
import type { Destination } from '../../../lib/lab/destinations/destination';
import {
  type GeneralDestinationProps,
  generalDestination,
} from '../../../lib/lab/destinations/exporters/general';

export function newConfig(stability?: Stability): AlloyConfig {
  return new AlloyConfig(new Chart(new App(), 'chart'), 'config', { stability });
}

/** A destination by its addresses, and the configuration that it is in. */
export function built(addresses: Partial<GeneralDestinationProps>, stability?: Stability) {
  const config = newConfig(stability);
  const destination = generalDestination(config, {
    name: 'far',
    clusterName: 'lab',
    namespace: 'monitoring',
    ...addresses,
  });
  return { config, destination };
}

/** Something that sends to a destination: without it, Alloy's graph would have an end that nothing reaches. */
export function sendTo(
  config: AlloyConfig,
  destination: Destination,
  ...inputs: (keyof Destination)[]
): void {
  const sources = new Pipeline(config, 'sources');
  for (const input of inputs) {
    switch (input) {
      case 'metrics':
        new PrometheusScrape(sources, input, { targets: [], forwardTo: destination.metrics });
        break;
      case 'logs':
        new LokiSourceApi(sources, input, { forwardTo: destination.logs });
        break;
      case 'profiles':
        new PyroscopeScrape(sources, input, { targets: [], forwardTo: destination.profiles });
        break;
      case 'otlpLogs':
        new OtelcolReceiverOtlp(sources, 'logs', { output: { logs: destination.otlpLogs } });
        break;
      case 'traces':
        new OtelcolReceiverOtlp(sources, input, { output: { traces: destination.traces } });
    }
  }
}

/** What the file of a destination says once something sends to an input. */
export function textOf(
  addresses: Partial<GeneralDestinationProps>,
  input: keyof Destination,
  stability?: Stability,
): string {
  const { config, destination } = built(addresses, stability);
  sendTo(config, destination, input);
  return config.files()['destination-far.alloy'] ?? '';
}

/** The keys of a Secret that tests refer to. */
export const key = (name: string) => ({ secret: 'far', key: name });
