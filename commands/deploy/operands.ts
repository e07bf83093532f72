import { z } from 'zod';
import type { Manifest } from '../../lib/lab/manifests';
import type { Kubectl } from '../kubectl/kubectl';
import { isSame, nameOf, type Reference } from '../kubectl/object';
import type { Awaited } from '../kubectl/patience';
import { awaitedOf } from './conditions';

/** What the operator makes of an OpenTelemetryCollector, by its mode; of a sidecar it makes nothing until a pod asks. */
const kinds: Readonly<Record<string, string>> = {
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet',
};

const modeSchema = z.object({ spec: z.object({ mode: z.string().default('deployment') }) });

/** The workloads that custom resources ask for, which stand in no manifest. */
export function operandsOf(manifests: readonly Manifest[]): readonly Reference[] {
  return manifests
    .filter(({ kind }) => kind === 'OpenTelemetryCollector')
    .flatMap((collector) => {
      const kind = kinds[modeSchema.parse(collector).spec.mode];
      if (kind === undefined) return [];
      const { name, namespace } = collector.metadata;
      // The operator's own rule: https://github.com/open-telemetry/opentelemetry-operator, internal/naming.
      return [{ apiVersion: 'apps/v1', kind, metadata: { name: `${name}-collector`, namespace } }];
    });
}

/** Waits for what the operator has to make, and then for its pods. */
export function operandsAreReady(manifests: readonly Manifest[]) {
  const operands = operandsOf(manifests);
  return async (kubectl: Kubectl): Promise<Awaited | undefined> => {
    const found = await kubectl.get(operands);
    for (const operand of operands) {
      const object = found.find((candidate) => isSame(candidate, operand));
      const text = `${nameOf(operand)} has not been made by the OpenTelemetry operator yet`;
      const awaited = object === undefined ? { text } : awaitedOf(object);
      if (awaited !== undefined) return awaited;
    }
    return undefined;
  };
}
