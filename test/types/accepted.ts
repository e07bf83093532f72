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
  OtelcolExporterDebug,
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
import { RemoteKubernetesConfigmap, RemoteKubernetesSecret } from '../../imports/alloy/remote';

/** The right form of each case of refused.ts, in the same order. */
export function accepted(config: Construct): void {
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
  const settings = new RemoteKubernetesConfigmap(config, 'settings', {
    name: 'backend',
    namespace: 'monitoring',
  });

  // metrics into an input of metrics
  new PrometheusScrape(config, 'a', { targets: [], forwardTo: [metrics.receiver] });

  // logs into an input of logs
  new LokiSourceFile(config, 'a', { targets: [], forwardTo: [logs.receiver] });

  // traces into an OpenTelemetry input
  new OtelcolReceiverOtlp(config, 'a', { output: { traces: [otlp.input] } });

  // a role that discovery.kubernetes has
  new DiscoveryKubernetes(config, 'role', { role: 'node' });

  // profiles into an input of profiles
  new PyroscopeScrape(config, 'a', { targets: [], forwardTo: [profiles.receiver] });

  // processed logs into an input of logs
  new LokiProcess(config, 'a', { forwardTo: [logs.receiver] });

  // an authenticator where an authenticator is needed
  new OtelcolExporterOtlphttp(config, 'a', { client: { endpoint: url, auth: basic.handler } });

  // an extension where an extension is needed
  new OtelcolExporterOtlphttp(config, 'b', { client, sendingQueue: { storage: disk.handler } });

  // relabelling rules where relabelling rules are needed
  new LokiSourceApi(config, 'a', { forwardTo: [], relabelRules: rules.rules });

  // targets where targets are needed
  new DiscoveryRelabel(config, 'a', { targets: pods.targets });

  // one of the targets of discovery as one element of the list
  new DiscoveryRelabel(config, 'b', { targets: [pods.targets.at(0)] });

  // an address as a label of a target
  new PrometheusScrape(config, 'b', {
    targets: [{ __address__: 'localhost:9090' }],
    forwardTo: [metrics.receiver],
  });

  // one receiver in a list
  new PrometheusScrape(config, 'c', { targets: [], forwardTo: [metrics.receiver] });

  // the export of a component
  new PrometheusScrape(config, 'd', { targets: [], forwardTo: [metrics.receiver] });

  // a reference beside another
  new PrometheusScrape(config, 'e', { targets: [], forwardTo: [metrics.receiver, metrics.receiver] });

  // an export that the component has
  new PrometheusScrape(config, 'f', { targets: [], forwardTo: [metrics.receiver] });

  // a known attribute
  new PrometheusScrape(config, 'g', { targets: [], forwardTo: [], scrapeInterval: '30s' });

  // the camelCase spelling of an attribute
  new PrometheusScrape(config, 'h', { targets: [], forwardTo: [] });

  // no attribute for a component that has none
  new LokiEcho(config, 'a', {});

  // a known attribute inside a block
  new LokiWrite(config, 'a', { endpoint: [{ url, remoteTimeout: '5s' }] });

  // every required attribute
  new PrometheusScrape(config, 'i', { targets: [], forwardTo: [] });

  // every required attribute inside a block
  new LokiWrite(config, 'b', { endpoint: [{ url, tenantId: 'lab' }] });

  // every required block
  new OtelcolProcessorBatch(config, 'a', { output: {} });

  // the props left out where none is required
  new OtelcolExporterDebug(config, 'b');

  // the label before the props
  new LokiWrite(config, 'z', { endpoint: [{ url }] });

  // no label for a block that carries none
  new Logging(config, { level: 'info' });

  // the label of a labelled inner block
  new PrometheusExporterSnmp(config, 'a', { target: [{ label: 'switch', address: '10.0.0.1' }] });

  // a secret by reference
  new LokiWrite(config, 'c', { endpoint: [{ url, basicAuth: { password: secret.data.get('password') } }] });

  // a secret by reference inside a map of lists
  new LokiWrite(config, 'd', { endpoint: [{ url, httpHeaders: { 'X-Token': [secret.data.get('token')] } }] });

  // readable text where readable text is needed
  new LokiWrite(config, 'e', { endpoint: [{ url: settings.data.get('url') }] });

  // text for text
  new LokiWrite(config, 'f', { endpoint: [{ url, tenantId: '1' }] });

  // a number for a number
  new LokiWrite(config, 'g', { endpoint: [{ url, maxBackoffRetries: 10 }] });

  // a truth value for a truth value
  new LokiWrite(config, 'h', { endpoint: [{ url, retryOnHttp429: true }] });

  // a duration as Alloy writes it
  new LokiWrite(config, 'i', { endpoint: [{ url, batchWait: '1s' }] });

  // undefined for an attribute to leave out
  new LokiWrite(config, 'j', { endpoint: [{ url, name: undefined }] });

  // a value of a closed set
  new Logging(config, { level: 'debug' });

  // text in a map of text
  new LokiWrite(config, 'k', { endpoint: [{ url, headers: { 'X-Shard': '1' } }] });

  // a list for a block that may be repeated
  new LokiWrite(config, 'l', { endpoint: [{ url }, { url }] });

  // one object for a block that stands once
  new OtelcolReceiverOtlp(config, 'b', { grpc: {}, output: {} });

  // one key in each stage
  new LokiProcess(config, 'b', { forwardTo: [], stage: [{ docker: {} }, { cri: {} }] });

  // no stage
  new LokiProcess(config, 'c', { forwardTo: [], stage: [] });

  // a known stage
  new LokiProcess(config, 'd', { forwardTo: [], stage: [{ json: { expressions: { level: '' } } }] });

  // a stage inside a match
  new LokiProcess(config, 'e', { forwardTo: [], stage: [{ match: { selector, stage: [{ docker: {} }] } }] });

  // a component where it is needed
  const write: PrometheusRemoteWrite = metrics;

  // the key of a map
  secret.data.get('url');

  // the element of a list
  pods.targets.at(0);

  // relabelling rules as blocks
  new PrometheusRelabel(config, 'a', { forwardTo: [write.receiver], rule: [{ action: 'drop' }] });
}
