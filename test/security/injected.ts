import type { k8s } from 'cdk8s-plus-28';
import { type Manifest, nameOf } from '../lab-manifests';

/** The parts of an OpenTelemetryCollector that say what its container asks for. */
interface CollectorSpec {
  readonly resources?: k8s.ResourceRequirements;
}

const languages = ['java', 'nodejs', 'python', 'dotnet', 'go'];

/** What the operator puts into other pods, or makes pods of: its resources, by the object that says so. */
export function injected(
  manifests: readonly Manifest[],
): readonly { readonly where: string; readonly resources: k8s.ResourceRequirements | undefined }[] {
  return manifests.flatMap((manifest) => {
    const where = nameOf(manifest);
    if (manifest.kind === 'OpenTelemetryCollector') {
      return [{ where, resources: (manifest.spec as CollectorSpec).resources }];
    }
    if (manifest.kind !== 'Instrumentation') return [];
    return Object.entries(Object(manifest.spec))
      .filter(([language]) => languages.includes(language))
      .map(([language, agent]) => ({
        where: `${where}: ${language}`,
        resources: Reflect.get(Object(agent), language === 'java' ? 'resources' : 'resourceRequirements'),
      }));
  });
}
