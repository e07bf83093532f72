import type { z } from 'zod';
import { choice, dnsLabel, listOf, section, text, wholeNumber } from './formats';
import { isLabelValue, key, matchLabels } from './kubernetes-labels';

const values = listOf(text({ takes: 'the value of a label', advice: 'put it in quotes' }, isLabelValue), {
  takes: 'a list of values',
  advice: "write ['value']",
});

const expression = (operators: readonly string[]) =>
  section('the expression', {
    /** The name of the label. */
    key: key('name the label'),
    /** How its value is compared. */
    operator: choice(operators, 'choose how the value is compared'),
    /** The values, with In, NotIn, Gt and Lt. */
    values: values.optional(),
  }).superRefine(({ operator, values: given }, context) => {
    const takes = ['Exists', 'DoesNotExist'].includes(operator) ? 0 : 1;
    const right = takes === 0 ? !given?.length : (given?.length ?? 0) > 0;
    if (right && !(['Gt', 'Lt'].includes(operator) && given?.length !== 1)) return;
    const allowed =
      takes === 0 ? 'no values' : ['Gt', 'Lt'].includes(operator) ? 'one value' : 'one value or more';
    context.addIssue({
      code: 'custom',
      path: ['values'],
      message: `has ${given?.length ?? 0} values, but the operator ${operator} takes ${allowed}; correct the list.`,
    });
  });

const listed = <Element extends z.core.$ZodType>(element: Element, what: string) =>
  listOf(element, { takes: `a list of ${what}`, advice: 'write each as an object' });

const nodeTerm = section('the nodes', {
  /** Labels of the node. */
  matchExpressions: listed(
    expression(['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']),
    'expressions',
  ).optional(),
  /** Fields of the node: metadata.name. */
  matchFields: listed(expression(['In', 'NotIn']), 'expressions').optional(),
});

const selector = section('the selector', {
  /** Labels with these values. */
  matchLabels: matchLabels.optional(),
  /** Labels by expressions. */
  matchExpressions: listed(expression(['In', 'NotIn', 'Exists', 'DoesNotExist']), 'expressions').optional(),
});

const podTerm = section('the pods', {
  /** The labels of the pods. */
  labelSelector: selector.optional(),
  /** The namespaces of the pods; left out, that of the pod itself. */
  namespaces: listed(dnsLabel('name a namespace'), 'namespaces').optional(),
  /** The same by labels of the namespaces. */
  namespaceSelector: selector.optional(),
  /** The label of nodes that says what is one place, such as kubernetes.io/hostname. */
  topologyKey: key('name the label of nodes'),
});

const weight = wholeNumber(1, 100, 'give its weight among the wishes');

const amongPods = section('the affinity to pods', {
  /** What has to hold. */
  requiredDuringSchedulingIgnoredDuringExecution: listed(podTerm, 'terms').optional(),
  /** What is wished for. */
  preferredDuringSchedulingIgnoredDuringExecution: listed(
    section('the wish', {
      /** How much it counts. */
      weight,
      /** The pods. */
      podAffinityTerm: podTerm,
    }),
    'wishes',
  ).optional(),
});

/** As Kubernetes has it: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/ */
const schema = section('the affinity', {
  /** To which nodes. */
  nodeAffinity: section('the affinity to nodes', {
    /** What has to hold. */
    requiredDuringSchedulingIgnoredDuringExecution: section('the nodes', {
      /** One of these has to hold. */
      nodeSelectorTerms: listed(nodeTerm, 'terms'),
    }).optional(),
    /** What is wished for. */
    preferredDuringSchedulingIgnoredDuringExecution: listed(
      section('the wish', {
        /** How much it counts. */
        weight,
        /** The nodes. */
        preference: nodeTerm,
      }),
      'wishes',
    ).optional(),
  }).optional(),
  /** Beside which pods. */
  podAffinity: amongPods.optional(),
  /** Away from which pods. */
  podAntiAffinity: amongPods.optional(),
}).meta({ takes: 'an object with nodeAffinity, podAffinity and podAntiAffinity, as Kubernetes has them' });

/** Has a name, since the compiler would write it out at each workload, and go deeper than it can. */
export interface Affinity extends z.output<typeof schema> {}

export const affinitySchema: z.ZodType<Affinity, Affinity> = schema;
