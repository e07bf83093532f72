import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { instrument } from '../instrumentation/instrumentation';
import { instrumentationNames } from '../instrumentation/names';
import { type OtlpReceiver, sidecarReceiver } from '../instrumentation/otlp-receiver';
import { sidecar } from '../instrumentation/sidecar';
import type { InstrumentationSettings } from '../settings';

export interface InstrumentationProps {
  /** The languages that have an agent, and the share of traces that is kept. */
  readonly instrumentation: InstrumentationSettings;
  /** The OTLP receiver of Alloy, by a name that resolves in every namespace. */
  readonly receiver: OtlpReceiver;
}

/**
 * What the operator injects, by the name that the annotations of a pod give: agents that send to Alloy, agents that
 * send to a collector beside them, and that collector.
 *
 * The agent of Go is only declared. It reads the process by eBPF from a privileged container, which the namespace
 * `applications` does not admit; a namespace of one's own that admits it can refer to it.
 */
export class InstrumentationChart extends Chart {
  constructor(scope: Construct, id: string, { instrumentation, receiver }: InstrumentationProps) {
    super(scope, id);
    const { auto, autoSidecar } = instrumentationNames;
    if (instrumentation.languages.length > 0) {
      instrument(this, 'auto', { name: auto, instrumentation, receiver });
      instrument(this, 'auto-sidecar', { name: autoSidecar, instrumentation, receiver: sidecarReceiver });
    }
    sidecar(this, 'sidecar', { receiver });
  }
}
