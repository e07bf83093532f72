import { OtelcolAuthBasic, OtelcolExporterOtlphttp } from '../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../../../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../../alloy';
import { convert } from '../../alloy/stdlib';
import { type Destination, destinationFile } from './destination';

export interface GrafanaCloudProps {
  /** The cluster's name: the label `cluster` of every series. */
  readonly clusterName: string;
  /** The namespace that holds the Secrets. */
  readonly namespace: string;
  /** Prometheus remote write address, ending in /api/prom/push. */
  readonly prometheus: CloudEndpoint;
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
  const scope = new Pipeline(config, destinationFile);
  const secrets = new Secrets(scope, props.namespace);
  const metrics = new PrometheusRemoteWrite(scope, 'grafana_cloud', {
    externalLabels: { cluster: props.clusterName },
    endpoint: [{ url: props.prometheus.url, basicAuth: secrets.credentials(props.prometheus) }],
  });
  const exporter = (signal: string, endpoint: CloudEndpoint) => {
    const label = `grafana_cloud_${signal}`;
    const auth = new OtelcolAuthBasic(scope, label, { clientAuth: secrets.credentials(endpoint) });
    return new OtelcolExporterOtlphttp(scope, label, {
      client: { endpoint: endpoint.url, auth: auth.handler },
    });
  };
  return {
    metrics: metrics.receiver,
    logs: exporter('logs', props.lokiOtlp).input,
    traces: exporter('traces', props.otlp).input,
  };
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
