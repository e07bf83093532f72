import { OtelcolAuthGoogle } from '../../../../imports/alloy/otelcol';
import { NodeLogs } from '../../../../lib/lab/pipelines/node-logs/components';
import { newConfig } from '../../../alloy/new-config';
import { component } from '../../../workload/components';
import { workload } from '../../../workload/manifests';
import type { Refused } from './base';

/** What a pipeline may not ask of the cluster or of Alloy. */
export const wrongCollectors: Refused<() => unknown> = [
  [
    'a component above the allowed stability',
    () => new OtelcolAuthGoogle(newConfig({ stability: 'generally-available' }), 'cloud'),
    'otelcol.auth.google "cloud": the component is public-preview, and the configuration allows generally-available; set "stability" to public-preview or use another component.',
  ],
  [
    'the journal on Autopilot',
    () =>
      workload(
        (config) =>
          new NodeLogs(config, { redaction: [], limits: { maxBytes: 1024 }, destination: { logs: [] } }),
        {
          provider: 'gke-autopilot',
        },
      ),
    'loki.source.journal "node_logs": it needs the path /run/log/journal of the node, which GKE Autopilot refuses; use a Standard cluster, or leave the component out.',
  ],
  [
    'eBPF on Autopilot',
    () =>
      workload(component('pyroscope.ebpf', { forwardTo: [] }), {
        provider: 'gke-autopilot',
        module: { stability: 'experimental' },
      }),
    'pyroscope.ebpf "x": it needs the process namespace of the node, which GKE Autopilot refuses; use a Standard cluster, or leave the component out.',
  ],
];
