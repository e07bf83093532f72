import type { ApiObject } from './stand-ins/api-server';

export interface PodProps {
  readonly name: string;
  readonly uid: string;
  readonly ip: string;
  /** @default applications */
  readonly namespace?: string;
  /** The Deployment, the name without the hash of its ReplicaSet. @default shop */
  readonly deployment?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Names of containers. @default app */
  readonly containers?: readonly string[];
}

/** A pod of a Deployment. */
export function podOf(props: PodProps): ApiObject {
  const { name, uid, ip, namespace = 'applications', deployment = 'shop', containers = ['app'] } = props;
  return {
    metadata: {
      name,
      namespace,
      uid,
      labels: { 'pod-template-hash': '5d4f', ...props.labels },
      annotations: props.annotations,
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'ReplicaSet',
          name: `${deployment}-5d4f`,
          uid: `${uid}0`,
          controller: true,
        },
      ],
    },
    spec: {
      nodeName: 'node-1',
      containers: containers.map((container) => ({ name: container, image: `${container}:1.2.3` })),
    },
    status: {
      phase: 'Running',
      podIP: ip,
      podIPs: [{ ip }],
      startTime: '2026-01-01T00:00:00Z',
      containerStatuses: containers.map((container) => ({
        name: container,
        image: `${container}:1.2.3`,
        containerID: `containerd://${name}-${container}`,
        ready: true,
      })),
    },
  };
}
