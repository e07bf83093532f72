import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import {
  OpenTelemetryCollectorV1Beta1,
  type OpenTelemetryCollectorV1Beta1SpecConfigService,
  OpenTelemetryCollectorV1Beta1SpecMode,
  OpenTelemetryCollectorV1Beta1SpecPortsTargetPort,
} from '../../../imports/opentelemetry.io';
import { withEphemeralStorage } from '../../kubernetes/ephemeral-storage';
import { restrictedContainer, restrictedPod } from '../../kubernetes/pod-security';
import type { CollectorConfigProps } from '../../otelcol';
import { images } from '../images';
import { labels } from '../labels';
import type { ResourceName } from './names';
import { type OtlpReceiver, sidecarReceiver } from './otlp-receiver';
import { sidecarConfig } from './sidecar-config';
import { healthPort } from './sidecar-ports';

export interface SidecarProps {
  readonly name: ResourceName;
  /** Where the sidecar sends to. */
  readonly receiver: OtlpReceiver;
  /** Which signals nobody takes. @default none */
  readonly without?: readonly ('traces' | 'metrics' | 'logs')[];
}

/**
 * The collector that the operator puts beside an application whose pod asks for it. The object itself runs nothing.
 * On Kubernetes 1.29 and newer the operator makes it a native sidecar: it starts before the application and ends
 * after it.
 */
export function sidecar(
  scope: Construct,
  id: string,
  { name, receiver, without }: SidecarProps,
): OpenTelemetryCollectorV1Beta1 {
  const { receivers, processors, exporters, extensions, service } = sidecarConfig(receiver, without).toJson();
  return new OpenTelemetryCollectorV1Beta1(scope, id, {
    metadata: {
      ...name,
      labels: labels({
        name: 'collector',
        instance: name.name,
        component: 'collector',
      }),
    },
    spec: {
      mode: OpenTelemetryCollectorV1Beta1SpecMode.SIDECAR,
      image: images.collector,
      imagePullPolicy: 'IfNotPresent',
      config: { receivers, processors, exporters, extensions, service: writableService(service) },
      env: [
        { name: 'K8S_POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        { name: 'K8S_POD_UID', valueFrom: { fieldRef: { fieldPath: 'metadata.uid' } } },
        { name: 'K8S_NAMESPACE_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
      ],
      ports: collectorPorts({
        'otlp-grpc': sidecarReceiver.grpcPort,
        'otlp-http': sidecarReceiver.httpPort,
        health: healthPort,
      }),
      // The application of a native sidecar waits for this probe.
      startupProbe: { periodSeconds: 1, failureThreshold: 60 },
      resources: withEphemeralStorage({
        requests: { cpu: k8s.Quantity.fromString('50m'), memory: k8s.Quantity.fromString('128Mi') },
        limits: { memory: k8s.Quantity.fromString('128Mi') },
      }),
      // 10001 is the user of the image.
      securityContext: {
        ...restrictedContainer,
        runAsUser: 10001,
        seccompProfile: restrictedPod.seccompProfile,
      },
    },
  });
}

/**
 * Ports by name. Each says its target: the operator writes one into the list, and a client-side apply, which replaces
 * lists of custom resources whole, would take it out again each time.
 */
export function collectorPorts(ports: Readonly<Record<string, number>>) {
  return Object.entries(ports).map(([name, port]) => ({
    name,
    port,
    protocol: 'TCP',
    targetPort: OpenTelemetryCollectorV1Beta1SpecPortsTargetPort.fromNumber(port),
  }));
}

/** Copied, because the generated type takes arrays that may be written to. */
export function writableService({ extensions = [], pipelines }: CollectorConfigProps['service']) {
  const copies: OpenTelemetryCollectorV1Beta1SpecConfigService['pipelines'] = {};
  for (const [id, pipeline] of Object.entries(pipelines)) {
    if (pipeline === undefined) continue;
    const { receivers, processors, exporters } = pipeline;
    copies[id] = { receivers: [...receivers], processors: [...processors], exporters: [...exporters] };
  }
  return { extensions: [...extensions], pipelines: copies };
}
