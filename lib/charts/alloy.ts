import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyConfig } from '../alloy';
import { backendUrls } from '../backend';
import { namespaces } from '../namespaces';
import { ApplicationObservability, otlpPorts } from '../pipelines/application-observability';
import type { Destination } from '../pipelines/destinations/destination';
import { grafanaCloudDestination } from '../pipelines/destinations/grafana-cloud';
import { localDestination } from '../pipelines/destinations/local';
import type { AlloySettings, ClusterSettings, DestinationSettings } from '../settings';
import { AlloyWorkload } from '../workload';
import { peersHost } from '../workload/peers';

export interface AlloyProps {
  readonly cluster: ClusterSettings;
  readonly destination: DestinationSettings;
  readonly alloy: AlloySettings;
}

const receiver = 'alloy-receiver';

/** Where applications and sidecars send to, by a name that resolves in every namespace. */
export const alloyReceiver = {
  host: `${receiver}.${namespaces.monitoring}.svc.cluster.local`,
  grpcPort: otlpPorts.grpc,
  httpPort: otlpPorts.http,
} as const;

/** The collectors: pipelines become components, and the components decide what the workload is. */
export class Alloy extends Chart {
  constructor(scope: Construct, id: string, { cluster, destination, alloy }: AlloyProps) {
    super(scope, id);
    const { replicas, resources } = alloy.receiver;
    const config = new AlloyConfig(this, 'receiver', { stability: alloy.stability });
    new ApplicationObservability(config, {
      clusterName: cluster.name,
      cloud: cluster.provider === 'kind' ? undefined : 'gcp',
      destination: destinationOf(config, cluster.name, destination),
      peers: replicas > 1 ? peersHost(receiver, namespaces.monitoring) : undefined,
    });
    new AlloyWorkload(this, receiver, {
      config,
      namespace: namespaces.monitoring,
      provider: cluster.provider,
      replicas,
      resources,
    });
  }
}

function destinationOf(
  config: AlloyConfig,
  clusterName: string,
  destination: DestinationSettings,
): Destination {
  if (destination.kind === 'local') {
    const { prometheus, lokiOtlp, otlp } = backendUrls;
    return localDestination(config, {
      clusterName,
      prometheusUrl: prometheus,
      lokiOtlpUrl: lokiOtlp,
      otlpUrl: otlp,
    });
  }
  const { prometheus, loki, otlp } = destination;
  return grafanaCloudDestination(config, {
    clusterName,
    namespace: namespaces.monitoring,
    prometheus,
    lokiOtlp: { ...loki, url: lokiOtlpUrl(loki.url) },
    otlp,
  });
}

/** Loki takes OTLP beside its own push address: https://grafana.com/docs/loki/latest/send-data/otel/ */
function lokiOtlpUrl(pushUrl: string): string {
  return pushUrl.replace(/\/loki\/api\/v1\/push$/, '/otlp');
}
