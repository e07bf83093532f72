import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import {
  OpenTelemetryCollectorV1Beta1,
  OpenTelemetryCollectorV1Beta1SpecMode,
} from '../../../../imports/opentelemetry.io';
import { withEphemeralStorage } from '../../../kubernetes/ephemeral-storage';
import { restrictedContainer, restrictedPod } from '../../../kubernetes/pod-security';
import { backendUrlsIn } from '../../addresses/backend';
import { legacyIn, legacyPorts } from '../../addresses/legacy';
import { images } from '../../images';
import { collectorPorts, writableService } from '../../instrumentation/sidecar';
import { healthPort } from '../../instrumentation/sidecar-ports';
import { labels } from '../../labels';
import type { NamespaceNames } from '../../namespaces';
import { legacyCollectorConfig } from './collector-config';

/** The OpenTelemetry Collector as a Deployment, made by the operator. One pod: two would each see half of a trace. */
export function legacyCollector(scope: Construct, clusterName: string, namespaces: NamespaceNames): void {
  const { receivers, processors, exporters, connectors, extensions, service } = legacyCollectorConfig(
    clusterName,
    backendUrlsIn(namespaces),
  ).toJson();
  const { name, namespace } = legacyIn(namespaces).collector;
  new OpenTelemetryCollectorV1Beta1(scope, 'collector', {
    metadata: {
      name,
      namespace,
      labels: labels({ name: 'collector', instance: name, component: 'collector' }),
    },
    spec: {
      mode: OpenTelemetryCollectorV1Beta1SpecMode.DEPLOYMENT,
      replicas: 1,
      image: images.collectorContrib,
      imagePullPolicy: 'IfNotPresent',
      config: { receivers, processors, exporters, connectors, extensions, service: writableService(service) },
      ports: collectorPorts({
        'otlp-grpc': legacyPorts.grpcPort,
        'otlp-http': legacyPorts.httpPort,
        health: healthPort,
      }),
      resources: withEphemeralStorage({
        requests: { cpu: k8s.Quantity.fromString('100m'), memory: k8s.Quantity.fromString('512Mi') },
        limits: { memory: k8s.Quantity.fromString('512Mi') },
      }),
      podSecurityContext: restrictedPod,
      // 10001 is the user of the image.
      securityContext: { ...restrictedContainer, runAsUser: 10001 },
    },
  });
}
