import { environments } from '../lab-manifests';
import { networkRules } from './network-rules';
import { nodeRules } from './node-rules';
import { resourceRules } from './resource-rules';
import { securityRules } from './security-rules';

interface Exception {
  readonly why: string;
  readonly what: readonly string[];
}

/** What pods of the environments that are shipped may break of the restricted level. Nothing else may join silently. */
const exceptions: Readonly<Record<string, Exception>> = {
  'DaemonSet monitoring-nodes/alloy-node': {
    why: 'it reads log files of the node, which the kubelet and journald make for root, and keeps there how far',
    what: [
      'container alloy may run as root',
      'container alloy runs as user 0',
      'volume host-etc-machine-id is a hostPath',
      'volume host-run-log-journal is a hostPath',
      'volume host-var-log is a hostPath',
      'volume host-var-log-pods is a hostPath',
      'volume storage is a hostPath',
    ],
  },
};

describe.each(Object.entries(environments))('the manifests of %s', (_name, settings) => {
  securityRules(settings, ({ where }, violations) =>
    violations.filter((violation) => !exceptions[where]?.what.includes(violation)),
  );
  resourceRules(settings);
  networkRules(settings);
  nodeRules(settings);
});
