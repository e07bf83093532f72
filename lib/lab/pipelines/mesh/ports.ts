/**
 * Where the proxy of Istio listens in the network of a pod, whether it is injected or that of the node.
 * https://istio.io/latest/docs/ops/deployment/application-requirements/#ports-used-by-istio
 */
const proxyPorts = [15000, 15001, 15002, 15004, 15006, 15008, 15020, 15021, 15053, 15090];

/** The ports that the mesh takes in the pods of an application. */
export function meshPorts(
  { enabled }: { readonly enabled: boolean },
  { mesh }: { readonly mesh: boolean },
): ReadonlyMap<number, string> {
  return new Map(enabled && mesh ? proxyPorts.map((port) => [port, 'listens']) : []);
}
