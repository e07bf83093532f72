import type { NamespaceNames } from '../namespaces';

/** The name and namespace of a custom resource. */
export interface ResourceName {
  readonly namespace: string;
  readonly name: string;
}

/**
 * The Instrumentation and collector objects that pods refer to. They stand in a namespace of their own, as in the
 * original lab, so annotations name them with it. The collector is called after its mode: the operator refuses to
 * change the mode of a collector, so a gateway that comes later must not find its name taken.
 */
export function instrumentationNamesIn({ collector: namespace }: Pick<NamespaceNames, 'collector'>) {
  return {
    /** Agents that send to Alloy. */
    auto: { namespace, name: 'auto' },
    /** Agents that send to the collector beside them. */
    autoSidecar: { namespace, name: 'auto-sidecar' },
    /** The collector that is put beside an application. */
    sidecar: { namespace, name: 'sidecar' },
  } as const satisfies Record<string, ResourceName>;
}

export type InstrumentationNames = ReturnType<typeof instrumentationNamesIn>;

/** As an annotation names it. */
export function reference({ namespace, name }: ResourceName): string {
  return `${namespace}/${name}`;
}
