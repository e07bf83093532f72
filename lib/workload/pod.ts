import { k8s } from 'cdk8s-plus-28';
import { withEphemeralStorage } from '../kubernetes/ephemeral-storage';
import type { SelectorLabels } from '../kubernetes/labels';
import type { ConfigMap } from './config-map';
import { configPath } from './flags';
import type { PodSecurity } from './pod-security';
import { httpPort, type Port } from './ports';
import { reloader } from './reloader';
import { stickyDirectory } from './sticky';
import type { Storage } from './storage';
import { tokenMount, tokenVolume } from './token';

export interface Resources {
  /** CPU that is reserved, a Kubernetes quantity. */
  readonly cpu: string;
  /** Memory that is reserved, a Kubernetes quantity. */
  readonly memory: string;
  /** The most CPU that is used. @default no limit */
  readonly cpuLimit?: string;
  /** The most memory that is used. @default what is reserved */
  readonly memoryLimit?: string;
}

export interface PodProps {
  /** Name of the ServiceAccount. */
  readonly name: string;
  readonly image: string;
  /** The image of the container that has Alloy read a new configuration; undefined where new pods read it. */
  readonly reloaderImage?: string;
  readonly configMap: ConfigMap;
  readonly labels: Record<string, string>;
  readonly selector: SelectorLabels;
  readonly flags: readonly string[];
  readonly env: readonly k8s.EnvVar[];
  readonly ports: readonly Port[];
  readonly resources: Resources;
  readonly security: PodSecurity;
  readonly storage: Storage;
  /** Whether Alloy gets the token of the ServiceAccount. */
  readonly token: boolean;
  /** Whether replicas are put on different nodes where possible. */
  readonly spread: boolean;
  /** Whether it runs on tainted nodes too. */
  readonly everyNode: boolean;
}

export function podTemplate(props: PodProps): k8s.PodTemplateSpec {
  const { name, labels, selector, security, storage, reloaderImage } = props;
  const config: k8s.VolumeMount = { name: 'config', mountPath: configPath, readOnly: true };
  return {
    metadata: {
      labels,
      annotations: {
        'kubectl.kubernetes.io/default-container': 'alloy',
        // Another text makes another template, and with it new pods.
        ...(reloaderImage === undefined ? { 'checksum/config': props.configMap.checksum } : {}),
        ...security.annotations,
      },
    },
    spec: {
      serviceAccountName: name,
      // It would be in every container.
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      ...security.pod,
      ...(storage.sticky ? { initContainers: [stickyDirectory(props.image, storage.sticky)] } : {}),
      containers: [
        alloy(props, config),
        ...(reloaderImage === undefined ? [] : [reloader(reloaderImage, config)]),
      ],
      volumes: [
        { name: 'config', configMap: { name: props.configMap.name } },
        ...(props.token ? [tokenVolume] : []),
        ...storage.volumes,
        ...security.volumes,
      ],
      ...(props.everyNode ? { tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }] } : {}),
      ...(props.spread
        ? {
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: 'kubernetes.io/hostname',
                whenUnsatisfiable: 'ScheduleAnyway',
                labelSelector: { matchLabels: selector },
              },
            ],
          }
        : {}),
    },
  };
}

function alloy(props: PodProps, config: k8s.VolumeMount): k8s.Container {
  const { ports, resources, security, storage } = props;
  const { cpu, memory, cpuLimit, memoryLimit = memory } = resources;
  return {
    name: 'alloy',
    image: props.image,
    args: [...props.flags],
    // Alloy sets its own GOMEMLIMIT from the limit below (internal/alloycli/automemlimit_linux.go).
    ...(props.env.length > 0 ? { env: [...props.env] } : {}),
    ports: [
      { name: 'http-metrics', containerPort: httpPort, protocol: 'TCP' },
      ...ports
        .filter(({ from }) => from !== 'pod')
        .map((port) => ({ name: port.name, containerPort: port.number, protocol: port.protocol })),
    ],
    // No liveness probe: one unhealthy component makes /-/healthy fail, and a restart loses what is buffered.
    readinessProbe: {
      httpGet: { path: '/-/ready', port: k8s.IntOrString.fromString('http-metrics'), scheme: 'HTTP' },
    },
    resources: withEphemeralStorage(
      {
        requests: { cpu: k8s.Quantity.fromString(cpu), memory: k8s.Quantity.fromString(memory) },
        limits: {
          ...(cpuLimit === undefined ? {} : { cpu: k8s.Quantity.fromString(cpuLimit) }),
          memory: k8s.Quantity.fromString(memoryLimit),
        },
      },
      storage.emptyMebibytes,
    ),
    securityContext: security.container,
    volumeMounts: [config, ...(props.token ? [tokenMount] : []), ...storage.mounts, ...security.mounts],
  };
}
