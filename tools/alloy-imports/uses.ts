import { bodyOf, childrenOf, componentsOf, type Release } from './release';

/** Who uses a body, over all namespaces. */
export interface Uses {
  /** The namespaces with a component that reaches the body. */
  readonly namespaces: Set<string>;
  /** The components that reach the body. */
  readonly components: Set<string>;
  /** The components whose arguments the body is. */
  readonly arguments: Set<string>;
  /** The names of the blocks and attributes that hold it. */
  readonly names: Set<string>;
  /** The bodies it stands in. */
  readonly parents: Set<string>;
  /** Whether a block that holds it carries a label: of each body all do or none does. */
  labelled: boolean;
}

/** The uses of every body that a generated class reaches, in the order in which they are reached. */
export function usesOf(release: Release): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const schema of release.namespaces) {
    for (const [component, { arguments: root }] of componentsOf(schema)) {
      const seen = new Set<string>();
      const visit = (key: string): Uses => {
        const found = uses.get(key) ?? unused();
        uses.set(key, found);
        found.namespaces.add(schema.namespace);
        found.components.add(component);
        if (seen.has(key)) return found;
        seen.add(key);
        for (const child of childrenOf(bodyOf(schema, key))) {
          const first = !uses.has(child.body);
          const inner = visit(child.body);
          if (!first && inner.labelled !== child.labelled) {
            throw new Error(
              `${child.body} stands in blocks with and without a label; give it two interfaces.`,
            );
          }
          inner.labelled = child.labelled;
          inner.names.add(child.name);
          inner.parents.add(key);
        }
        return found;
      };
      visit(root).arguments.add(component);
    }
  }
  return uses;
}

function unused(): Uses {
  return {
    namespaces: new Set(),
    components: new Set(),
    arguments: new Set(),
    names: new Set(),
    parents: new Set(),
    labelled: false,
  };
}
