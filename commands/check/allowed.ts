import type { AlloyFile } from '../alloy-files';
import type { Finding } from './finding';
import { warningRules } from './rules';

/** `// check: allow RULE, RULE`, with a reason after it where somebody gives one. */
const comment = /(^|\s)\/\/\s*check:\s*allow\s+([\w-]+(?:\s*,\s*\w+-[\w-]+)*)/;

/** What the comments of a file allow. */
export class Allowances {
  /** Comments that allow what there is not. */
  readonly wrong: readonly Finding[];
  private readonly byLine: ReadonlyMap<number, readonly string[]>;

  constructor(file: AlloyFile) {
    const byLine = new Map<number, readonly string[]>();
    const wrong: Finding[] = [];
    const lines = file.text.includes('check:') ? file.text.split('\n') : [];
    for (const [index, line] of lines.entries()) {
      const [found, , names] = comment.exec(line) ?? [];
      if (found === undefined || names === undefined) continue;
      const rules = names.split(',').map((name) => name.trim());
      const covered = covers(lines, index);
      byLine.set(covered, [...(byLine.get(covered) ?? []), ...rules]);
      const unknown = rules.find((rule) => !warningRules.includes(rule));
      if (unknown === undefined) continue;
      wrong.push({
        rule: 'allow-comment',
        severity: 'error',
        file,
        place: { line: index + 1, column: Buffer.byteLength(line.slice(0, line.indexOf('//'))) + 1 },
        where: 'comment',
        problem: `it allows "${unknown}", which is no rule that can be allowed; those are ${warningRules.join(', ')}.`,
      });
    }
    this.byLine = byLine;
    this.wrong = wrong;
  }

  allows({ rule, place }: Finding): boolean {
    return place !== undefined && this.byLine.get(place.line)?.includes(rule) === true;
  }
}

/** The line that a comment is about: its own behind code, else the next one that is neither empty nor a comment. */
function covers(lines: readonly string[], index: number): number {
  if (!/^\s*\/\//.test(lines[index] ?? '')) return index + 1;
  const after = lines.slice(index + 1).findIndex((line) => !/^\s*(?:\/\/.*)?$/.test(line));
  return index + after + 2;
}
