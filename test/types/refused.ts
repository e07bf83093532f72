import type { Construct } from 'constructs';
import { Logging } from '../../imports/alloy/config';
import { DiscoveryKubernetes, DiscoveryRelabel } from '../../imports/alloy/discovery';
import {
  LokiEcho,
  LokiProcess,
  LokiRelabel,
  LokiSourceApi,
  LokiSourceFile,
  LokiWrite,
} from '../../imports/alloy/loki';
import {
  OtelcolAuthBasic,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverOtlp,
  OtelcolStorageFile,
} from '../../imports/alloy/otelcol';
import {
  PrometheusExporterSnmp,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../../imports/alloy/prometheus';
import { PyroscopeScrape, PyroscopeWrite } from '../../imports/alloy/pyroscope';
import { RemoteKubernetesSecret } from '../../imports/alloy/remote';

/** What must not compile. accepted.ts has the right form of each case, in the same order. */
export function refused(config: Construct): void {
  const url = 'https://backend.example/push';
  const selector = '{app="shop"}';
  const client = { endpoint: url };
  const logs = new LokiWrite(config, 'logs', { endpoint: [{ url }] });
  const metrics = new PrometheusRemoteWrite(config, 'metrics', { endpoint: [{ url }] });
  const profiles = new PyroscopeWrite(config, 'profiles');
  const otlp = new OtelcolExporterOtlphttp(config, 'otlp', { client });
  const basic = new OtelcolAuthBasic(config, 'basic');
  const disk = new OtelcolStorageFile(config, 'disk');
  const pods = new DiscoveryKubernetes(config, 'pods', { role: 'pod' });
  const rules = new LokiRelabel(config, 'rules', { forwardTo: [] });
  const secret = new RemoteKubernetesSecret(config, 'secret', { name: 'backend', namespace: 'monitoring' });

  // logs into an input of metrics
  // @ts-expect-error
  new PrometheusScrape(config, 'a', { targets: [], forwardTo: [logs.receiver] });

  // metrics into an input of logs
  // @ts-expect-error
  new LokiSourceFile(config, 'a', { targets: [], forwardTo: [metrics.receiver] });

  // profiles into an OpenTelemetry input
  // @ts-expect-error
  new OtelcolReceiverOtlp(config, 'a', { output: { traces: [profiles.receiver] } });

  // a role that discovery.kubernetes does not have
  // @ts-expect-error
  new DiscoveryKubernetes(config, 'role', { role: 'pods' });

  // an OpenTelemetry consumer into an input of profiles
  // @ts-expect-error
  new PyroscopeScrape(config, 'a', { targets: [], forwardTo: [otlp.input] });

  // an OpenTelemetry consumer into an input of logs
  // @ts-expect-error
  new LokiProcess(config, 'a', { forwardTo: [otlp.input] });

  // an extension where an authenticator is needed
  // @ts-expect-error
  new OtelcolExporterOtlphttp(config, 'a', { client: { endpoint: url, auth: disk.handler } });

  // an authenticator where an extension is needed
  // @ts-expect-error
  new OtelcolExporterOtlphttp(config, 'b', { client, sendingQueue: { storage: basic.handler } });

  // targets where relabelling rules are needed
  // @ts-expect-error
  new LokiSourceApi(config, 'a', { forwardTo: [], relabelRules: pods.targets });

  // relabelling rules where targets are needed
  // @ts-expect-error
  new DiscoveryRelabel(config, 'a', { targets: rules.rules });

  // the targets of discovery, a list, as one element of the list
  // @ts-expect-error
  new DiscoveryRelabel(config, 'b', { targets: [pods.targets] });

  // an address in place of a target
  // @ts-expect-error
  new PrometheusScrape(config, 'b', { targets: ['localhost:9090'], forwardTo: [metrics.receiver] });

  // one receiver in place of a list
  // @ts-expect-error
  new PrometheusScrape(config, 'c', { targets: [], forwardTo: metrics.receiver });

  // the component in place of its export
  // @ts-expect-error
  new PrometheusScrape(config, 'd', { targets: [], forwardTo: [metrics] });

  // the text of a reference in place of the reference
  // @ts-expect-error
  new PrometheusScrape(config, 'e', { targets: [], forwardTo: ['prometheus.remote_write.metrics.receiver'] });

  // an export that the component does not have
  // @ts-expect-error
  new PrometheusScrape(config, 'f', { targets: [], forwardTo: [metrics.input] });

  // an unknown attribute
  // @ts-expect-error
  new PrometheusScrape(config, 'g', { targets: [], forwardTo: [], interval: '30s' });

  // Alloy's spelling of an attribute
  // @ts-expect-error
  new PrometheusScrape(config, 'h', { targets: [], forward_to: [] });

  // an attribute for a component that has none
  // @ts-expect-error
  new LokiEcho(config, 'a', { level: 'info' });

  // an unknown attribute inside a block
  // @ts-expect-error
  new LokiWrite(config, 'a', { endpoint: [{ url, timeout: '5s' }] });

  // a required attribute left out
  // @ts-expect-error
  new PrometheusScrape(config, 'i', { targets: [] });

  // a required attribute inside a block left out
  // @ts-expect-error
  new LokiWrite(config, 'b', { endpoint: [{ tenantId: 'lab' }] });

  // a required block left out
  // @ts-expect-error
  new OtelcolProcessorBatch(config, 'a', {});

  // the props left out where some are required
  // @ts-expect-error
  new OtelcolProcessorBatch(config, 'b');

  // the label left out
  // @ts-expect-error
  new LokiWrite(config, { endpoint: [{ url }] });

  // a label for a block that carries none
  // @ts-expect-error
  new Logging(config, 'logging', { level: 'info' });

  // the label of a labelled inner block left out
  // @ts-expect-error
  new PrometheusExporterSnmp(config, 'a', { target: [{ address: '10.0.0.1' }] });

  // a secret in plain text
  // @ts-expect-error
  new LokiWrite(config, 'c', { endpoint: [{ url, basicAuth: { password: 'hunter2' } }] });

  // a secret in plain text inside a map of lists
  // @ts-expect-error
  new LokiWrite(config, 'd', { endpoint: [{ url, httpHeaders: { 'X-Token': ['hunter2'] } }] });

  // a secret where readable text is needed
  // @ts-expect-error
  new LokiWrite(config, 'e', { endpoint: [{ url: secret.data.get('url') }] });

  // a number for text
  // @ts-expect-error
  new LokiWrite(config, 'f', { endpoint: [{ url, tenantId: 1 }] });

  // text for a number
  // @ts-expect-error
  new LokiWrite(config, 'g', { endpoint: [{ url, maxBackoffRetries: '10' }] });

  // text for a truth value
  // @ts-expect-error
  new LokiWrite(config, 'h', { endpoint: [{ url, retryOnHttp429: 'true' }] });

  // a number for a duration
  // @ts-expect-error
  new LokiWrite(config, 'i', { endpoint: [{ url, batchWait: 1 }] });

  // null for an attribute to leave out
  // @ts-expect-error
  new LokiWrite(config, 'j', { endpoint: [{ url, name: null }] });

  // a value outside of a closed set
  // @ts-expect-error
  new Logging(config, { level: 'loud' });

  // a number in a map of text
  // @ts-expect-error
  new LokiWrite(config, 'k', { endpoint: [{ url, headers: { 'X-Shard': 1 } }] });

  // one object for a block that may be repeated
  // @ts-expect-error
  new LokiWrite(config, 'l', { endpoint: { url } });

  // a list for a block that stands once
  // @ts-expect-error
  new OtelcolReceiverOtlp(config, 'b', { grpc: [{}], output: {} });

  // two keys in one stage
  // @ts-expect-error
  new LokiProcess(config, 'b', { forwardTo: [], stage: [{ docker: {}, cri: {} }] });

  // a stage with no key
  // @ts-expect-error
  new LokiProcess(config, 'c', { forwardTo: [], stage: [{}] });

  // an unknown stage
  // @ts-expect-error
  new LokiProcess(config, 'd', { forwardTo: [], stage: [{ xml: {} }] });

  // a list for a stage inside a match
  // @ts-expect-error
  new LokiProcess(config, 'e', { forwardTo: [], stage: [{ match: { selector, stage: [{ docker: [] }] } }] });

  // a component of one namespace where that of another is needed
  // @ts-expect-error
  const write: PrometheusRemoteWrite = logs;

  // the key of something that is no map
  // @ts-expect-error
  metrics.receiver.get('url');

  // the element of something that is no list
  // @ts-expect-error
  secret.data.at(0);

  // exported relabelling rules where blocks are needed
  // @ts-expect-error
  new PrometheusRelabel(config, 'a', { forwardTo: [write.receiver], rule: rules.rules });
}
