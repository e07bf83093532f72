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

/** @returns what is wrong, as a sentence without its subject; undefined where nothing is */
export type OttlCheck = (given: OttlText) => string | undefined;

/**
 * What settings are checked with. It finds what no OTTL text may have, whatever it calls: quotes and brackets without
 * their other half.
 */
export const checkOttl: OttlCheck = ({ text }) => {
  const open: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|["()[\]{}]/g)) {
    if (token === '"') return 'has a quote that is not closed';
    if (token.length > 1) continue;
    const partner = partners[token];
    if (partner === undefined) open.push(token);
    else if (open.pop() !== partner) return `has a ${token} without its ${partner}`;
  }
  const left = open.pop();
  return left === undefined ? undefined : `has a ${left} that is not closed`;
};

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** An OTTL condition on what `context` names. */
export function ottlCondition(context: OttlContext) {
  return ottl(context, 'condition', {
    takes: `an OTTL condition on a ${context}`,
    advice: 'write what OpenTelemetry Collector 0.158 reads',
  });
}

function ottl(context: OttlContext, kind: OttlText['kind'], rule: { takes: string; advice: string }) {
  return text(rule).superRefine((given, issues) => {
    const problem = checkOttl({ context, kind, text: given });
    if (problem === undefined) return;
    issues.addIssue({
      code: 'custom',
      message: `${problem}: ${JSON.stringify(given)}; ${rule.advice}.`,
    });
  });
}
