import { ownRules } from '../../lib/alloy/problem';
import type { Severity } from './finding';

/** A kind of finding. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly description: string;
  /** Whether it is about what others may read or do. */
  readonly security?: true;
}

const errors: readonly RuleText[] = [
  {
    id: 'alloy',
    severity: 'error',
    description: 'Alloy refuses it when it validates or loads the configuration.',
  },
  {
    id: 'syntax',
    severity: 'error',
    description: 'The text does not parse, and Alloy reads none of the file.',
  },
  { id: 'not-alloy', severity: 'error', description: 'The file holds no Alloy text.' },
  { id: 'allow-comment', severity: 'error', description: 'A comment allows a rule that there is not.' },
];

/** What each rule of ours refuses and Alloy takes. One that is new in lib/alloy is named by itself. */
const descriptions: Readonly<Record<string, string>> = {
  'count-condition': 'A condition of otelcol.connector.count is no OTTL, so that everything is counted.',
  'deprecated-function': 'A function has a successor: alloy run takes it, alloy validate ends with an error.',
  'endpoint-url': 'An address has no scheme, so that every request to it fails.',
  'kubernetes-role': 'discovery.kubernetes has a role that finds nothing.',
  'metrics-before-sampling':
    'Traces are sampled before metrics are made of them, which then count the kept ones only.',
  'secret-literal': 'A secret is readable in the configuration.',
  'sends-nowhere': 'A component takes in telemetry or finds targets, and nothing gets them.',
  'tail-sampling-policy': 'A sampling policy is of a type that is passed over.',
  'unfed-input': 'Nothing sends to a component that waits for telemetry.',
  'unrendered-text': 'A place of a template was not filled in, and Alloy takes it as it stands.',
  'whole-number': 'Alloy cuts off a fraction, or wraps a negative number around.',
};

/** Rules that need the whole text, and are those of this command alone. */
const rulesOfCheck = ['sends-nowhere', 'unrendered-text'] as const;

/** The rules that may be switched off, since Alloy takes what they refuse. */
export const warningRules: readonly string[] = [...ownRules, ...rulesOfCheck].sort();

/** Every rule that a finding may name. */
export const ruleTexts: readonly RuleText[] = [
  ...errors,
  ...warningRules.map((id) => ({
    id,
    severity: 'warning' as const,
    description: descriptions[id] ?? `Alloy takes what the rule ${id} refuses.`,
    ...(id === 'secret-literal' ? { security: true as const } : {}),
  })),
];
