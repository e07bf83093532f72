import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import { grantInCluster } from '../../../kubernetes/grant';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { mebibytes } from '../../../kubernetes/quantity';
import { yamlOf } from '../../../kubernetes/yaml';
import { backendUrlsIn } from '../../addresses/backend';
import { legacyIn } from '../../addresses/legacy';
import { images } from '../../images';
import { labels, selectorLabels } from '../../labels';
import { type NamespaceNames, namespaces as usual } from '../../namespaces';
import { labAgent } from './agent-static/lab';

const { name, port } = legacyIn(usual).agent;
const selector = selectorLabels({ name });
const directory = '/var/lib/agent';
const dataMebibytes = 1024;

/** Grafana Agent in static mode, one pod: two would scrape and tell everything twice. */
export function legacyAgent(
  scope: Construct,
  clusterName: string,
  namespaces: NamespaceNames,
  scraped: readonly string[] = [namespaces.applications],
): void {
  const { namespace } = legacyIn(namespaces).agent;
  const metadata = { name, namespace, labels: labels({ name, component: 'collector' }) };
  const backendUrls = backendUrlsIn(namespaces);
  const config = labAgent({
    clusterName,
    namespaces: scraped,
    directory,
    prometheusUrl: backendUrls.prometheus,
    lokiUrl: backendUrls.loki,
  });
  new k8s.KubeConfigMap(scope, 'agent-configuration', { metadata, data: { 'agent.yaml': yamlOf([config]) } });
  new k8s.KubeServiceAccount(scope, 'agent-service-account', {
    metadata,
    // The pod mounts it.
    automountServiceAccountToken: false,
  });
  grantInCluster(scope, {
    name: `${namespace}-${name}`,
    labels: metadata.labels,
    rules: [{ apiGroups: [''], resources: ['events', 'pods'], verbs: ['get', 'list', 'watch'] }],
    to: { name, namespace },
  });
  new k8s.KubeNetworkPolicy(scope, 'agent-network-policy', {
    metadata,
    // Nobody sends to it: its own metrics it sends itself. No empty list of rules: the API server drops it, and a
    // client-side apply would write it again each time.
    spec: { podSelector: { matchLabels: selector }, policyTypes: ['Ingress'] },
  });
  new k8s.KubeDeployment(scope, 'agent', {
    metadata,
    spec: {
      replicas: 1,
      strategy: { type: 'Recreate' },
      selector: { matchLabels: selector },
      template: { metadata: { labels: metadata.labels }, spec: podSpec() },
    },
  });
}

function podSpec(): k8s.PodSpec {
  return {
    serviceAccountName: name,
    automountServiceAccountToken: true,
    enableServiceLinks: false,
    securityContext: { ...restrictedPod, runAsUser: 65534, runAsGroup: 65534, fsGroup: 65534 },
    containers: [
      {
        name,
        image: images.agentStatic,
        args: [
          '-config.file=/etc/agent/agent.yaml',
          `-server.http.address=0.0.0.0:${port}`,
          // The form in which there is an eventhandler.
          '-enable-features=integrations-next',
          '-disable-reporting',
        ],
        env: [{ name: 'AGENT_MODE', value: 'static' }],
        ports: [{ name: 'http-metrics', containerPort: port }],
        readinessProbe: { httpGet: { path: '/-/ready', port: k8s.IntOrString.fromString('http-metrics') } },
        resources: withEphemeralStorage(
          {
            requests: { cpu: k8s.Quantity.fromString('50m'), memory: k8s.Quantity.fromString('256Mi') },
            limits: { memory: k8s.Quantity.fromString('256Mi') },
          },
          dataMebibytes,
        ),
        securityContext: restrictedContainer,
        volumeMounts: [
          { name: 'configuration', mountPath: '/etc/agent', readOnly: true },
          { name: 'data', mountPath: directory },
        ],
      },
    ],
    volumes: [
      { name: 'configuration', configMap: { name } },
      { name: 'data', emptyDir: { sizeLimit: mebibytes(dataMebibytes) } },
    ],
  };
}
