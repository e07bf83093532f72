import type { RelabelConfig } from '../../../../imports/alloy/common';

const meta = '__meta_kubernetes_pod_';
const ip = `${meta}ip`;
const container = `${meta}container_name`;
/** Its tag is the version of the service. */
const image = `${meta}container_image`;

/** What is no port: nothing, a name, a list. */
export const noNumber = '(?:[^;]*[^;\\d][^;]*)?';

/** Labels that hold what annotations of a pod say of the port that is asked. */
export interface PortAnnotations {
  /** A number, or where `portName` is left out a name as well. */
  readonly port: string;
  readonly portName?: string;
  /** The container that the port is of. */
  readonly container: string;
}

/**
 * Of the discovered ports of a running pod those that its annotations ask for:
 *
 * - a number is one target at that port, whatever containers declare. Whose it is nobody can tell then, unless the
 *   annotation names the container: targets of one address that differ in nothing are one target.
 * - a name is the port of that name.
 * - without both, every TCP port that is declared, of native sidecars too.
 *
 * What comes after these rules finds the name of the container only where it is known.
 */
export function annotatedPort(annotations: PortAnnotations): readonly RelabelConfig[] {
  const { port, portName = port, container: wanted } = annotations;
  // What is neither a number nor a name, such as a list, says nothing: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
  const isName = portName === port ? '[a-z0-9-]*[a-z][a-z0-9-]*' : '[^;]+';
  return [
    { sourceLabels: [`${meta}phase`], regex: 'Running', action: 'keep' },
    // Of an init container that has not started: one that has is either a sidecar, or over.
    {
      sourceLabels: [port, `${meta}container_init`, `${meta}container_id`],
      regex: `${noNumber};true;`,
      action: 'drop',
    },
    {
      sourceLabels: [port, `${meta}container_port_protocol`],
      regex: `${noNumber};(?:UDP|SCTP)`,
      action: 'drop',
    },
    { sourceLabels: [portName], regex: `(${isName})`, targetLabel: '__tmp_wanted_port' },
    ...wantedIs('port', [portName, `${meta}container_port_name`], `${isName};(.+)`),
    { sourceLabels: [wanted], regex: '(.+)', targetLabel: '__tmp_wanted_container' },
    ...wantedIs('container', [wanted, container], '.+;(.+)'),
    { sourceLabels: [ip, port], regex: '([^:;]+);(\\d+)', targetLabel: '__address__', replacement: '$1:$2' },
    {
      sourceLabels: [ip, port],
      regex: '([^;]*:[^;]*);(\\d+)',
      targetLabel: '__address__',
      replacement: '[$1]:$2',
    },
    ...[container, image].map((targetLabel) => ({
      sourceLabels: [port, wanted],
      regex: '\\d+;',
      targetLabel,
      replacement: '',
    })),
    withPort,
  ];
}

/** Without a port there is nothing to ask: an address alone, of IPv6 too, is left out. */
export const withPort: RelabelConfig = {
  sourceLabels: ['__address__'],
  regex: '(?:[^:]+|\\[.+\\]):\\d+',
  action: 'keep',
};

/** Where something is wanted, only what was found to be it. */
function wantedIs(what: string, sourceLabels: readonly string[], regex: string): readonly RelabelConfig[] {
  const found = `__tmp_found_${what}`;
  return [
    { sourceLabels, regex, targetLabel: found },
    { sourceLabels: [`__tmp_wanted_${what}`], targetLabel: found, action: 'keepequal' },
  ];
}
