import { DiscoveryKubernetes, DiscoveryRelabel } from '../../../../imports/alloy/discovery';
import { LocalFileMatch } from '../../../../imports/alloy/local';
import { LokiProcess, LokiSourceFile, LokiSourceKubernetes } from '../../../../imports/alloy/loki';
import { type AlloyConfig, Pipeline, string, sys } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { type ProcessingProps, processing } from '../../telemetry/logs/processing';
import { attachedMetadata } from '../../telemetry/pod-metadata';
import { logFileRules } from './log-files';
import type { OwnLabels } from './own-labels';
import { type PodSelection, started, streamLabels, streamMetadata, targetRules } from './targets';

/** How the lines come: from the API server, which asks the kubelet, or from the files that the kubelet writes. */
export type PodLogSource = 'api' | 'file';

export interface PodLogsProps
  extends PodSelection,
    Pick<ProcessingProps, 'longLines' | 'joinedLines' | 'redaction' | 'limits' | 'filters'> {
  /** What is taken from pods, namespaces and nodes. @default nothing */
  readonly own?: OwnLabels;
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /**
   * `api`: collectors anywhere share the containers, and each line passes the API server. `file`: a collector on each
   * node reads the files there.
   */
  readonly source: PodLogSource;
  readonly destination: Pick<Destination, 'logs'>;
}

const ofThisNode = string.format('spec.nodeName=%s', sys.env('K8S_NODE_NAME'));

/**
 * What containers print:
 *
 *     discovery.kubernetes -> relabel -> source.kubernetes --------------------+
 *     discovery.kubernetes -> relabel -> local.file_match -> source.file (cri) +-> process -> the destination
 *
 * Both give the same labels and entries; the file also tells standard output from standard error.
 */
export class PodLogs extends Pipeline {
  constructor(config: AlloyConfig, props: PodLogsProps) {
    super(config, 'pod-logs');
    if (props.source === 'api') this.fromApi(props);
    else this.fromFiles(props);
  }

  private fromApi(props: PodLogsProps): void {
    new LokiSourceKubernetes(this, 'pod_logs', {
      targets: this.targets(props).output,
      clustering: { enabled: true },
      forwardTo: [this.process(props).receiver],
    });
  }

  private fromFiles(props: PodLogsProps): void {
    const files = new LocalFileMatch(this, 'pod_logs', { pathTargets: this.targets(props).output });
    new LokiSourceFile(this, 'pod_logs', {
      targets: files.targets,
      forwardTo: [this.process(props).receiver],
    });
  }

  private process(props: PodLogsProps): LokiProcess {
    const { labels = [], metadata = [] } = props.own ?? {};
    const isFile = props.source === 'file';
    return new LokiProcess(this, 'pod_logs', {
      forwardTo: props.destination.logs,
      stage: [
        ...(isFile ? [{ cri: {} }] : []),
        ...processing({
          ...props,
          labels: [...streamLabels, ...labels],
          metadata: [...streamMetadata, ...(isFile ? ['stream'] : []), ...metadata],
        }),
      ],
    });
  }

  private targets(props: PodLogsProps): DiscoveryRelabel {
    const { namespaces = [], source, useLabels } = props;
    const own = props.own?.taken ?? [];
    const pods = new DiscoveryKubernetes(this, 'pod_logs', {
      role: 'pod',
      namespaces: namespaces.length > 0 ? { names: namespaces } : undefined,
      selectors: source === 'file' ? [{ role: 'pod', field: ofThisNode }] : undefined,
      attachMetadata: attachedMetadata(own),
    });
    return new DiscoveryRelabel(this, 'pod_logs', {
      targets: pods.targets,
      rule: [...targetRules(props, { useLabels, own }), ...(source === 'file' ? logFileRules : [started])],
    });
  }
}
