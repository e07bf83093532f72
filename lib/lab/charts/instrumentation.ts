import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { InstrumentationSettings } from '../environment';
import { instrument } from '../instrumentation/instrumentation';
import { instrumentationNames } from '../instrumentation/names';
import { type OtlpReceiver, sidecarReceiver } from '../instrumentation/otlp-receiver';
import { sidecar } from '../instrumentation/sidecar';

export interface InstrumentationProps {
  /** The languages that have an agent, and the share of traces that is kept. */
  readonly instrumentation: InstrumentationSettings;
  /** The OTLP receiver of Alloy, by a name that resolves in every namespace. */
  readonly receiver: OtlpReceiver;
  /** Whether agents send logs. */
  readonly sendsLogs: boolean;
}

/**
 * What the operator injects, by the name that the annotations of a pod give: agents that send to Alloy, agents that
 * send to a collector beside them, and that collector.
 *
 * The agent of Go runs privileged, for eBPF. Declaring it does no harm, and only a namespace that admits such pods can
 * use it: the settings refuse it on Autopilot, and 00-namespaces lowers the level of `applications` where it is used.
 */
export class InstrumentationChart extends Chart {
  constructor(scope: Construct, id: string, { instrumentation, receiver, sendsLogs }: InstrumentationProps) {
    super(scope, id);
    const { auto, autoSidecar } = instrumentationNames;
    if (instrumentation.languages.length > 0) {
      instrument(this, 'auto', { name: auto, instrumentation, receiver, sendsLogs });
      instrument(this, 'auto-sidecar', {
        name: autoSidecar,
        instrumentation,
        receiver: sidecarReceiver,
        sendsLogs,
      });
    }
    sidecar(this, 'sidecar', { receiver });
  }
}
