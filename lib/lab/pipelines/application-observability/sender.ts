import { OtelcolProcessorK8sattributes, OtelcolProcessorTransform } from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Pipeline, Ref } from '../../../alloy';
import { attribute, namesAside } from '../../telemetry/resource/statements';
import { allSignals, everySignal, onResources, type Signals } from './signals';
import { untilKnown } from './where-it-runs';

/** What says which pod it is. */
const claims = ['k8s.pod.uid', 'k8s.namespace.name'];

const said = (name: string) => `said.${name}`;

/** What a pod that is known says of itself beside that, and what the API server knows better. */
const known =
  '^k8s\\\\.(pod\\\\.(name|ip|hostname|start_time|labels?\\\\..*|annotations?\\\\..*)|(node|deployment|replicaset|statefulset|daemonset|cronjob|job)\\\\..*)$';

const isKnown = `${attribute('k8s.pod.uid')} != nil`;

/**
 * Finds out which pod sent something, in three steps: what it says of itself is put aside; the address of the connection is
 * looked up; what was said is taken again where the address is of no pod, as behind a proxy or on the network of a node, or of a
 * pod that may speak for others. Only then is the pod looked up for all that is known of it.
 *
 * One look-up cannot do it: an association that applies is the last that is tried, whether or not it finds a pod
 * (extractPodID in pod_association.go of k8sattributesprocessor 0.158).
 *
 * @param forwarders namespaces whose pods may say that they send for other pods
 */
export function sender(
  scope: Pipeline,
  forwarders: readonly string[],
  output: Ref<OtelcolConsumer>,
  signals: Signals = everySignal,
): Ref<OtelcolConsumer> {
  const decided = new OtelcolProcessorTransform(scope, 'sender', {
    errorMode: 'ignore',
    ...onResources([...spokenFor(forwarders), ...decision]),
    output: allSignals(output, signals),
  });
  const address = new OtelcolProcessorK8sattributes(scope, 'sender', {
    ...untilKnown,
    extract: { metadata: claims },
    podAssociation: [{ source: [{ from: 'connection' }] }],
    output: allSignals(decided.input, signals),
  });
  return new OtelcolProcessorTransform(scope, 'said', {
    errorMode: 'ignore',
    ...onResources([...aside, ...namesAside]),
    output: allSignals(address.input, signals),
  }).input;
}

const aside = claims.flatMap((name) => [
  `set(${attribute(said(name))}, ${attribute(name)})`,
  `delete_key(resource.attributes, "${name}")`,
]);

const decision = [
  `delete_matching_keys(resource.attributes, "${known}") where ${isKnown}`,
  `delete_matching_keys(resource.attributes, "^said\\\\.k8s\\\\..*$") where ${isKnown}`,
  ...claims.map(
    (name) => `set(${attribute(name)}, ${attribute(said(name))}) where ${attribute(name)} == nil`,
  ),
  `delete_matching_keys(resource.attributes, "^said\\\\.k8s\\\\..*$")`,
];

/** A forwarder that says something is taken at its word: as if its address were of no pod. */
function spokenFor(forwarders: readonly string[]): readonly string[] {
  if (forwarders.length === 0) return [];
  const speaks = [said('k8s.pod.uid'), 'k8s.pod.name', 'k8s.pod.ip']
    .map((name) => `${attribute(name)} != nil`)
    .join(' or ');
  const isForwarder = `IsMatch(${attribute('k8s.namespace.name')}, "^(${forwarders.join('|')})$") and (${speaks})`;
  return claims.map((name) => `delete_key(resource.attributes, "${name}") where ${isForwarder}`);
}
