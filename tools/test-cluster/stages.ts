/**
 * What KWOK does to nodes and pods, as its Stage objects: https://kwok.sigs.k8s.io/docs/user/stages-configuration/
 * Nodes are ready; pods are ready as soon as they have a node; pods of Jobs succeed; deleted pods are gone.
 */
export function stages(): object[] {
  return [nodeReady, podReady, podOfJobSucceeds, podGone];
}

interface Expression {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[];
}

function stage(
  name: string,
  kind: 'Node' | 'Pod',
  matchExpressions: readonly Expression[],
  next: object,
): object {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: { resourceRef: { apiGroup: 'v1', kind }, selector: { matchExpressions }, next },
  };
}

const notReady: Expression = {
  key: '.status.conditions.[] | select( .type == "Ready" ) | .status',
  operator: 'NotIn',
  values: ['True'],
};
const deleted: Expression = { key: '.metadata.deletionTimestamp', operator: 'Exists' };
const notDeleted: Expression = { key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' };

const nodeReady = stage('node-ready', 'Node', [notReady], {
  statusTemplate: `
{{ $now := Now }}
phase: Running
addresses:
- {type: InternalIP, address: {{ NodeIP | Quote }}}
conditions:
{{ range NodeConditions }}
- type: {{ .type | Quote }}
  status: {{ .status | Quote }}
  reason: {{ .reason | Quote }}
  message: {{ .message | Quote }}
  lastHeartbeatTime: {{ $now | Quote }}
  lastTransitionTime: {{ $now | Quote }}
{{ end }}
`,
});

const podReady = stage(
  'pod-ready',
  'Pod',
  [notDeleted, { key: '.status.phase', operator: 'In', values: ['Pending'] }, notReady],
  {
    statusTemplate: `
{{ $now := Now }}
phase: Running
startTime: {{ $now | Quote }}
conditions:
{{ range (list "Initialized" "ContainersReady" "Ready") }}
- {type: {{ . }}, status: "True", lastTransitionTime: {{ $now | Quote }}}
{{ end }}
{{ $ips := PodIPsWith .spec.nodeName (or .spec.hostNetwork false) .metadata.uid .metadata.name .metadata.namespace }}
{{ with $ips }}
podIP: {{ index . 0 | Quote }}
podIPs:
- {ip: {{ index . 0 | Quote }}}
{{ end }}
`,
  },
);

const podOfJobSucceeds = stage(
  'pod-of-job-succeeds',
  'Pod',
  [
    notDeleted,
    { key: '.status.phase', operator: 'In', values: ['Running'] },
    { key: '.metadata.ownerReferences.[].kind', operator: 'In', values: ['Job'] },
  ],
  { statusTemplate: 'phase: Succeeded' },
);

const podGone = stage('pod-gone', 'Pod', [deleted], { delete: true });
