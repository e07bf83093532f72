import { LokiProcess, LokiSourceKubernetesEvents } from '../../../../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { cut, type EntryLimits, recent } from '../../telemetry/logs/limits';
import { type RedactionRule, redaction } from '../../telemetry/logs/redaction';

export interface ClusterEventsProps {
  /** The namespaces whose events are kept. @default all */
  readonly namespaces?: readonly string[];
  /** Messages of probes and hooks hold what programs print. */
  readonly redaction: readonly RedactionRule[];
  readonly limits: EntryLimits;
  readonly destination: Pick<Destination, 'logs'>;
}

/**
 * Events of the Kubernetes API as log lines: what was scheduled, pulled, killed, refused.
 *
 *     kubernetes_events -> process -> the destination
 *
 * The severity is a label, since it has two values; what the event is about has many and goes into structured
 * metadata.
 */
export class ClusterEvents extends Pipeline {
  constructor(config: AlloyConfig, props: ClusterEventsProps) {
    super(config, 'cluster-events');
    const { namespaces = [], redaction: rules, limits, destination } = props;
    const process = new LokiProcess(this, 'cluster_events', {
      forwardTo: destination.logs,
      stage: [
        ...recent(limits),
        { json: { expressions: { kind: '', level: 'type', name: '', reason: '', node: 'sourcehost' } } },
        // The levels as logs call them, so that both are found and coloured alike.
        { replace: { source: 'level', expression: '^(Normal)$', replace: 'info' } },
        { replace: { source: 'level', expression: '^(Warning)$', replace: 'warning' } },
        { labels: { values: { level: '' } } },
        { structuredMetadata: { values: { kind: '', name: '', reason: '', node: '' } } },
        ...redaction(rules),
        // The source adds its own name as the label instance.
        { labelKeep: { values: ['namespace', 'job', 'level'] } },
        ...cut(limits),
      ],
    });
    new LokiSourceKubernetesEvents(this, 'default', {
      jobName: 'integrations/kubernetes/eventhandler',
      logFormat: 'json',
      namespaces: namespaces.length > 0 ? namespaces : undefined,
      forwardTo: [process.receiver],
    });
  }
}
