import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { alloysIn, podsOfNamespaces, tcpPorts } from '../addresses/peers';
import type { Settings } from '../environment';
import { labels, selectorLabels } from '../labels';
import { namespaceNames } from '../namespaces';

/** In ambient mode the kubelet's probes come to pods of the mesh from this address: istio.io/latest/docs/ambient/usage/networkpolicy/ */
const ambientProbes: k8s.NetworkPolicyPeer = { ipBlock: { cidr: '169.254.7.127/32' } };

/**
 * Lets applications reach one another and collectors scrape them; others reach an application where it says so. Nothing
 * limits what applications send: what they talk to is theirs.
 */
export function networkPolicies(
  scope: Construct,
  settings: Pick<Settings, 'applications' | 'pipelines' | 'namespaces'>,
): void {
  const { applications, pipelines } = settings;
  const namespaces = namespaceNames(settings);
  if (applications.length === 0) return;
  const { enabled, mode } = pipelines.mesh;
  new k8s.KubeNetworkPolicy(scope, 'network-policy', {
    metadata: {
      // With a dot, which no application has in its name.
      name: 'all.applications',
      namespace: namespaces.applications,
      labels: labels({ name: 'applications', component: 'application' }),
    },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [
            { podSelector: {} },
            alloysIn(namespaces),
            ...(enabled && mode === 'ambient' ? [ambientProbes] : []),
          ],
        },
      ],
    },
  });
  for (const { name, port, from } of applications) {
    if (from.length === 0) continue;
    new k8s.KubeNetworkPolicy(scope, `network-policy-${name}`, {
      metadata: {
        name,
        namespace: namespaces.applications,
        labels: labels({ name, component: 'application' }),
      },
      spec: {
        podSelector: { matchLabels: selectorLabels({ name }) },
        policyTypes: ['Ingress'],
        // In ambient mode what comes from pods of the mesh comes to this port of their proxies: HBONE.
        ingress: [
          {
            ...(from === 'all' ? {} : { from: [podsOfNamespaces(...from)] }),
            ports: tcpPorts(port, ...(enabled && mode === 'ambient' ? [15008] : [])),
          },
        ],
      },
    });
  }
}
