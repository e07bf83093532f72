/** What is true of who runs a cluster. Every part of the lab that depends on it reads it here. */
export interface ProviderFacts {
  /** As a sentence calls it. */
  readonly title: string;
  /** The detectors that know its cloud: https://grafana.com/docs/alloy/v1.19/reference/components/otelcol/otelcol.processor.resourcedetection/ */
  readonly detectors: readonly Detector[];
  /** The addresses from which requests come to pods when its load balancer stands before them. */
  readonly loadBalancers: readonly string[];
  /** The annotations that keep a load balancer inside its network. @default it has none that is known */
  readonly internalLoadBalancer?: Readonly<Record<string, string>>;
  /** Whether the authority of the cluster signs the certificates of kubelets where nothing else is said. */
  readonly signsKubelets: boolean;
  /** What its tools call the kubectl context of a cluster. @default each calls it otherwise, and `cluster.context` has to say it */
  readonly context?: (name: string) => { readonly shown: string; readonly is: RegExp };
  /** Whether pods may look at more of the node than log files. */
  readonly admitsNodes: boolean;
  /** Whether a pod can run on each node, as a DaemonSet has it. */
  readonly hasDaemons: boolean;
  /** Whether it gives each namespace users of its own, and refuses pods that name others. */
  readonly assignsUsers: boolean;
}

export type Detector = 'gcp' | 'eks' | 'ec2' | 'aks' | 'azure' | 'openshift';

/** A cluster of which nothing more is known. */
const bare = {
  detectors: [],
  loadBalancers: [],
  signsKubelets: false,
  admitsNodes: true,
  hasDaemons: true,
  assignsUsers: false,
} as const;

const gke = {
  ...bare,
  detectors: ['gcp'],
  // https://cloud.google.com/load-balancing/docs/firewall-rules
  loadBalancers: ['35.191.0.0/16', '130.211.0.0/22'],
  // https://cloud.google.com/kubernetes-engine/docs/how-to/internal-load-balancing
  internalLoadBalancer: { 'networking.gke.io/load-balancer-type': 'Internal' },
  // By address: makeKubeletScrapeConfigs in pkg/operator/collection.go of GoogleCloudPlatform/prometheus-engine.
  signsKubelets: true,
  // None of the three has an underscore.
  context: (name: string) => ({
    shown: `gke_PROJECT_LOCATION_${name}`,
    is: new RegExp(`^gke_[^_]+_[^_]+_${name}$`),
  }),
} as const;

export const providerFacts = {
  /** kubeadm, which kind is made with, leaves each kubelet to make its own certificate. */
  kind: {
    ...bare,
    title: 'kind',
    context: (name: string) => ({ shown: `kind-${name}`, is: new RegExp(`^kind-${name}$`) }),
  },
  'gke-standard': { ...gke, title: 'GKE' },
  'gke-autopilot': { ...gke, title: 'GKE Autopilot', admitsNodes: false },
  eks: {
    ...bare,
    title: 'Amazon EKS',
    detectors: ['eks', 'ec2'],
    // The first two are read by the cloud provider of Kubernetes, the first and the third by the AWS Load Balancer Controller:
    // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/
    internalLoadBalancer: {
      'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb',
      'service.beta.kubernetes.io/aws-load-balancer-internal': 'true',
      'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal',
    },
    // Its control plane approves the kubelets' requests: https://docs.aws.amazon.com/eks/latest/userguide/cert-signing.html
    signsKubelets: true,
    // aws eks update-kubeconfig calls it by its ARN, eksctl by the user.
    context: (name: string) => ({
      shown: `arn:aws:eks:REGION:ACCOUNT:cluster/${name}`,
      is: new RegExp(
        `^(arn:aws[a-z-]*:eks:[a-z0-9-]+:\\d+:cluster/${name}|.+@${name}\\.[a-z0-9-]+\\.eksctl\\.io)$`,
      ),
    }),
  },
  aks: {
    ...bare,
    title: 'Azure AKS',
    detectors: ['aks', 'azure'],
    // Its load balancers keep the address of who sends.
    internalLoadBalancer: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' },
    // https://learn.microsoft.com/cli/azure/aks#az-aks-get-credentials
    context: (name: string) => ({ shown: name, is: new RegExp(`^${name}(-admin)?$`) }),
  },
  openshift: { ...bare, title: 'OpenShift', detectors: ['openshift'], assignsUsers: true },
  other: { ...bare, title: 'a cluster of your own' },
} as const satisfies Readonly<Record<string, ProviderFacts>>;

export type Provider = keyof typeof providerFacts;

/**
 * The same for a cluster: pods on Fargate have a machine of their own each, which they see nothing of:
 * https://docs.aws.amazon.com/eks/latest/userguide/fargate.html
 */
export function factsOfCluster({
  provider,
  fargate,
}: {
  readonly provider: Provider;
  readonly fargate?: boolean;
}): ProviderFacts {
  const facts = factsOf(provider);
  return fargate ? { ...facts, title: 'EKS Fargate', admitsNodes: false, hasDaemons: false } : facts;
}

export function factsOf(provider: Provider): ProviderFacts {
  return providerFacts[provider];
}
