import type { OtelcolProcessorK8sattributesExtract } from '../../../../imports/alloy/otelcol';
import type { TakenFrom, TelemetrySettings } from '../../settings/telemetry';
import { serviceNameSources, versionLabel } from '../identity';

/** What of telemetry settings decides about the names of services and what else is known of a pod. */
export interface NamingSettings extends Pick<TelemetrySettings, 'fromPods' | 'fromNamespaces' | 'fromNodes'> {
  /** Whether labels name services that do not name themselves. */
  readonly useLabels: boolean;
}

type Field = NonNullable<OtelcolProcessorK8sattributesExtract['label']>[number];

/**
 * Labels and annotations that become attributes. Of several with the same attribute the last one counts, annotations of
 * OpenTelemetry more than all labels, and what the telemetry says itself most (extractPodAttributes in internal/kube/client.go
 * of k8sattributesprocessor 0.158).
 */
export function extraction(naming: NamingSettings): OtelcolProcessorK8sattributesExtract {
  const origins = [
    ['pod', naming.fromPods],
    ['namespace', naming.fromNamespaces],
    ['node', naming.fromNodes],
  ] as const;
  const named: readonly Field[] = naming.useLabels
    ? [
        ...[...serviceNameSources(true)]
          .reverse()
          .flatMap((source) =>
            source.from === 'label' ? [{ tagName: 'service.name', key: source.key, from: 'pod' }] : [],
          ),
        { tagName: 'service.version', key: versionLabel, from: 'pod' },
      ]
    : [];
  const fields = (of: keyof TakenFrom) =>
    origins.flatMap(([from, taken]) =>
      Object.entries(taken[of]).map(([key, tagName]) => ({ tagName, key, from })),
    );
  return { label: [...named, ...fields('labels')], annotation: fields('annotations'), otelAnnotations: true };
}
