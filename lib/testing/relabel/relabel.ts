import { createHash } from 'node:crypto';
import { RE2JS } from 're2js';
import { expand, type Groups } from '../values/expand';

/** Labels by name; a label that is empty is a label that is not there. */
export type Labels = Readonly<Record<string, string>>;

/** A relabel rule whose values are literals, with the names of the generated props. */
export interface RelabelRule {
  readonly sourceLabels?: readonly string[];
  readonly separator?: string;
  readonly regex?: string;
  readonly modulus?: number;
  readonly targetLabel?: string;
  readonly replacement?: string;
  readonly action?: string;
}

/** Which names a rule may write: those of letters, digits and underscores, or in discovery.relabel any but the empty one. */
export type Names = 'legacy' | 'any';

/**
 * What a list of rules makes of a target or a series; undefined when a rule drops it. The meaning is that of Alloy:
 * internal/component/common/relabel/relabel.go of github.com/grafana/alloy at v1.19.2, doRelabel.
 */
export function relabel(
  labels: Labels,
  rules: readonly RelabelRule[],
  names: Names = 'legacy',
): Labels | undefined {
  let current: Labels | undefined = present(labels);
  for (const rule of rules) {
    if (current === undefined) return undefined;
    current = apply(current, rule, names);
  }
  return current;
}

function apply(labels: Labels, rule: RelabelRule, names: Names): Labels | undefined {
  const { sourceLabels = [], separator = ';', regex = '(.*)', action = 'replace', targetLabel = '' } = rule;
  const value = sourceLabels.map((name) => labels[name] ?? '').join(separator);
  const matches = (text: string) => anchored(regex).matcher(text).find();
  switch (action) {
    case 'replace':
      return replace(labels, value, rule, names);
    case 'keep':
      return matches(value) ? labels : undefined;
    case 'drop':
      return matches(value) ? undefined : labels;
    case 'keepequal':
      return (labels[targetLabel] ?? '') === value ? labels : undefined;
    case 'dropequal':
      return (labels[targetLabel] ?? '') === value ? undefined : labels;
    case 'hashmod':
      return present({ ...labels, [targetLabel]: String(hashMod(value, rule.modulus ?? 0)) });
    case 'lowercase':
      return present({ ...labels, [targetLabel]: value.toLowerCase() });
    case 'uppercase':
      return present({ ...labels, [targetLabel]: value.toUpperCase() });
    case 'labelmap':
      return labelMap(labels, regex, rule.replacement ?? '$1');
    case 'labeldrop':
      return Object.fromEntries(Object.entries(labels).filter(([name]) => !matches(name)));
    case 'labelkeep':
      return Object.fromEntries(Object.entries(labels).filter(([name]) => matches(name)));
    default:
      throw new Error(`${JSON.stringify(action)} is no relabel action.`);
  }
}

function replace(
  labels: Labels,
  value: string,
  { regex = '(.*)', targetLabel = '', replacement = '$1' }: RelabelRule,
  names: Names,
): Labels {
  const groups = groupsOf(regex, value);
  if (groups === undefined) return labels;
  const target = expand(targetLabel, groups);
  if (names === 'legacy' ? !/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(target) : target === '') return labels;
  return present({ ...labels, [target]: expand(replacement, groups) });
}

function labelMap(labels: Labels, regex: string, replacement: string): Labels {
  // Of several names that become one, the last stays.
  const mapped = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      const groups = groupsOf(regex, name);
      return groups === undefined ? [] : [[expand(replacement, groups), value] as const];
    });
  return present({ ...labels, ...Object.fromEntries(mapped) });
}

/** The last 8 bytes of the MD5 sum, the first of them the highest, modulo the number of shards. */
function hashMod(value: string, modulus: number): bigint {
  return createHash('md5').update(value).digest().readBigUInt64BE(8) % BigInt(modulus);
}

/** The groups of a match by number or name, each empty where it took no part; undefined when nothing matches. */
function groupsOf(regex: string, text: string): Groups | undefined {
  const matcher = anchored(regex).matcher(text);
  if (!matcher.find()) return undefined;
  return (name) => {
    if (!/^\d+$/.test(name)) return matcher.getNamedGroups()[name] ?? '';
    return Number(name) <= matcher.groupCount() ? (matcher.group(Number(name)) ?? '') : '';
  };
}

const compiled = new Map<string, RE2JS>();

function anchored(regex: string): RE2JS {
  const known = compiled.get(regex);
  if (known) return known;
  const made = RE2JS.compile(`^(?s:${regex})$`);
  compiled.set(regex, made);
  return made;
}

function present(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''));
}
