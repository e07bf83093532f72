import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { z } from 'zod';
import { partOfLab } from '../labels';

/** crds/ once more, as JSON: parsing the YAML takes a third of a second, which every synth would pay. */
const folder = join(__dirname, '..', '..', '..', 'imports', 'crds');

const customResourceDefinition = z.looseObject({
  apiVersion: z.literal('apiextensions.k8s.io/v1'),
  kind: z.literal('CustomResourceDefinition'),
  metadata: z.looseObject({ name: z.string(), labels: z.record(z.string(), z.string()).optional() }),
  spec: z.looseObject({ versions: z.array(z.looseObject({ name: z.string() })) }),
});
type CustomResourceDefinition = z.infer<typeof customResourceDefinition>;

export interface CrdsProps {
  /** The API groups whose CustomResourceDefinitions are installed, for example `cert-manager.io`. */
  readonly groups: readonly string[];
  /**
   * Kubernetes minor version of the cluster, for example `1.28`: older ones do not know every field.
   * @default one that knows every field
   */
  readonly kubernetesVersion?: string;
}

/** The CustomResourceDefinitions of some API groups, as crds/ has them, with the label by which the lab's are known. */
export class Crds extends Construct {
  constructor(scope: Construct, id: string, props: CrdsProps) {
    super(scope, id);
    for (const group of props.groups) {
      const files = readdirSync(folder).filter((file) => groupOf(file) === group);
      if (files.length === 0) {
        throw new Error(
          `CustomResourceDefinitions: group '${group}' has none in imports/crds, which holds ${[...new Set(readdirSync(folder).map(groupOf))].join(', ')}; ask for one of these, or run npm run import.`,
        );
      }
      for (const file of files.sort()) {
        const crd = customResourceDefinition.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
        const known = knowsSelectableFields(props.kubernetesVersion) ? crd : withoutSelectableFields(crd);
        const labels = { ...known.metadata.labels, ...partOfLab };
        new ApiObject(this, crd.metadata.name, { ...known, metadata: { ...known.metadata, labels } });
      }
    }
  }
}

/** The field is new in Kubernetes 1.30; `kubectl apply` refuses a whole definition for one that the server does not know. */
function knowsSelectableFields(kubernetesVersion?: string): boolean {
  return kubernetesVersion === undefined || Number(kubernetesVersion.split('.')[1]) >= 30;
}

/** Without them `kubectl get --field-selector` finds less; cert-manager itself does not use them. */
function withoutSelectableFields(crd: CustomResourceDefinition): CustomResourceDefinition {
  const versions = crd.spec.versions.map(({ selectableFields: _, ...version }) => version);
  return { ...crd, spec: { ...crd.spec, versions } };
}

/** Files are named `<plural>.<group>.json`. */
function groupOf(file: string): string {
  return file.slice(file.indexOf('.') + 1, -'.json'.length);
}
