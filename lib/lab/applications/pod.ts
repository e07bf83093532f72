import { k8s } from 'cdk8s-plus-28';
import { withEphemeralStorage } from '../../kubernetes/ephemeral-storage';
import { restrictedContainer, restrictedPod } from '../../kubernetes/pod-security';
import { mebibytes } from '../../kubernetes/quantity';
import type { ApplicationSettings, ContainerSettings, ResourceSettings } from '../environment';
import { mainContainer } from '../environment';
import type { SecurityContextSettings } from '../settings/application-pod';
import { agentMebibytes, type CopiedAgentParts, copiedAgent } from './copied-agent';
import { containerEnvironment } from './environment';
import { emptyMebibytes, mountsOf, variablesFrom, volumeOf } from './from-cluster';
import type { SourceProgram } from './source';

export interface PodProps {
  readonly application: ApplicationSettings;
  /** The program of one file that the main container runs, if it is one. */
  readonly program?: SourceProgram;
  /** The share of traces that an agent keeps which the operator did not inject. */
  readonly samplingRatio: number;
  /** Whether such an agent sends logs. */
  readonly sendsLogs: boolean;
}

/** The pod of an application. */
export function podSpec(props: PodProps): k8s.PodSpec {
  const { application, program } = props;
  const { containers } = application;
  const agent = copiedAgent(application);
  const names = [mainContainer, ...containers.map(({ name }) => name)];
  const initContainers = [
    ...(program?.initContainers ?? []),
    ...(agent === undefined ? [] : [agent.initContainer]),
  ];
  return {
    ...(application.serviceAccount !== undefined && { serviceAccountName: application.serviceAccount }),
    automountServiceAccountToken: application.serviceAccountToken,
    // Variables for every Service of the namespace would make a pod's environment grow with the lab.
    enableServiceLinks: false,
    // Any user will do for most: images keep their files readable for all. 1001 is nobody's in them.
    securityContext: { ...restrictedPod, ...userOf(application.securityContext) },
    ...(application.pullSecrets.length > 0 && {
      imagePullSecrets: application.pullSecrets.map((name) => ({ name })),
    }),
    ...(initContainers.length > 0 && { initContainers }),
    containers: [main(props, agent), ...containers.map((container) => further(container, props))],
    volumes: [
      ...names.map((name) => ({
        name: tmpOf(name),
        emptyDir: { sizeLimit: mebibytes(tmpMebibytes) },
      })),
      ...(program?.volumes ?? []),
      ...(agent === undefined ? [] : [agent.volume]),
      ...application.volumes.map(volumeOf),
    ],
  };
}

function main(
  { application, program, samplingRatio, sendsLogs }: PodProps,
  agent: CopiedAgentParts | undefined,
): k8s.Container {
  const { name: service, variant, language, env, image = '' } = application;
  const command = program?.command ?? application.command;
  const { volumeMounts, ...common } = container(mainContainer, {
    image: program?.image ?? image,
    resources: application.resources,
    directories: program?.directories,
    application,
  });
  return {
    ...common,
    ...(command.length > 0 && { command: [...command] }),
    ...containerEnvironment({
      service,
      variant,
      language,
      env,
      samplingRatio,
      sendsLogs,
      runtime: program?.environment,
      loading: agent?.environment,
    }),
    ...variablesFrom(application.envFrom),
    ...securityOf(application.securityContext, application.securityContext.capabilities),
    ports: [{ name: 'http', containerPort: application.port, protocol: 'TCP' }],
    ...probes(application.healthPath),
    volumeMounts: [
      ...volumeMounts,
      ...(program?.mounts ?? []),
      ...(agent === undefined ? [] : [agent.mount]),
    ],
  };
}

function further(
  settings: ContainerSettings,
  { application, samplingRatio, sendsLogs }: PodProps,
): k8s.Container {
  const { name, language, env, port } = settings;
  const service = `${application.name}-${name}`;
  return {
    ...container(name, { ...settings, application }),
    ...variablesFrom(settings.envFrom),
    ...securityOf(application.securityContext),
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

interface CommonProps extends Pick<ContainerSettings, 'image' | 'resources'> {
  /** The sizes of the empty directories that it has beside its /tmp, in MiB. @default 0 */
  readonly directories?: number;
  readonly application: ApplicationSettings;
}

function userOf({ runAsUser, runAsGroup, fsGroup }: SecurityContextSettings): k8s.PodSecurityContext {
  return { runAsUser, runAsGroup, ...(fsGroup !== undefined && { fsGroup }) };
}

function securityOf(
  { readOnlyRootFilesystem }: SecurityContextSettings,
  add: SecurityContextSettings['capabilities'] = [],
): Pick<k8s.Container, 'securityContext'> {
  const { capabilities } = restrictedContainer;
  return {
    securityContext: {
      ...restrictedContainer,
      readOnlyRootFilesystem,
      ...(add.length > 0 && { capabilities: { ...capabilities, add: [...add] } }),
    },
  };
}

/** What all containers have in common. Programs write to /tmp. */
function container(name: string, { image, resources, directories = 0, application }: CommonProps) {
  return {
    name,
    image,
    imagePullPolicy: 'IfNotPresent',
    resources: requirements(resources, directories + emptyMebibytes(application, name)),
    volumeMounts: [{ name: tmpOf(name), mountPath: '/tmp' }, ...mountsOf(application, name)],
  };
}

function tmpOf(container: string): string {
  return `tmp-${container}`;
}

/** Services that never rotate their logs in /tmp are known: a pod that reaches this is replaced, the node is spared. */
const tmpMebibytes = 512;

function requirements(
  { cpu, memory, cpuLimit, memoryLimit = memory }: ResourceSettings,
  directories: number,
): k8s.ResourceRequirements {
  const quantity = (text: string) => k8s.Quantity.fromString(text);
  return withEphemeralStorage(
    {
      requests: { cpu: quantity(cpu), memory: quantity(memory) },
      limits: { ...(cpuLimit !== undefined && { cpu: quantity(cpuLimit) }), memory: quantity(memoryLimit) },
    },
    tmpMebibytes + agentMebibytes + directories,
  );
}

/**
 * A JVM that compiles its source and has an agent needs eight to ten seconds of CPU to start: two minutes on the share of
 * a core that is reserved for it. Five are allowed.
 */
function probes(path: string): Pick<k8s.Container, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  const probe = { httpGet: { path, port: k8s.IntOrString.fromString('http') }, timeoutSeconds: 3 };
  return {
    startupProbe: { ...probe, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...probe, periodSeconds: 10 },
    livenessProbe: { ...probe, periodSeconds: 10, failureThreshold: 6 },
  };
}
