import { Chart, Testing } from 'cdk8s';
import { AlloyConfig, type ModuleProps } from '../../lib/alloy';
import { AlloyWorkload, type AlloyWorkloadProps } from '../../lib/workload';

/** Adds components to a configuration. */
export type Components = (config: AlloyConfig) => void;

export type WorkloadProps = Partial<Omit<AlloyWorkloadProps, 'config'>> & { readonly module?: ModuleProps };

/** The workload `alloy` in the namespace `monitoring` that runs the components. */
export function workload(components: Components, props: WorkloadProps = {}): AlloyWorkload {
  const { module, ...rest } = props;
  const chart = new Chart(Testing.app(), 'chart');
  const config = new AlloyConfig(chart, 'config', module);
  components(config);
  return new AlloyWorkload(chart, 'alloy', {
    config,
    namespace: 'monitoring',
    resources: { cpu: '100m', memory: '256Mi' },
    ...rest,
  });
}

export interface Manifest {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

export function manifests(components: Components, props?: WorkloadProps): readonly Manifest[] {
  return Chart.of(workload(components, props)).toJson();
}

/** The only object of a kind. */
export function only(kind: string, list: readonly Manifest[]): Manifest {
  const [found, ...more] = list.filter((manifest) => manifest.kind === kind);
  if (!found || more.length > 0) throw new Error(`${found ? more.length + 1 : 0} objects of kind ${kind}`);
  return found;
}

/** What is at a path of field names and indexes, for example `spec.ports.0.name`. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((found: unknown, key) => {
    return typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  }, value);
}

const controllers = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** The spec of the pods, whatever makes them. */
export function podSpec(list: readonly Manifest[]): unknown {
  return at(
    list.find(({ kind }) => controllers.includes(kind)),
    'spec.template.spec',
  );
}

/**
 * What changes between manifests, one line for each value, for example
 * `+ Service alloy: spec.ports[otlp-grpc].port = 4317`. Deployment, StatefulSet and DaemonSet are all called
 * Workload, so that a change of kind is one line. The text of the configuration is left out: it always changes.
 */
export function changes(before: readonly Manifest[], after: readonly Manifest[]): readonly string[] {
  const [old, now] = [lines(before), lines(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

function lines(list: readonly Manifest[]): readonly string[] {
  return list.flatMap(({ apiVersion: _, kind, metadata, data: __, ...fields }) => {
    const { name, namespace = 'monitoring' } = metadata;
    const isController = controllers.includes(kind);
    const where = `${isController ? 'Workload' : kind} ${name}${namespace === 'monitoring' ? '' : ` in ${namespace}`}`;
    return [
      isController ? `${where}: kind = ${kind}` : where,
      ...leaves(fields, '').map((leaf) => `${where}: ${leaf.replace('spec.template.spec.', 'pod.')}`),
    ];
  });
}

function leaves(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return value.map((item) => `${path} has ${item}`);
    return value.flatMap((item, index) => leaves(item, `${path}[${at(item, 'name') ?? index}]`));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([key]) => key !== 'name' || !path.endsWith(']'));
    if (entries.length === 0) return [`${path} = {}`];
    return entries.flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`));
  }
  return [`${path} = ${value}`];
}
