import { text } from './formats';

/** What an OTTL text works on. */
export const ottlContexts = ['resource', 'span', 'spanevent', 'metric', 'datapoint', 'log'] as const;

export type OttlContext = (typeof ottlContexts)[number];

/** A text in the transformation language of OpenTelemetry. */
export interface OttlText {
  readonly context: OttlContext;
  /** A statement changes data, a condition selects it. */
  readonly kind: 'statement' | 'condition';
  readonly text: string;
}

/** Which signal's data a context is found in; a resource is found in all. */
const signals: Readonly<Record<OttlContext, string>> = {
  resource: 'trace',
  span: 'trace',
  spanevent: 'trace',
  metric: 'metric',
  datapoint: 'metric',
  log: 'log',
};

/** Loaded for the first OTTL of an environment: most have none. */
const language = () => require('../../alloy/ottl') as typeof import('../../alloy/ottl');

/** What the collector refuses in a text, as a sentence without its subject; undefined where it reads it. */
export function checkOttl({ context, kind, text: given }: OttlText): string | undefined {
  const { checkOttl, ottlSentence } = language();
  const where = { signal: signals[context], context };
  const [problem] =
    kind === 'statement'
      ? checkOttl({ ...where, component: 'transform', statements: [given] })
      : checkOttl({ ...where, component: 'filter', conditions: [given] });
  return problem && `is ${ottlSentence(given, problem)}`;
}

/** An OTTL condition on what `context` names. */
export function ottlCondition(context: OttlContext) {
  return ottl(context, 'condition', {
    takes: `an OTTL condition on a ${context}`,
    advice: 'write what OpenTelemetry Collector 0.158 reads',
  });
}

function ottl(context: OttlContext, kind: OttlText['kind'], rule: { takes: string; advice: string }) {
  return text(rule).superRefine((given, issues) => {
    const message = checkOttl({ context, kind, text: given });
    if (message !== undefined) issues.addIssue({ code: 'custom', message });
  });
}
