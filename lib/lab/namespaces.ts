/** The namespaces of the lab, by what is in them, with the names that they have unless an environment gives others. */
export const namespaces = {
  // The first three names are those of the original lab.
  applications: 'applications',
  monitoring: 'monitoring',
  /** Collectors that look at the node: it admits what the others must not do. */
  nodes: 'monitoring-nodes',
  collector: 'opentelemetry-collector',
  certManager: 'cert-manager',
  operator: 'opentelemetry-operator-system',
  backend: 'observability-backend',
} as const;

/** What is in a namespace of the lab. */
export type NamespaceRole = keyof typeof namespaces;

/** What the namespaces of an environment are called. */
export type NamespaceNames = Readonly<Record<NamespaceRole, string>>;

export const namespaceRoles = Object.keys(namespaces) as NamespaceRole[];

/** What an environment calls them. */
export function namespaceNames({
  namespaces: said,
}: {
  readonly namespaces: Readonly<Record<NamespaceRole, { readonly name: string }>>;
}): NamespaceNames {
  return Object.fromEntries(namespaceRoles.map((role) => [role, said[role].name])) as NamespaceNames;
}
