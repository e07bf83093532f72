import type { z } from 'zod';
import { affinitySchema } from './affinity';
import { choice, dnsSubdomain, listOf, section, text, wholeNumber } from './formats';
import type { Immutable } from './immutable';
import { isLabelValue, key, matchLabels } from './kubernetes-labels';

const toleration = section('the toleration', {
  /** The key of the taint; left out, each taint. */
  key: key('name the key of the taint').optional(),
  /** Exists for each value of the taint, Equal for one. */
  operator: choice(['Exists', 'Equal'], 'choose whether the value counts').optional(),
  /** The value of the taint, with Equal. */
  value: text({ takes: 'the value of a taint', advice: 'give its value' }, isLabelValue).optional(),
  /** The effect of the taint; left out, each effect. */
  effect: choice(
    ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
    'choose the effect of the taint',
  ).optional(),
  /** How many seconds a pod stays after the taint came, with NoExecute; left out, for ever. */
  tolerationSeconds: wholeNumber(0, 86_400, 'give seconds').optional(),
}).superRefine((given, context) => {
  const refuse = (at: string, message: string) => context.addIssue({ code: 'custom', path: [at], message });
  // What Kubernetes takes where there is none.
  const operator = given.operator ?? 'Equal';
  if (given.key === undefined && operator === 'Equal') {
    refuse(
      'key',
      'is missing, but only the operator Exists means each taint; name the key, or set operator to "Exists".',
    );
  }
  if (operator === 'Exists' && given.value !== undefined) {
    refuse(
      'value',
      'is given, but with the operator Exists no value counts; leave it out, or set operator to "Equal".',
    );
  }
  if (given.tolerationSeconds !== undefined && given.effect !== 'NoExecute') {
    refuse(
      'tolerationSeconds',
      'is given, but only NoExecute removes pods; set effect to "NoExecute", or leave it out.',
    );
  }
});

const topologySpread = section('the spread', {
  /** The label of nodes that says what is one place, such as topology.kubernetes.io/zone. */
  topologyKey: key('name the label of nodes, such as topology.kubernetes.io/zone'),
  /** By how many pods places may differ. */
  maxSkew: wholeNumber(1, 100, 'give the number of pods').default(1),
  /** What happens to a pod that would make the difference larger: it is put there all the same, or it waits. */
  whenUnsatisfiable: choice(['ScheduleAnyway', 'DoNotSchedule'], 'choose whether a pod waits').default(
    'ScheduleAnyway',
  ),
});

export const schedulingSchema = section('where pods run', {
  /** Labels that a node must have. */
  nodeSelector: matchLabels
    .superRefine((labels, context) => {
      const os = labels['kubernetes.io/os'];
      if (os === undefined || os === 'linux') return;
      context.addIssue({
        code: 'custom',
        path: ['kubernetes.io/os'],
        message: `is ${JSON.stringify(os)}, but the images of the lab are of Linux; leave it out.`,
      });
    })
    .optional(),
  /** Taints of nodes that do not keep the pods away, beside those that the workload tolerates itself. */
  tolerations: listOf(toleration, {
    takes: 'a list of tolerations',
    advice: "write [{ key: 'dedicated', value: 'observability' }]",
  }).optional(),
  /** Nodes and pods that the pods are drawn to and kept from, as Kubernetes has it. */
  affinity: affinitySchema.optional(),
  /** The PriorityClass of the pods. It has to exist. */
  priorityClassName: dnsSubdomain('name a PriorityClass of the cluster').optional(),
  /** How the pods of one workload are spread over places, in place of over nodes. */
  topologySpread: listOf(topologySpread, {
    takes: 'a list of spreads',
    advice: "write [{ topologyKey: 'topology.kubernetes.io/zone' }]",
  }).optional(),
});

/** Where the pods of one workload run; what it says takes the place of the same key for all. */
export const ownScheduling: z.ZodOptional<z.ZodType<SchedulingOutput, SchedulingInput>> = schedulingSchema
  .meta({ takes: 'see scheduling' })
  .optional();

/** They have names, since the compiler would write them out at each workload, and go deeper than it can. */
export interface SchedulingOutput extends z.output<typeof schedulingSchema> {}
export interface SchedulingInput extends z.input<typeof schedulingSchema> {}

export type Scheduling = Immutable<z.output<typeof schedulingSchema>>;
