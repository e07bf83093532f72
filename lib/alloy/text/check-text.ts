import type { ModuleView } from '../block-data';
import { checkModule } from '../check-module';
import { Graph } from '../graph';
import { errorOf, type OwnRule, type Problem, problemAt, type Report, whereOf } from '../problem';
import type { Stability } from '../schema';
import { lessStable } from '../stability';
import type { Statement } from '../syntax/node';
import { parseFile } from '../syntax/parse';
import { AlloySyntaxError } from '../syntax/places';
import { type TextBlock, TextModule } from './module';

export interface CheckOptions {
  /** The least stable components and functions that may be used. @default generally-available */
  readonly stability?: Stability;
  /** Whether community components may be used. @default false */
  readonly community?: boolean;
  /** Rules of ours that are left aside; Alloy's own always hold. @default none */
  readonly without?: readonly OwnRule[];
}

/** Everything that is wrong with a configuration of one text, in the order of the text. */
export function checkText(text: string, options: CheckOptions = {}): readonly Problem[] {
  return check([[undefined, text]], options).problems;
}

/** Everything that is wrong with a configuration of several files, which Alloy loads as one. */
export function checkTexts(
  files: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): readonly Problem[] {
  return examineTexts(files, options).problems;
}

/** A configuration that was read from text. */
export interface ExaminedTexts {
  /** Everything that is wrong with it, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Its blocks; undefined where a text does not parse. */
  readonly module?: ModuleView;
}

/** The same, with the blocks for whoever wants to know more of them. */
export function examineTexts(
  files: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): ExaminedTexts {
  return check(Object.entries(files), options);
}

function check(
  files: readonly (readonly [name: string | undefined, text: string])[],
  options: CheckOptions,
): ExaminedTexts {
  const problems: Problem[] = [];
  const left = new Set<string>(options.without);
  const report: Report = (problem) => {
    if (!left.has(problem.rule)) problems.push(problem);
  };
  const statements = files.flatMap(([name, text]) => parsed(text, name, report));
  // A text that does not parse says nothing of what is missing.
  if (problems.length > 0) return { problems };
  const module = new TextModule(statements, {}, report);
  checkLimits(module.blocks, options, report);
  checkModule(module, new Graph(module.blocks), report);
  const names = files.map(([name]) => name);
  return { problems: inOrder(distinct(problems), names), module };
}

function parsed(text: string, file: string | undefined, report: Report): readonly Statement[] {
  try {
    return parseFile(text, file).statements;
  } catch (error) {
    if (!(error instanceof AlloySyntaxError)) throw error;
    report({ rule: 'alloy', where: 'syntax', problem: error.problem, place: error.place });
    return [];
  }
}

/** Stability and community, in the modules inside as well. */
function checkLimits(blocks: readonly TextBlock[], options: CheckOptions, report: Report): void {
  const { stability = 'generally-available', community = false } = options;
  for (const block of blocks) {
    const own = block.componentStability;
    if (lessStable(own, stability) !== stability) {
      const problem = `the component is ${own}, and the configuration allows ${stability}; set "stability" to ${own} or use another component.`;
      report(problemAt(block.statement, block.where, problem));
    }
    if (block.community && !community) {
      const problem =
        'it is a community component, which the configuration does not allow; set "community" to true.';
      report(problemAt(block.statement, block.where, problem));
    }
    for (const use of block.uses) {
      if (use.kind !== 'library' || lessStable(use.stability, stability) === stability) continue;
      const problem = `${use.identifier} is ${use.stability}, and the configuration allows ${stability}; set "stability" to ${use.stability} or use another function.`;
      report(problemAt(use.node, whereOf(block.where, use.path), problem));
    }
    if (block.contents) checkLimits(block.contents.blocks, options, report);
  }
}

/** One sentence about one place is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [errorOf(problem).message, problem])).values()];
}

function inOrder(problems: Problem[], names: readonly (string | undefined)[]): Problem[] {
  const rank = ({ place }: Problem) => [names.indexOf(place?.file), place?.line ?? 0, place?.column ?? 0];
  return problems.sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first.map((part, index) => part - (second[index] ?? 0)).find((order) => order !== 0) ?? 0;
  });
}
