import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import type { ServiceAccountRef } from '../../../kubernetes/grant';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { partOfLab } from '../../labels';

/** What each part of cert-manager is told. */
export interface CertManagerPartProps {
  /** That of cert-manager. */
  readonly namespace: string;
}

export interface ComponentProps extends CertManagerPartProps {
  /** Name of the Deployment, its ServiceAccount and its Service. */
  readonly name: string;
  /** What upstream's labels call it: the `app.kubernetes.io/name` and `app.kubernetes.io/component`. */
  readonly labels: readonly [name: string, component: string];
  readonly image: string;
  readonly args: string[];
  readonly ports: k8s.ContainerPort[];
  /** @default none: the process ends itself when it loses its lease */
  readonly livenessProbe?: k8s.Probe;
  /** @default none: ready as soon as it runs */
  readonly readinessProbe?: k8s.Probe;
  readonly requests: { readonly cpu: string; readonly memory: string };
  /** The most memory that is given. It grows with the Secrets and definitions of the cluster. */
  readonly memoryLimit: string;
  /** Ports of the Service, metrics among them. */
  readonly servicePorts: k8s.ServicePort[];
}

export const metricsPort: k8s.ContainerPort = { name: 'http-metrics', containerPort: 9402, protocol: 'TCP' };
export const metricsServicePort: k8s.ServicePort = {
  name: 'metrics',
  port: 9402,
  protocol: 'TCP',
  targetPort: k8s.IntOrString.fromString('http-metrics'),
};

/** Upstream's selector. */
export function selectorOf(name: string, component: string): Record<string, string> {
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': 'cert-manager',
    'app.kubernetes.io/component': component,
  };
}

/** Labels of cert-manager's objects and pods. */
export function labelsOf(name: string, component: string): Record<string, string> {
  return { ...selectorOf(name, component), ...partOfLab };
}

/** One of the three processes of cert-manager: ServiceAccount, Deployment, Service. */
export class Component extends Construct {
  readonly labels: Record<string, string>;
  readonly serviceAccount: ServiceAccountRef;

  constructor(scope: Construct, id: string, props: ComponentProps) {
    super(scope, id);
    const { name, namespace } = props;
    const labels = labelsOf(...props.labels);
    const selector = selectorOf(...props.labels);
    const metadata = { name, namespace, labels };
    this.labels = labels;
    this.serviceAccount = { name, namespace };

    new k8s.KubeServiceAccount(this, 'service-account', { metadata });
    new k8s.KubeDeployment(this, 'deployment', {
      metadata,
      spec: {
        replicas: 1,
        selector: { matchLabels: selector },
        template: { metadata: { labels }, spec: podSpec(props) },
      },
    });
    new k8s.KubeService(this, 'service', {
      metadata,
      spec: { type: 'ClusterIP', selector, ports: props.servicePorts },
    });
  }
}

function podSpec(props: ComponentProps): k8s.PodSpec {
  return {
    serviceAccountName: props.name,
    enableServiceLinks: false,
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    securityContext: restrictedPod,
    containers: [
      {
        name: `cert-manager-${props.labels[1]}`,
        image: props.image,
        imagePullPolicy: 'IfNotPresent',
        args: props.args,
        env: [podNamespace],
        ports: props.ports,
        livenessProbe: props.livenessProbe,
        readinessProbe: props.readinessProbe,
        resources: withEphemeralStorage({
          requests: {
            cpu: k8s.Quantity.fromString(props.requests.cpu),
            memory: k8s.Quantity.fromString(props.requests.memory),
          },
          limits: { memory: k8s.Quantity.fromString(props.memoryLimit) },
        }),
        securityContext: restrictedContainer,
      },
    ],
  };
}

/** The arguments name the namespace as $(POD_NAMESPACE). */
export const podNamespace: k8s.EnvVar = {
  name: 'POD_NAMESPACE',
  valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } },
};
