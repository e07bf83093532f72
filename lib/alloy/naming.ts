/** Alloy's `forward_to` and `host.id` as a TypeScript property: `forwardTo`, `hostId`. */
export function camelCase(alloyName: string): string {
  const known = camelCased.get(alloyName);
  if (known !== undefined) return known;
  const name = alloyName.replace(/[_.-]+([A-Za-z0-9])/g, (_, char: string) => char.toUpperCase());
  // The names of the schema are asked for again with every block.
  if (camelCased.size < 10_000) camelCased.set(alloyName, name);
  return name;
}

const camelCased = new Map<string, string>();

/** Alloy's `loki.source.kubernetes_events` as a TypeScript class: `LokiSourceKubernetesEvents`. */
export function pascalCase(alloyName: string): string {
  const name = camelCase(alloyName);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
