/** Alloy's `forward_to` and `host.id` as a TypeScript property: `forwardTo`, `hostId`. */
export function camelCase(alloyName: string): string {
  return alloyName.replace(/[_.-]+([A-Za-z0-9])/g, (_, char: string) => char.toUpperCase());
}

/** Alloy's `loki.source.kubernetes_events` as a TypeScript class: `LokiSourceKubernetesEvents`. */
export function pascalCase(alloyName: string): string {
  const name = camelCase(alloyName);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
