import type { Settings } from '../environment';
import type { Report } from '../environment/contradictions';

/** What the receiver opens anyway: Alloy's own server, OTLP, and traces among replicas. */
const taken = new Map([
  [12345, 'the server of Alloy'],
  [4317, 'OTLP over gRPC'],
  [4318, 'OTLP over HTTP'],
  [4319, 'the traces that replicas hand to one another'],
]);

/** Ports of the receiver that two pipelines would open. */
export function receiverContradictions({ pipelines }: Settings, report: Report): void {
  const ports = new Map(taken);
  for (const name of ['pushedProfiles', 'frontEnds'] as const) {
    const { enabled, port } = pipelines[name];
    if (!enabled) continue;
    const owner = ports.get(port);
    if (owner === undefined) ports.set(port, `pipelines.${name}`);
    else {
      report(
        ['pipelines', name, 'port'],
        `is ${port}, which is the port of ${owner} in the same pods; choose another port.`,
      );
    }
  }
}
