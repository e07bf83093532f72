import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { has } from '../../kubernetes/versions';
import { writtenAs } from '../../kubernetes/yaml';
import { partOfLab } from '../labels';

/** crds/ once more, as JSON: parsing the YAML takes a third of a second, which every synth would pay. */
const folder = join(__dirname, '..', '..', '..', 'imports', 'crds');

/** Their `spec` as it is written, which would take half as long again. */
const texts = join(__dirname, '..', '..', '..', 'imports', 'crd-texts');

/** What tools/import-crds.ts writes, as far as it is read here. */
interface CustomResourceDefinition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly versions: readonly { readonly selectableFields?: unknown }[];
    readonly conversion?: { readonly webhook?: unknown };
  };
}

/** The webhook that converts objects of one version to another. */
export interface Conversion {
  readonly namespace: string;
  /** Who signed its certificate, in base64. @default what cert-manager says */
  readonly caBundle?: string;
}

export interface CrdsProps {
  /** The API groups whose CustomResourceDefinitions are installed, for example `cert-manager.io`. */
  readonly groups: readonly string[];
  /**
   * Kubernetes minor version of the cluster, for example `1.28`: older ones do not know every field.
   * @default one that knows every field
   */
  readonly kubernetesVersion?: string;
  /** Whose webhook converts objects. @default as the files have it: upstream's namespace, and cert-manager's authority */
  readonly conversion?: Conversion;
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
        const crd = definitionIn(file);
        const labels = { ...crd.metadata.labels, ...partOfLab };
        const labelled = { ...crd, metadata: { ...crd.metadata, labels } };
        if (!knowsSelectableFields(props.kubernetesVersion) && hasSelectableFields(crd))
          new ApiObject(this, crd.metadata.name, withoutSelectableFields(labelled));
        else if (props.conversion !== undefined && crd.spec.conversion?.webhook !== undefined)
          new Definition(this, file, labelled).addJsonPatch(...convertedBy(props.conversion, labelled));
        else new Definition(this, file, labelled);
      }
    }
  }
}

/** A definition as its file has it: its `spec` is neither walked through nor written anew, unless a patch changes it. */
class Definition extends ApiObject {
  private readonly part: { isWhole: boolean };
  private untouched: CustomResourceDefinition['spec'] | undefined;

  constructor(
    scope: Construct,
    private readonly file: string,
    definition: CustomResourceDefinition,
  ) {
    const part = { isWhole: false };
    super(scope, definition.metadata.name, {
      ...definition,
      get spec() {
        return part.isWhole ? definitionIn(file).spec : undefined;
      },
    });
    this.part = part;
    this.untouched = definition.spec;
  }

  override addJsonPatch(...patches: JsonPatch[]): void {
    this.part.isWhole = true;
    super.addJsonPatch(...patches);
  }

  override toJson(): unknown {
    const json = super.toJson();
    if (this.part.isWhole) return json;
    // Whoever was given the first may have changed it.
    const spec = this.untouched ?? definitionIn(this.file).spec;
    this.untouched = undefined;
    return { ...json, spec: writtenAs(spec, readFileSync(join(texts, `${this.name}.yaml`), 'utf8')) };
  }
}

function definitionIn(file: string): CustomResourceDefinition {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function hasSelectableFields({ spec }: CustomResourceDefinition): boolean {
  return spec.versions.some((version) => 'selectableFields' in version);
}

/** `kubectl apply` refuses a whole definition for one that the server does not know. */
function knowsSelectableFields(kubernetesVersion?: string): boolean {
  return kubernetesVersion === undefined || has('selectableFields', kubernetesVersion);
}

/** Without them `kubectl get --field-selector` finds less; cert-manager itself does not use them. */
function withoutSelectableFields(crd: CustomResourceDefinition): CustomResourceDefinition {
  const versions = crd.spec.versions.map(({ selectableFields: _, ...version }) => version);
  return { ...crd, spec: { ...crd.spec, versions } };
}

/** What makes a definition name the webhook in another namespace than upstream's, and another authority. */
function convertedBy(
  { namespace, caBundle }: Conversion,
  { metadata }: CustomResourceDefinition,
): JsonPatch[] {
  const client = '/spec/conversion/webhook/clientConfig';
  const annotation = `/metadata/annotations/${injectedFrom.replaceAll('/', '~1')}`;
  const certificate = metadata.annotations?.[injectedFrom]?.split('/').at(-1);
  return [
    JsonPatch.replace(`${client}/service/namespace`, namespace),
    ...(caBundle === undefined
      ? [JsonPatch.replace(annotation, `${namespace}/${certificate}`)]
      : [JsonPatch.remove(annotation), JsonPatch.add(`${client}/caBundle`, caBundle)]),
  ];
}

const injectedFrom = 'cert-manager.io/inject-ca-from';

/** Files are named `<plural>.<group>.json`. */
function groupOf(file: string): string {
  return file.slice(file.indexOf('.') + 1, -'.json'.length);
}
