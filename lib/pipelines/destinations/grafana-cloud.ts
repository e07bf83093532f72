import { LokiWrite } from '../../../imports/alloy/loki';
import { OtelcolAuthBasic, OtelcolExporterOtlphttp } from '../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../../../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../../alloy';
import { convert } from '../../alloy/stdlib';
import { type Destination, destinationFile, lazyDestination, once } from './destination';

export interface GrafanaCloudProps {
  /** The cluster's name: the label `cluster` of every series. */
  readonly clusterName: string;
  /** The namespace that holds the Secrets. */
  readonly namespace: string;
  /** Prometheus remote write address, ending in /api/prom/push. */
  readonly prometheus: CloudEndpoint;
  /** Loki's push address, ending in /loki/api/v1/push. */
  readonly loki: CloudEndpoint;
  /** Loki's OTLP address, ending in /otlp. */
  readonly lokiOtlp: CloudEndpoint;
  /** The OTLP gateway, ending in /otlp: takes the traces. */
  readonly otlp: CloudEndpoint;
}

export interface CloudEndpoint {
  readonly url: string;
  readonly username: SecretKey;
  readonly password: SecretKey;
}

/** One key of a Secret. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
}

/** A Grafana Cloud stack. Alloy reads the Secrets itself, so a new password needs no restart. */
export function grafanaCloudDestination(config: AlloyConfig, props: GrafanaCloudProps): Destination {
  const scope = once(() => new Pipeline(config, destinationFile));
  const secrets = once(() => new Secrets(scope(), props.namespace));
  const externalLabels = { cluster: props.clusterName };
  const endpoint = (cloud: CloudEndpoint) => [{ url: cloud.url, basicAuth: secrets().credentials(cloud) }];
  const exporter = (signal: string, cloud: CloudEndpoint) => {
    const label = `grafana_cloud_${signal}`;
    const auth = new OtelcolAuthBasic(scope(), label, { clientAuth: secrets().credentials(cloud) });
    return new OtelcolExporterOtlphttp(scope(), label, {
      client: { endpoint: cloud.url, auth: auth.handler },
    }).input;
  };
  return lazyDestination({
    metrics: () =>
      new PrometheusRemoteWrite(scope(), 'grafana_cloud', {
        externalLabels,
        endpoint: endpoint(props.prometheus),
      }).receiver,
    logs: () =>
      new LokiWrite(scope(), 'grafana_cloud', { externalLabels, endpoint: endpoint(props.loki) }).receiver,
    otlpLogs: () => exporter('logs', props.lokiOtlp),
    traces: () => exporter('traces', props.otlp),
  });
}

/** One remote.kubernetes.secret for each Secret, however many keys are read from it. */
class Secrets {
  private readonly components = new Map<string, RemoteKubernetesSecret>();

  constructor(
    private readonly scope: Pipeline,
    private readonly namespace: string,
  ) {}

  credentials({ username, password }: CloudEndpoint) {
    return { username: convert.nonsensitive(this.value(username)), password: this.value(password) };
  }

  private value({ secret, key }: SecretKey) {
    return this.component(secret).data.get(key);
  }

  private component(name: string): RemoteKubernetesSecret {
    const existing = this.components.get(name);
    if (existing) return existing;
    const label = name.replace(/[^a-z0-9]/g, '_').replace(/^(?=[0-9])/, '_');
    const component = new RemoteKubernetesSecret(this.scope, label, { namespace: this.namespace, name });
    this.components.set(name, component);
    return component;
  }
}
