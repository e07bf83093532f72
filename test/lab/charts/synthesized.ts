import { type Chart, Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';

/** What tests of a chart look at in its objects, as they stand in dist/. */
export interface Synthesized {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: {
    readonly template?: Required<k8s.PodTemplateSpec>;
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports?: readonly { readonly port: number; readonly targetPort: string }[];
    readonly secretName?: string;
    readonly dnsNames?: readonly string[];
  };
  readonly rules?: readonly Rule[];
  readonly webhooks?: readonly Webhook[];
}

export type Rule = Pick<k8s.PolicyRule, 'verbs' | 'apiGroups' | 'resources' | 'resourceNames'>;

export interface Webhook {
  readonly name: string;
  readonly clientConfig: {
    readonly service: { readonly name: string; readonly namespace: string; readonly path: string };
    readonly caBundle?: string;
  };
  readonly failurePolicy: string;
  readonly namespaceSelector?: k8s.LabelSelector;
  readonly rules: readonly {
    readonly apiVersions: readonly string[];
    readonly resources: readonly string[];
  }[];
}

/** The objects of a chart. */
export class Objects {
  private readonly all: readonly Synthesized[];

  constructor(chart: Chart) {
    this.all = Testing.synth(chart);
  }

  every(...kinds: string[]): readonly Synthesized[] {
    return this.all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  }

  one(kind: string, name: string): Synthesized {
    const found = this.all.filter((object) => object.kind === kind && object.metadata.name === name);
    const [object] = found;
    if (!object || found.length > 1) throw new Error(`${found.length} objects ${kind} ${name}, not one`);
    return object;
  }

  /** Pods by the object that makes them. */
  pods(): readonly {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly spec: k8s.PodSpec;
  }[] {
    return this.every('Deployment', 'Job').map(({ metadata, spec }) => ({
      name: metadata.name,
      labels: spec?.template?.metadata.labels ?? {},
      spec: spec?.template?.spec ?? { containers: [] },
    }));
  }

  /** Names of the workloads whose pods a Service sends to. */
  behind(service: string): string[] {
    const selector = Object.entries(this.one('Service', service).spec?.selector ?? {});
    return this.pods()
      .filter(({ labels }) => selector.every(([label, value]) => labels[label] === value))
      .map(({ name }) => name);
  }

  webhooks(): readonly Webhook[] {
    return this.every('MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration').flatMap(
      ({ webhooks }) => webhooks ?? [],
    );
  }

  /** Verbs that any rule of these objects gives on a resource. */
  verbs(group: string, resource: string, objects = this.every('ClusterRole', 'Role')): string[] {
    const rules = objects.flatMap((object) => object.rules ?? []);
    return rules
      .filter((rule) => rule.apiGroups?.includes(group) && rule.resources?.includes(resource))
      .flatMap((rule) => rule.verbs);
  }
}
