import type { AlloyConfig } from '../alloy';
import { backendUrls } from '../backend';
import { namespaces } from '../namespaces';
import type { Destination } from '../pipelines/destinations/destination';
import { grafanaCloudDestination } from '../pipelines/destinations/grafana-cloud';
import { localDestination } from '../pipelines/destinations/local';
import type { Settings } from '../settings';
import type { PipelineName } from './pipelines';

/** Where each pipeline of a configuration sends. */
export function destinationsOf(config: AlloyConfig, settings: Settings): (name: PipelineName) => Destination {
  const only = destinationOf(config, settings);
  return () => only;
}

function destinationOf(config: AlloyConfig, { cluster, destination }: Settings): Destination {
  const clusterName = cluster.name;
  if (destination.kind === 'local') {
    const { prometheus, loki, lokiOtlp, otlp, pyroscope } = backendUrls;
    return localDestination(config, {
      clusterName,
      prometheusUrl: prometheus,
      lokiUrl: loki,
      lokiOtlpUrl: lokiOtlp,
      otlpUrl: otlp,
      pyroscopeUrl: pyroscope,
    });
  }
  const { prometheus, loki, otlp } = destination;
  return grafanaCloudDestination(config, {
    clusterName,
    namespace: namespaces.monitoring,
    prometheus,
    loki,
    lokiOtlp: { ...loki, url: lokiOtlpUrl(loki.url) },
    otlp,
  });
}

/** Loki takes OTLP beside its own push address: https://grafana.com/docs/loki/latest/send-data/otel/ */
function lokiOtlpUrl(pushUrl: string): string {
  return pushUrl.replace(/\/loki\/api\/v1\/push$/, '/otlp');
}
