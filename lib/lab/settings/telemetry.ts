import { z } from 'zod';
import { listOf, section, text } from './formats';
import type { Immutable } from './immutable';
import { filtersSchema, transformsSchema } from './telemetry-rules';

const isAttribute = (name: string) => /^[a-zA-Z][a-zA-Z0-9_./-]{0,127}$/.test(name);

export const attributeName = text(
  { takes: 'the name of an attribute, such as team or service.tier', advice: 'name the attribute' },
  isAttribute,
);

/** Names of one kind to names or values of another. */
function table(name: RegExp, value: z.ZodType<string, string>, takes: string, advice: string) {
  return z
    .record(z.string().regex(name), value, {
      error: ({ code }) =>
        code === 'invalid_key'
          ? `has a key that is no name, but it takes ${takes}; correct the name.`
          : `takes ${takes}; ${advice}.`,
    })
    .meta({ takes })
    .default({});
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const kubernetesKey =
  /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** Who something is, which all signals have to say alike. */
const ofIdentity = ['service.name', 'service.namespace', 'service.instance.id'];

const takenAttribute = attributeName.refine((name) => !ofIdentity.includes(name), {
  error: ({ input }) =>
    `is ${JSON.stringify(input)}, which is found the same way for all signals, but it takes the name of another attribute; annotate the pods with resource.opentelemetry.io/${input}, or set instrumentation.useLabels.`,
});

const taken = (what: string) =>
  table(
    kubernetesKey,
    takenAttribute,
    `an object from names of ${what} to names of attributes`,
    `write { 'example.com/team': 'team' }`,
  );

const from = (what: string) =>
  section(what, {
    /** Labels by name, each with the attribute that its value becomes. */
    labels: taken('labels'),
    /** Annotations by name, each with the attribute that its value becomes. */
    annotations: taken('annotations'),
  }).prefault({});

export const telemetrySchema = section('the telemetry', {
  /**
   * The environment, such as `production`: deployment.environment.name and deployment.environment, and as labels. Where a
   * sender says another, it keeps its own.
   */
  environment: text({
    takes: 'the name of an environment, such as production',
    advice: 'name the environment, or leave it out',
  }).optional(),
  /**
   * Attributes of your own on the resource of all that comes by OTLP, and labels of the same name, with _ for what a label may
   * not have, on metrics, log streams and profiles. Where a sender says another value, it keeps its own.
   */
  attributes: table(
    /^[a-zA-Z][a-zA-Z0-9_./-]{0,127}$/,
    text({ takes: 'text', advice: 'put the value in quotes' }),
    'an object from names of attributes to values',
    `write { team: 'shop' }`,
  ),
  /**
   * Labels and annotations of pods that become attributes of the telemetry of their containers by OTLP, and labels of their logs,
   * with _ for what a label may not have; `pipelines.podLogs.asMetadata` makes them structured metadata instead. Where a pod, its
   * namespace and its node give the same attribute, the pod counts most and the node least, and annotations more than labels.
   */
  fromPods: from('what is taken from the pods'),
  /** The same of the namespaces of the pods. */
  fromNamespaces: from('what is taken from the namespaces'),
  /** The same of the nodes that the pods run on. */
  fromNodes: from('what is taken from the nodes'),
  /** Names of attributes that leave no collector: of resources, spans, their events and log records by OTLP. */
  remove: listOf(attributeName, {
    takes: 'a list of names of attributes',
    advice: 'name those that are removed, or leave it empty',
  }).default([]),
  /** OTTL statements of your own on what comes by OTLP, before metrics are made from traces. */
  transforms: transformsSchema,
  /** What of OTLP is dropped. */
  filters: filtersSchema,
}).prefault({});

export type TelemetrySettings = Immutable<z.output<typeof telemetrySchema>>;

/** What is taken from one kind of object: names of labels and annotations, and the attributes that they become. */
export type TakenFrom = TelemetrySettings['fromPods'];
