import type { Table } from './need';

/** Environment variables that components read by themselves, without sys.env in the configuration. */
export const environment: Table<string> = {
  'loki.source.podlogs': {
    source: 'loki/source/podlogs/reconciler.go',
    needs: (args) =>
      args.isOn('node_filter.enabled', false) && !args.has('node_filter.node_name') ? ['NODE_NAME'] : [],
  },
  'otelcol.processor.resourcedetection': {
    source:
      'otelcol/processor/resourcedetection/internal/k8snode/config.go, otelcol/processor/resourcedetection/internal/aws/eks/config.go',
    needs: (args) => {
      const detectors = args.texts('detectors') ?? [];
      return ['kubernetes_node', 'eks']
        .filter((detector) => detectors.includes(detector))
        .map((detector) => args.text(`${detector}.node_from_env_var`, 'K8S_NODE_NAME'));
    },
  },
};
