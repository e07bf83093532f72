import type { Settings } from '../environment';
import type { Report } from '../environment/contradictions';

/** What a pipeline does that a cluster may refuse, and what there is instead. */
const onNodes = {
  nodeLogs: {
    does: 'the journal lies outside the log files of the node',
    instead: 'look for it in Cloud Logging there',
  },
  ebpfProfiles: {
    does: 'eBPF takes the process namespace of the node',
    instead: 'profile by annotatedProfiles or pushedProfiles there',
  },
  javaProfiles: {
    does: 'attaching to processes takes the process namespace of the node',
    instead: "let Pyroscope's agent for Java push to pushedProfiles there",
  },
  beyla: {
    does: 'eBPF takes the process namespace of the node',
    instead: 'let the OpenTelemetry operator inject agents there',
  },
} as const;

/** Pipelines that look at more of the node than its log files, where the cluster lets nobody do that. */
export function nodeContradictions({ pipelines, cluster }: Settings, report: Report): void {
  if (cluster.provider !== 'gke-autopilot') return;
  for (const name of ['nodeLogs', 'ebpfProfiles', 'javaProfiles', 'beyla'] as const) {
    if (!pipelines[name].enabled) continue;
    const { does, instead } = onNodes[name];
    report(
      ['pipelines', name, 'enabled'],
      `is true, but ${does}, which GKE Autopilot refuses; set it to false and ${instead}.`,
    );
  }
}
