import { stripVTControlCharacters } from 'node:util';
import type { Checked } from '../check';
import type { Finding, Severity } from '../finding';
import { codeLine } from './code-line';
import { printable, saidOf } from './printable';
import { workloadLines } from './workload';

const colours: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m' };
const bold = '\u001b[1m';
const plain = '\u001b[0m';

export interface TextOptions {
  /** Whether what runs a configuration is told. */
  readonly workload: boolean;
  /** Whether it goes to a terminal that shows colours. */
  readonly colours: boolean;
}

/** For people: each finding with its line of code, then what each configuration needs. */
export function textOf(checked: readonly Checked[], options: TextOptions): string {
  const parts = checked.map(({ configuration, findings, outline }) =>
    [
      ...findings.map((finding) => `${findingText(finding)}\n`),
      `${printable(configuration.shown)}: ${countOf(findings)}.`,
      ...(outline && options.workload ? workloadLines(outline) : []),
    ].join('\n'),
  );
  const total =
    checked.length > 1
      ? [`${checked.length} configurations: ${countOf(checked.flatMap(({ findings }) => findings))}.`]
      : [];
  const text = [...parts, ...total].join('\n\n');
  return options.colours ? text : stripVTControlCharacters(text);
}

function findingText(finding: Finding): string {
  const { file, place, severity, rule } = finding;
  const at = place ? `${file.shown}:${place.line}:${place.column}` : file.shown;
  const name = severity === 'warning' ? ` [${rule}]` : '';
  const head = `${bold}${printable(at)}:${plain} ${colours[severity]}${severity}:${plain} ${saidOf(finding)}${name}`;
  const line = codeLine(finding);
  if (!line || !place) return head;
  const number = String(place.line);
  const gap = ' '.repeat(number.length);
  const caret = `${colours[severity]}${'^'.repeat(line.length)}${plain}`;
  return `${head}\n  ${number} | ${line.text}\n  ${gap} | ${line.indent}${caret}`;
}

function countOf(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [counted(count('error'), 'error'), counted(count('warning'), 'warning')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? 'nothing found' : parts.join(' and ');
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
