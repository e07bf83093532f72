import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { InstrumentationSettings, Settings } from '../environment';
import { goAgent } from '../instrumentation/go-agent';
import { hasSidecar } from '../instrumentation/injected';
import { instrument } from '../instrumentation/instrumentation';
import { instrumentationNamesIn } from '../instrumentation/names';
import { type OtlpReceiver, sidecarReceiver } from '../instrumentation/otlp-receiver';
import { sidecar } from '../instrumentation/sidecar';
import { namespaces } from '../namespaces';

export interface InstrumentationProps {
  /** The languages that have an agent, and the share of traces that is kept. */
  readonly instrumentation: InstrumentationSettings;
  /** Those whose agent of Go is told something of its own get an Instrumentation of their own. @default none */
  readonly applications?: Settings['applications'];
  /** The OTLP receiver of Alloy, by a name that resolves in every namespace. */
  readonly receiver: OtlpReceiver;
  /** The namespace of the objects. @default that of the lab's defaults */
  readonly namespace?: string;
  /** Whether agents send logs. */
  readonly sendsLogs: boolean;
  /** Which signals nobody takes. @default none */
  readonly without?: readonly ('traces' | 'metrics' | 'logs')[];
}

/**
 * What the operator injects, by the name that the annotations of a pod give: agents that send to Alloy, agents that
 * send to a collector beside them, that collector, and an agent of Go for each application that tells it something.
 *
 * The agent of Go runs privileged, for eBPF. Declaring it does no harm, and only a namespace that admits such pods can
 * use it: the settings refuse it on Autopilot, and 00-namespaces lowers the level of `applications` where it is used.
 */
export class InstrumentationChart extends Chart {
  constructor(scope: Construct, id: string, props: InstrumentationProps) {
    super(scope, id);
    const { instrumentation, applications = [], receiver, sendsLogs } = props;
    const without = props.without?.filter((signal) => signal !== 'logs');
    const names = instrumentationNamesIn({ collector: props.namespace ?? namespaces.collector });
    const { auto, autoSidecar } = names;
    if (instrumentation.languages.length > 0) {
      instrument(this, 'auto', { name: auto, instrumentation, receiver, sendsLogs, without });
      instrument(this, 'auto-sidecar', {
        name: autoSidecar,
        instrumentation,
        receiver: sidecarReceiver,
        sendsLogs,
        without,
      });
    }
    for (const application of applications) {
      const agent = goAgent(application);
      if (agent === undefined) continue;
      instrument(this, agent.name, {
        ...agent,
        name: { ...auto, name: agent.name },
        instrumentation: { ...instrumentation, languages: ['go'] },
        receiver: hasSidecar(application) ? sidecarReceiver : receiver,
        sendsLogs,
        without,
      });
    }
    sidecar(this, 'sidecar', { name: names.sidecar, receiver, without: props.without });
  }
}
