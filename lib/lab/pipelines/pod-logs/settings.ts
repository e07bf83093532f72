import { destinationNames } from '../../settings/destination-names';
import { bytes, choice, dnsLabel, listOf, section, text, truth } from '../../settings/formats';
import { key, labelValue } from '../../settings/kubernetes-labels';
import { expression, expressionWithoutGroups, logFilters, namespaceList } from '../../settings/logs';
import { attributeName } from '../../settings/telemetry';
import { defaultContinuations } from '../../telemetry/logs/joined-lines';
import { lowLevels } from '../../telemetry/logs/long-lines';

const firstLineSchema = section('the first lines of a program', {
  /** The namespace whose pods print them. */
  namespace: dnsLabel('name the namespace'),
  /** The value of the label `app` of their logs. Without it, all pods of the namespace. */
  app: labelValue('name the app, or leave it out').optional(),
  /** RE2 that finds the first line of each entry, for example `^\d{4}-\d{2}-\d{2} `. */
  pattern: expression('describe how an entry begins'),
});

const multilineSchema = section('the joining of lines', {
  /**
   * How a line begins that goes on with the line before it, in logs of any program. The default joins what is indented,
   * the exceptions and causes of Java, and keys and certificates. Empty: nothing is joined but by `firstLines`.
   */
  continues: listOf(expressionWithoutGroups('describe how such a line begins'), {
    takes: 'a list of regular expressions',
    advice: 'describe how lines begin that go on with the one before, or give an empty list',
  }).default([...defaultContinuations]),
  /** Programs whose entries are known by their first line. */
  firstLines: listOf(firstLineSchema, {
    takes: 'a list of rules',
    advice: 'describe each with namespace, app and pattern, or leave it empty',
  }).default([]),
}).prefault({});

const longLinesSchema = section('the dropping of long lines', {
  /** Whether lines of low levels that are long are dropped, as the original lab dropped them. */
  enabled: truth('give true to drop them, false to keep every line').default(true),
  /** How long a line may be: above it, it is dropped. */
  longerThan: text(
    { takes: 'a quantity from 1Ki to 256Ki, such as 8Ki', advice: 'give the most that a line may have' },
    (value) => bytes(value) >= 1024 && bytes(value) <= 256 * 1024,
  ).default('8Ki'),
  /** The levels whose long lines are dropped. A line without a level is kept. */
  levels: listOf(choice(lowLevels, 'name a level'), {
    takes: 'a list of levels',
    advice: 'name those whose long lines are dropped',
  })
    .min(1, {
      error: 'is an empty list, but it takes at least one level; name one, or set enabled to false.',
    })
    .default(['debug', 'info', 'warn']),
}).prefault({});

const podMarkSchema = section('a mark of pods', {
  /** The name of a label that such pods have. */
  label: key('name the label, or name an annotation').optional(),
  /** The name of an annotation that such pods have. */
  annotation: key('name the annotation, or name a label').optional(),
  /** The value that it has. Without it, any. */
  value: text({ takes: 'text', advice: 'give the value, or leave it out for any' }).optional(),
}).refine(({ label, annotation }) => (label === undefined) !== (annotation === undefined), {
  error: 'takes either label or annotation, but not both and not neither; give one of them.',
});

/** Labels of log streams were named here, apart from the attributes that are made of the same labels and annotations. */
const taken =
  'telemetry.fromPods, telemetry.fromNamespaces and telemetry.fromNodes; name there what is taken and the attribute that it becomes';
const former = { labels: taken, metadata: `${taken}, and the attribute in asMetadata` };

const keys = {
  /** Whether what containers print is kept. */
  enabled: truth('give true to keep logs of pods, false not to').default(false),
  /**
   * From where: `api`, collectors anywhere share the containers and each line passes the API server; `file`, a collector
   * on each node reads the files there. docs/logs.md says when which.
   */
  source: choice(['api', 'file'], 'choose from where logs are read').default('api'),
  /** The namespaces that are read. Empty: all, and then the collector reads pods cluster-wide. */
  namespaces: namespaceList('that are read'),
  /** Namespaces that are not read, where `namespaces` is empty. */
  exceptNamespaces: namespaceList('that are not read'),
  /**
   * Pods that are not read, each by a label or an annotation. What is given takes the place of the default: pods with the
   * annotation `logs.grafana.com/exclude: "true"`.
   */
  exceptPods: listOf(podMarkSchema, {
    takes: 'a list of labels and annotations',
    advice: "write [{ label: 'team', value: 'batch' }], or leave it empty",
  }).default([{ annotation: 'logs.grafana.com/exclude', value: 'true' }]),
  /**
   * Names of attributes that `telemetry.fromPods`, `fromNamespaces` and `fromNodes` take, which are structured metadata of the lines
   * instead of labels of their streams: what has many values, since each value of a label is a stream of its own.
   */
  asMetadata: listOf(attributeName, {
    takes: 'a list of names of attributes',
    advice: 'name those that are metadata of log lines, or leave it empty',
  }).default([]),
  /** Entries that are dropped. */
  filters: logFilters,
  /** How the lines of one entry, such as a stack trace, become one. */
  multiline: multilineSchema,
  /** Which long lines are dropped. */
  dropLongLines: longLinesSchema,
  /** The destinations they go to, by name. Empty: all that take logs. */
  destinations: destinationNames,
};

export const podLogsSchema = section('the logs of pods', keys, former)
  .refine(({ namespaces, exceptNamespaces }) => namespaces.length === 0 || exceptNamespaces.length === 0, {
    path: ['exceptNamespaces'],
    error:
      'names namespaces that are not read, but namespaces names those that are, and no others are read then; remove one of the two.',
  })
  .prefault({});
