import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { withEphemeralStorage } from '../../kubernetes/ephemeral-storage';
import { restrictedContainer, restrictedPod } from '../../kubernetes/pod-security';
import { mebibytes } from '../../kubernetes/quantity';
import type { ApplicationSettings, ContainerSettings, ResourceSettings, Settings } from '../environment';
import { mainContainer } from '../environment';
import { logsByAgent } from '../instrumentation/agent-logs';
import { labels, selectorLabels } from '../labels';
import { namespaces } from '../namespaces';
import { outsiderLabels } from '../pipelines/mesh/labels';
import { containerEnvironment } from './environment';
import { injectionAnnotations } from './injection';
import { scrapeAnnotations } from './scrape';

export interface ApplicationProps {
  readonly application: ApplicationSettings;
  /** The share of traces that an agent in the image keeps. */
  readonly samplingRatio: number;
  /** Whether an agent in the image sends logs. */
  readonly sendsLogs: boolean;
  /** Whether what containers print is read too, unless their pod says that its agent sends its logs. */
  readonly readsOutput: boolean;
  /** The mesh that the namespace is in, if any. */
  readonly mesh: Settings['pipelines']['mesh'];
  /** How pods ask to be scraped. */
  readonly annotatedPods: Settings['pipelines']['annotatedPods'];
}

/**
 * A Deployment and its Service, named after the application alone: another variant changes the pod template and
 * nothing else, so that a rollout replaces the old pods.
 */
export class Application extends Construct {
  constructor(scope: Construct, id: string, props: ApplicationProps) {
    super(scope, id);
    const { application } = props;
    const { name } = application;
    const metadata = {
      name,
      namespace: namespaces.applications,
      labels: labels({ name, component: 'application' }),
    };
    const annotations = {
      ...injectionAnnotations(application),
      ...scrapeAnnotations(application, props.annotatedPods),
      ...(application.variant === 'manual-sidecar' && props.sendsLogs && props.readsOutput
        ? logsByAgent
        : {}),
    };
    new k8s.KubeDeployment(this, 'deployment', {
      metadata,
      spec: {
        replicas: application.replicas,
        selector: { matchLabels: selectorLabels({ name }) },
        template: {
          metadata: {
            labels: { ...metadata.labels, ...(application.mesh ? {} : outsiderLabels(props.mesh)) },
            ...(Object.keys(annotations).length > 0 && { annotations }),
          },
          spec: podSpec(props),
        },
      },
    });
    for (const alias of [name, ...application.aliases]) {
      new k8s.KubeService(this, `service-${alias}`, {
        metadata: { ...metadata, name: alias },
        spec: {
          type: 'ClusterIP',
          selector: selectorLabels({ name }),
          ports: [
            {
              name: 'http',
              port: application.port,
              protocol: 'TCP',
              targetPort: k8s.IntOrString.fromString('http'),
            },
          ],
        },
      });
    }
  }
}

function podSpec(props: ApplicationProps): k8s.PodSpec {
  const { containers } = props.application;
  const names = [mainContainer, ...containers.map(({ name }) => name)];
  return {
    automountServiceAccountToken: false,
    // Variables for every Service of the namespace would make a pod's environment grow with the lab.
    enableServiceLinks: false,
    // Any user will do: the images keep their files readable for all. 1001 is nobody's in them.
    securityContext: { ...restrictedPod, runAsUser: 1001, runAsGroup: 1001 },
    containers: [main(props), ...containers.map((container) => further(container, props))],
    volumes: names.map((name) => ({
      name: tmpOf(name),
      emptyDir: { sizeLimit: mebibytes(tmpMebibytes) },
    })),
  };
}

function main({ application, samplingRatio, sendsLogs }: ApplicationProps): k8s.Container {
  const { name: service, variant, language, env, command } = application;
  return {
    ...container(mainContainer, application),
    ...(command.length > 0 && { command: [...command] }),
    ...containerEnvironment({ service, variant, language, env, samplingRatio, sendsLogs }),
    ports: [{ name: 'http', containerPort: application.port, protocol: 'TCP' }],
    ...probes(application.healthPath),
  };
}

function further(
  settings: ContainerSettings,
  { application, samplingRatio, sendsLogs }: ApplicationProps,
): k8s.Container {
  const { name, language, env, port } = settings;
  const service = `${application.name}-${name}`;
  return {
    ...container(name, settings),
    ...containerEnvironment({
      service,
      named: application.variant !== 'clean',
      variant: application.variant,
      language,
      env,
      samplingRatio,
      sendsLogs,
    }),
    ...(port !== undefined && { ports: [{ containerPort: port, protocol: 'TCP' }] }),
  };
}

/** What all containers have in common. The root file system is read-only, and the original services log to /tmp. */
function container(name: string, settings: Pick<ContainerSettings, 'image' | 'resources'>): k8s.Container {
  return {
    name,
    image: settings.image,
    imagePullPolicy: 'IfNotPresent',
    resources: resources(settings.resources),
    securityContext: restrictedContainer,
    volumeMounts: [{ name: tmpOf(name), mountPath: '/tmp' }],
  };
}

function tmpOf(container: string): string {
  return `tmp-${container}`;
}

/** The original services never rotate their logs in /tmp: a pod that reaches this is replaced, the node is spared. */
const tmpMebibytes = 512;

/** What the operator lets an injected agent take of a directory that it adds: its volumeLimitSize, 200Mi unless said. */
const agentMebibytes = 200;

function resources({
  cpu,
  memory,
  cpuLimit,
  memoryLimit = memory,
}: ResourceSettings): k8s.ResourceRequirements {
  const quantity = (text: string) => k8s.Quantity.fromString(text);
  return withEphemeralStorage(
    {
      requests: { cpu: quantity(cpu), memory: quantity(memory) },
      limits: { ...(cpuLimit !== undefined && { cpu: quantity(cpuLimit) }), memory: quantity(memoryLimit) },
    },
    tmpMebibytes + agentMebibytes,
  );
}

/** A JVM with an agent takes a minute or more to start on a small share of a core; five are allowed. */
function probes(path: string): Pick<k8s.Container, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  const probe = { httpGet: { path, port: k8s.IntOrString.fromString('http') }, timeoutSeconds: 3 };
  return {
    startupProbe: { ...probe, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...probe, periodSeconds: 10 },
    livenessProbe: { ...probe, periodSeconds: 10, failureThreshold: 6 },
  };
}
