import { lab, label, type Refused } from './base';

function logs(podLogs: object): object {
  return { ...lab, pipelines: { podLogs } };
}

function redaction(given: object): object {
  return { ...lab, redaction: given };
}

const re2 = 'a regular expression of Go (RE2: no lookaround, no backreference)';
const withoutGroups =
  'a regular expression of Go (RE2) without groups that capture, (?:...) instead of (...)';

/** Logs of pods and nodes, events, and the collectors' own health. */
export const wrongLogs: Refused<unknown> = [
  [
    'logs from nowhere',
    logs({ source: 'files' }),
    'pipelines.podLogs.source is "files", but it takes api or file; choose from where logs are read.',
  ],
  [
    'a misspelt key of the logs of pods',
    logs({ excludeNamespaces: ['kube-system'] }),
    'pipelines.podLogs has the unknown key "excludeNamespaces", but it takes enabled, source, namespaces, exceptNamespaces, exceptPods, asMetadata, filters, multiline, dropLongLines, destinations; correct the spelling or remove it.',
  ],
  [
    'pods that are left out by nothing',
    logs({ exceptPods: [{ value: 'x' }] }),
    'pipelines.podLogs.exceptPods[0] takes either label or annotation, but not both and not neither; give one of them.',
  ],
  [
    'pods that are left out by what no label is called',
    logs({ exceptPods: [{ label: 'a b' }] }),
    'pipelines.podLogs.exceptPods[0].label is "a b", but it takes the name of a label or annotation, such as team or example.com/team; name the label, or name an annotation.',
  ],
  [
    'labels of streams apart from attributes',
    logs({ labels: { team: { from: 'pod-label', key: 'team' } } }),
    'pipelines.podLogs has the key "labels", whose place was taken by telemetry.fromPods, telemetry.fromNamespaces and telemetry.fromNodes; name there what is taken and the attribute that it becomes.',
  ],
  [
    'metadata of lines apart from attributes',
    logs({ metadata: { team: { from: 'pod-label', key: 'team' } } }),
    'pipelines.podLogs has the key "metadata", whose place was taken by telemetry.fromPods, telemetry.fromNamespaces and telemetry.fromNodes; name there what is taken and the attribute that it becomes, and the attribute in asMetadata.',
  ],
  [
    'metadata of lines that is taken from nowhere',
    { ...logs({ asMetadata: ['team', 'stage'] }), telemetry: { fromPods: { labels: { team: 'team' } } } },
    'pipelines.podLogs.asMetadata[1] is "stage", but it takes an attribute that telemetry.fromPods, telemetry.fromNamespaces or telemetry.fromNodes names; name it there as well.',
  ],
  [
    'more labels of streams than Loki takes',
    {
      ...logs({ enabled: true }),
      telemetry: {
        fromPods: { labels: Object.fromEntries([...'abcdefghi'].map((name) => [name, `own.${name}`])) },
      },
    },
    'telemetry takes 9 labels of log streams from pods, namespaces and nodes, but Loki takes 15 of a stream and the lab sets 8; leave 7 at most, and name the others in pipelines.podLogs.asMetadata.',
  ],
  [
    'two filters of one name',
    logs({
      filters: [
        { name: 'probes', pattern: 'a' },
        { name: 'probes', pattern: 'b' },
      ],
    }),
    'pipelines.podLogs.filters[1].name is "probes", which number 0 of the list is called too, but each has a name of its own; rename it.',
  ],
  [
    'entries of any size',
    { ...lab, logs: { maxSize: '1Gi' } },
    'logs.maxSize is "1Gi", but it takes a quantity from 1Ki to 16Mi, such as 256Ki; give what the destination takes.',
  ],
  [
    'entries of minutes',
    { ...lab, logs: { maxAge: '30m' } },
    'logs.maxAge is "30m", but it takes a duration in hours or days, such as 12h or 7d, or any; give what the destination takes.',
  ],
  [
    'two rules of redaction of one name',
    redaction({
      rules: [
        { name: 'card', pattern: 'a' },
        { name: 'card', pattern: 'b' },
      ],
    }),
    'redaction.rules[1].name is "card", which number 0 of the list is called too, but each has a name of its own; rename it.',
  ],
  [
    'a rule of redaction that is called like one of the lab',
    redaction({ rules: [{ name: 'jwt', pattern: 'a' }] }),
    'redaction.rules[0].name is "jwt", which a rule of the lab is called too, but each has a name of its own; rename it.',
  ],
  [
    'a rule of redaction that would swallow what stands after it',
    redaction({ rules: [{ name: 'card', pattern: String.raw`\Qcard` }] }),
    String.raw`redaction.rules[0].pattern is "\\Qcard", but it takes a regular expression of Go (RE2: no lookaround, no backreference) that no empty text matches; describe the secret, and put what is replaced into a group.`,
  ],
  [
    'a namespace that cannot be',
    logs({ namespaces: ['Shop'] }),
    `pipelines.podLogs.namespaces[0] is "Shop", but it takes ${label}; name a namespace.`,
  ],
  [
    'namespaces that are read and others that are not',
    logs({ namespaces: ['shop'], exceptNamespaces: ['kube-system'] }),
    'pipelines.podLogs.exceptNamespaces names namespaces that are not read, but namespaces names those that are, and no others are read then; remove one of the two.',
  ],
  [
    'lookaround in how lines go on',
    logs({ multiline: { continues: ['(?!INFO)'] } }),
    `pipelines.podLogs.multiline.continues[0] is "(?!INFO)", but it takes ${withoutGroups}; describe how such a line begins.`,
  ],
  [
    'a group that captures in how lines go on',
    logs({ multiline: { continues: ['(at|by) '] } }),
    `pipelines.podLogs.multiline.continues[0] is "(at|by) ", but it takes ${withoutGroups}; describe how such a line begins.`,
  ],
  [
    'how lines go on as one text',
    logs({ multiline: { continues: '\\s' } }),
    'pipelines.podLogs.multiline.continues is "\\\\s", but it takes a list of regular expressions; describe how lines begin that go on with the one before, or give an empty list.',
  ],
  [
    'a first line without a namespace',
    logs({ multiline: { firstLines: [{ pattern: '^\\d' }] } }),
    `pipelines.podLogs.multiline.firstLines[0].namespace is missing: it takes ${label}; name the namespace.`,
  ],
  [
    'an empty first line',
    logs({ multiline: { firstLines: [{ namespace: 'shop', pattern: '' }] } }),
    `pipelines.podLogs.multiline.firstLines[0].pattern is "", but it takes ${re2}; describe how an entry begins.`,
  ],
  [
    'a length that is no quantity',
    logs({ dropLongLines: { longerThan: '8 KB' } }),
    'pipelines.podLogs.dropLongLines.longerThan is "8 KB", but it takes a quantity from 1Ki to 256Ki, such as 8Ki; give the most that a line may have.',
  ],
  [
    'a length that would drop most lines',
    logs({ dropLongLines: { longerThan: '100' } }),
    'pipelines.podLogs.dropLongLines.longerThan is "100", but it takes a quantity from 1Ki to 256Ki, such as 8Ki; give the most that a line may have.',
  ],
  [
    'the dropping of errors',
    logs({ dropLongLines: { levels: ['error'] } }),
    'pipelines.podLogs.dropLongLines.levels[0] is "error", but it takes trace, debug, info or warn; name a level.',
  ],
  [
    'long lines of no level',
    logs({ dropLongLines: { levels: [] } }),
    'pipelines.podLogs.dropLongLines.levels is an empty list, but it takes at least one level; name one, or set enabled to false.',
  ],
  [
    'a rule of redaction that is no regular expression',
    redaction({ rules: [{ name: 'card', pattern: '(\\d{16}' }] }),
    `redaction.rules[0].pattern is "(\\\\d{16}", but it takes ${re2} that no empty text matches; describe the secret, and put what is replaced into a group.`,
  ],
  [
    'a rule of redaction that an empty text matches',
    redaction({ rules: [{ name: 'card', pattern: '\\d*' }] }),
    `redaction.rules[0].pattern is "\\\\d*", but it takes ${re2} that no empty text matches; describe the secret, and put what is replaced into a group.`,
  ],
  [
    'an app that no label can be',
    logs({ multiline: { firstLines: [{ namespace: 'shop', app: 'my cart', pattern: 'x' }] } }),
    'pipelines.podLogs.multiline.firstLines[0].app is "my cart", but it takes the value of a label (1 to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends); name the app, or leave it out.',
  ],
  [
    'a rule of redaction without a name',
    redaction({ rules: [{ pattern: 'x' }] }),
    `redaction.rules[0].name is missing: it takes ${label}; name what is redacted.`,
  ],
  [
    'a template as a replacement',
    redaction({ rules: [{ name: 'card', pattern: 'x', replacement: '{{ .Value }}' }] }),
    'redaction.rules[0].replacement is "{{ .Value }}", but it takes a text without {{, which would begin a template; give the text, or leave it out.',
  ],
  [
    'a rule of the lab that there is not',
    redaction({ without: ['passwords'] }),
    'redaction.without[0] is "passwords", but it takes private-key, jwt, bearer-token, basic-auth, url-password, aws-access-key, aws-secret-key, provider-token or password; name a rule of the lab.',
  ],
  [
    'a unit without its type',
    { ...lab, pipelines: { nodeLogs: { units: ['kubelet'] } } },
    'pipelines.nodeLogs.units[0] is "kubelet", but it takes a unit of systemd with its type, such as kubelet.service, or kernel; give the whole name of the unit.',
  ],
  [
    'units as one text',
    { ...lab, pipelines: { nodeLogs: { units: 'kubelet.service' } } },
    'pipelines.nodeLogs.units is "kubelet.service", but it takes a list of units; name those whose lines are kept, or leave it empty for all.',
  ],
  [
    'a share of traces in percent',
    { ...lab, pipelines: { collectorHealth: { traceRatio: 10 } } },
    'pipelines.collectorHealth.traceRatio is 10, but it takes a number from 0 to 1; give the share of traces to send, 0 for none.',
  ],
  [
    'health of some signals by a list',
    { ...lab, pipelines: { collectorHealth: { metrics: ['up'] } } },
    'pipelines.collectorHealth.metrics is a list, but it takes true or false; give true to send them, false not to.',
  ],
  [
    'an interval of less than 5 seconds',
    { ...lab, pipelines: { collectorHealth: { interval: '1s' } } },
    'pipelines.collectorHealth.interval is "1s", but it takes a duration from 5s to 10m, in whole seconds or minutes, such as 30s or 1m; give the time between two scrapes.',
  ],
  [
    'redaction switched off by a word',
    { ...lab, redaction: false },
    'redaction is false, but it takes an object with rules, without; describe the redaction with these keys.',
  ],
  [
    'the journal on Autopilot',
    {
      ...lab,
      cluster: { ...lab.cluster, provider: 'gke-autopilot' },
      pipelines: { nodeLogs: { enabled: true } },
    },
    'pipelines.nodeLogs.enabled is true, but the journal lies outside the log files of the node, which GKE Autopilot refuses; set it to false and look for it in Cloud Logging there.',
  ],
];
