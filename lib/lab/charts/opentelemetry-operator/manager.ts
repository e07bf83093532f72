import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import type { Language } from '../../environment';
import { images } from '../../images';
import { labels, names, type OperatorPartProps, selector } from './names';

export interface ManagerProps extends OperatorPartProps {
  /** Languages whose agent may be injected. */
  readonly languages: readonly Language[];
}

/** The operator's processes and the two Services that reach them. */
export class Manager extends Construct {
  constructor(scope: Construct, id: string, props: ManagerProps) {
    super(scope, id);
    const { namespace } = props;
    new k8s.KubeDeployment(this, 'deployment', {
      metadata: { name: names.manager, namespace, labels },
      spec: {
        // Upstream has one. While none answers, pods that ask for injection are refused, and a ReplicaSet waits longer
        // after each refusal: 30 s without an operator cost five minutes. Every replica answers webhooks, one leads.
        replicas: 2,
        selector: { matchLabels: selector },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: names.manager,
            terminationGracePeriodSeconds: 10,
            securityContext: restrictedPod,
            // On different nodes where there are several.
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'kubernetes.io/hostname',
                whenUnsatisfiable: 'ScheduleAnyway',
                labelSelector: { matchLabels: selector },
              },
            ],
            containers: [container(props)],
            // The pod waits here until there is a certificate.
            volumes: [
              { name: 'cert', secret: { secretName: props.certificate?.secret ?? names.certificateSecret } },
            ],
          },
        },
      },
    });
    // Nodes are drained one replica at a time.
    new k8s.KubePodDisruptionBudget(this, 'disruption-budget', {
      metadata: { name: names.manager, namespace, labels },
      spec: {
        maxUnavailable: k8s.IntOrString.fromNumber(1),
        selector: { matchLabels: selector },
        // A replica that is not ready protects nothing.
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    });
    new k8s.KubeService(this, 'webhook-service', {
      metadata: { name: names.webhookService, namespace, labels },
      spec: { type: 'ClusterIP', selector, ports: [port('webhook-server', 443)] },
    });
    new k8s.KubeService(this, 'metrics-service', {
      metadata: { name: names.metricsService, namespace, labels },
      spec: { type: 'ClusterIP', selector, ports: [port('https', 8443)] },
    });
  }
}

function container(props: ManagerProps): k8s.Container {
  return {
    name: 'manager',
    image: images.operator,
    imagePullPolicy: 'IfNotPresent',
    args: args(props),
    env: [
      { name: 'SERVICE_ACCOUNT_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.serviceAccountName' } } },
      { name: 'NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
    ],
    ports: [
      { name: 'https', containerPort: 8443, protocol: 'TCP' },
      { name: 'webhook-server', containerPort: 9443, protocol: 'TCP' },
      { name: 'healthz', containerPort: 8081, protocol: 'TCP' },
    ],
    livenessProbe: { ...probe('/healthz'), initialDelaySeconds: 15, periodSeconds: 20 },
    // Ready means that the webhook server listens.
    readinessProbe: { ...probe('/readyz'), initialDelaySeconds: 5, periodSeconds: 10 },
    // Four times upstream's memory: it caches the pods and Secrets of the whole cluster, and Autopilot may make the
    // limit equal to the request.
    resources: withEphemeralStorage({
      requests: { cpu: k8s.Quantity.fromString('100m'), memory: k8s.Quantity.fromString('256Mi') },
      limits: { memory: k8s.Quantity.fromString('1Gi') },
    }),
    securityContext: restrictedContainer,
    volumeMounts: [{ name: 'cert', mountPath: '/tmp/k8s-webhook-server/serving-certs', readOnly: true }],
  };
}

function args({ languages }: ManagerProps): string[] {
  return [
    '--zap-log-level=info',
    '--zap-time-encoding=rfc3339nano',
    '--enable-leader-election=true',
    // The metrics are served with TLS, to callers that may GET /metrics.
    '--metrics-addr=:8443',
    '--metrics-secure=true',
    // On by default since 0.158.0: a NetworkPolicy that lets the operator out to the API server's addresses of the
    // moment it started, and to nothing else: https://github.com/open-telemetry/opentelemetry-operator/issues/5493
    '--feature-gates=-operator.networkpolicy',
    `--collector-image=${images.collector}`,
    // Go is off and the others are on unless said.
    ...Object.entries(images.autoInstrumentation).flatMap(([language, image]) => [
      `--auto-instrumentation-${language}-image=${image}`,
      `--enable-${language}-instrumentation=${languages.some((enabled) => enabled === language)}`,
    ]),
  ];
}

function probe(path: string): k8s.Probe {
  return { httpGet: { path, port: k8s.IntOrString.fromString('healthz') } };
}

function port(name: string, number: number): k8s.ServicePort {
  return { name, port: number, protocol: 'TCP', targetPort: k8s.IntOrString.fromString(name) };
}
