import { join } from 'node:path';
import { Logging } from '../../imports/alloy/config';
import { DiscoveryKubernetes, type DiscoveryKubernetesProps } from '../../imports/alloy/discovery';
import {
  LokiSourceApi,
  LokiSourceKubernetes,
  LokiSourceKubernetesEvents,
  type LokiSourceKubernetesEventsProps,
  LokiWrite,
  type LokiWriteProps,
} from '../../imports/alloy/loki';
import {
  OtelcolProcessorK8sattributes,
  type OtelcolProcessorK8sattributesProps,
  OtelcolReceiverOtlp,
  type OtelcolReceiverOtlpProps,
} from '../../imports/alloy/otelcol';
import {
  PrometheusExporterSelf,
  PrometheusExporterUnix,
  type PrometheusExporterUnixProps,
  PrometheusRemoteWrite,
  PrometheusScrape,
  type PrometheusScrapeProps,
} from '../../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../../imports/alloy/remote';
import { Component, type NamespaceSchema, type OtelcolConsumer, raw, readSchema } from '../../lib/alloy';
import type { Components } from './manifests';

const schemas = new Map<string, NamespaceSchema>();

/** Any component by its name, with its props in camelCase. */
export function component(name: string, props: object, label = 'x'): Components {
  const [namespace = name] = name.split('.');
  const file = join(__dirname, `../../imports/alloy/schema/${namespace}.json`);
  const schema = schemas.get(file) ?? readSchema(file);
  schemas.set(file, schema);
  return (config) => {
    new Component(config, schema, name, label, props);
  };
}

/** A configuration that needs nothing. */
export const idle: Components = (config) => {
  new Logging(config, { level: 'info' });
};

export function together(...parts: readonly Components[]): Components {
  return (config) => {
    for (const part of parts) part(config);
  };
}

export function otlp(
  props: Omit<OtelcolReceiverOtlpProps, 'output'> = { grpc: {} },
  label = 'apps',
): Components {
  return (config) => {
    new OtelcolReceiverOtlp(config, label, { ...props, output: {} });
  };
}

/** A component that takes OpenTelemetry data, and a receiver that feeds it; any other component alone. */
export function withInput(name: string, props: object): Components {
  return (config) => {
    component(name, props)(config);
    if (/^otelcol\.(processor|exporter)/.test(name)) {
      const input = raw<OtelcolConsumer>(`${name}.x.input`);
      new OtelcolReceiverOtlp(config, 'feeds', { output: { traces: [input] } });
    }
  };
}

/** An OTLP receiver whose traces get attributes of their pods. */
export function k8sattributes(props: Omit<OtelcolProcessorK8sattributesProps, 'output'> = {}): Components {
  return (config) => {
    const { input } = new OtelcolProcessorK8sattributes(config, 'pods', { ...props, output: {} });
    new OtelcolReceiverOtlp(config, 'apps', { grpc: {}, output: { traces: [input] } });
  };
}

export function events(props: Omit<LokiSourceKubernetesEventsProps, 'forwardTo'> = {}): Components {
  return (config) => {
    new LokiSourceKubernetesEvents(config, 'cluster', { ...props, forwardTo: [] });
  };
}

export function secret(name: string, namespace = 'monitoring', label = 'credentials'): Components {
  return (config) => {
    new RemoteKubernetesSecret(config, label, { name, namespace });
  };
}

/** Writes the metrics of Alloy itself, so that something feeds the component. */
export const remoteWrite: Components = (config) => {
  const { receiver } = new PrometheusRemoteWrite(config, 'metrics', {
    endpoint: [{ url: 'http://backend/write' }],
  });
  const { targets } = new PrometheusExporterSelf(config, 'alloy');
  new PrometheusScrape(config, 'alloy', { targets, forwardTo: [receiver] });
};

/** Takes logs over HTTP and writes them. */
export function logs(props: LokiWriteProps): Components {
  return (config) => {
    const { receiver } = new LokiWrite(config, 'logs', props);
    new LokiSourceApi(config, 'logs', { forwardTo: [receiver] });
  };
}

/** Scrapes pods, whose metrics it writes nowhere. */
export function scrapePods(
  scrape: Omit<PrometheusScrapeProps, 'targets' | 'forwardTo'> = {},
  discovery: Partial<DiscoveryKubernetesProps> = {},
): Components {
  return (config) => {
    const { targets } = new DiscoveryKubernetes(config, 'pods', { role: 'pod', ...discovery });
    new PrometheusScrape(config, 'pods', { ...scrape, targets, forwardTo: [] });
  };
}

/** Tails the logs of pods in some namespaces. */
export function podLogs(namespaces: DiscoveryKubernetesProps['namespaces']): Components {
  return (config) => {
    const { targets } = new DiscoveryKubernetes(config, 'pods', { role: 'pod', namespaces });
    new LokiSourceKubernetes(config, 'pods', { targets, forwardTo: [] });
  };
}

export function discover(props: DiscoveryKubernetesProps, label = 'objects'): Components {
  return (config) => {
    new DiscoveryKubernetes(config, label, props);
  };
}

export const mountedAway = { procfsPath: '/host/proc', sysfsPath: '/host/sys', rootfsPath: '/host/root' };

/** Collectors that would measure the network of the pod. */
export const network = [
  'arp',
  'conntrack',
  'ipvs',
  'netclass',
  'netdev',
  'netstat',
  'sockstat',
  'softnet',
  'udp_queues',
];

/** Measures the node, its network left out unless asked for. */
export function unix(props: PrometheusExporterUnixProps = {}): Components {
  return (config) => {
    new PrometheusExporterUnix(config, 'node', { ...mountedAway, disableCollectors: network, ...props });
  };
}
