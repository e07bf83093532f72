import type { RelabelConfig } from '../../../../imports/alloy/common';
import { LokiProcess, LokiRelabel, LokiSourceJournal } from '../../../../imports/alloy/loki';
import { type AlloyConfig, Pipeline, sys } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { cut, type EntryLimits, recent } from '../../telemetry/logs/limits';
import { type RedactionRule, redaction } from '../../telemetry/logs/redaction';
import { literal } from '../../telemetry/regular-expressions';

export interface NodeLogsProps {
  /** The units of systemd whose lines are kept, whole names such as `kubelet.service`; `kernel` for the kernel's. @default all */
  readonly units?: readonly string[];
  readonly redaction: readonly RedactionRule[];
  readonly limits: EntryLimits;
  readonly destination: Pick<Destination, 'logs'>;
}

/**
 * What the journal of each node holds: the kubelet, the container runtime, the kernel.
 *
 *     source.journal, by the rules of loki.relabel -> process -> the destination
 */
export class NodeLogs extends Pipeline {
  constructor(config: AlloyConfig, { units = [], redaction: rules, limits, destination }: NodeLogsProps) {
    super(config, 'node-logs');
    const process = new LokiProcess(this, 'node_logs', {
      forwardTo: destination.logs,
      stage: [...recent(limits), ...redaction(rules), ...cut(limits)],
    });
    // Fields of the journal can be read by rules of the source alone.
    const fields = new LokiRelabel(this, 'node_logs', { rule: journalRules(units), forwardTo: [] });
    new LokiSourceJournal(this, 'node_logs', {
      relabelRules: fields.rules,
      // The journal's own name of the node is the host's, which is not that of the Kubernetes node everywhere.
      labels: { job: 'integrations/kubernetes/journal', node: sys.env('K8S_NODE_NAME') },
      forwardTo: [process.receiver],
    });
  }
}

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.journal-fields.html */
function journalRules(units: readonly string[]): readonly RelabelConfig[] {
  return [
    { sourceLabels: ['__journal__transport'], regex: 'kernel', targetLabel: 'unit', replacement: 'kernel' },
    { sourceLabels: ['__journal__systemd_unit'], regex: '(.+)', targetLabel: 'unit' },
    ...(units.length === 0
      ? []
      : [{ sourceLabels: ['unit'], regex: units.map(literal).join('|'), action: 'keep' as const }]),
    { sourceLabels: ['__journal_priority_keyword'], targetLabel: 'level' },
  ];
}
