import type { z } from 'zod';
import { choice, dnsLabel, dnsSubdomain, section, text, truth } from './formats';
import type { Immutable } from './immutable';
import type { Provider } from './providers';

const providers = [
  'kind',
  'gke-standard',
  'gke-autopilot',
  'eks',
  'aks',
  'openshift',
  'other',
] as const satisfies readonly Provider[];

/** The oldest minor version of Kubernetes 1 that the lab is checked against. */
export const oldestMinor = 28;

export const clusterSchema = section('the cluster', {
  /** The cluster's name: `k8s.cluster.name` on all telemetry, and the label `cluster` of metrics. */
  name: dnsLabel('name the cluster, for example lab'),
  /**
   * What runs the cluster; `other` is bare metal, k3s and whatever else. It decides what pods may do (Autopilot admits no privileged
   * ones, OpenShift gives them users of its own), which cloud is asked for its metadata, load balancers and contexts.
   */
  provider: choice(providers, 'choose the one that runs the cluster'),
  /**
   * Whether all pods run on Fargate, which `provider: 'eks'` alone has: none can look at a node then, and volumes are those of EFS.
   */
  fargate: truth('give true where all pods run on Fargate').optional(),
  /**
   * The kubectl context that `npm run deploy` and `npm run destroy` may change, as `kubectl config get-contexts` shows
   * it. Without it: what the tools of the provider call a cluster of this name, such as `kind-NAME` or
   * `gke_PROJECT_LOCATION_NAME`; on OpenShift and `other` there is no such name.
   */
  context: text({
    takes: 'the name of a kubectl context, such as kind-lab',
    advice: 'give one that kubectl config get-contexts shows',
  }).optional(),
  /**
   * What the names of Services end in, as the kubelets are told by --cluster-domain. A destination in the cluster is given without
   * it: `name.namespace.svc`.
   */
  domain: dnsSubdomain('give what follows svc in the names of Services').default('cluster.local'),
  /** The minor version of Kubernetes. */
  kubernetesVersion: text(
    {
      takes: `a minor version of Kubernetes, 1.${oldestMinor} or newer, such as 1.36`,
      advice: 'give major and minor of what kubectl version shows, in quotes',
    },
    (value) => Number(/^1\.(\d{1,3})$/.exec(value)?.[1]) >= oldestMinor,
  ).default('1.36'),
});

export type ClusterSettings = Immutable<z.output<typeof clusterSchema>>;
export type { Provider } from './providers';
