import { isKnown } from '../../lib/workload/needs';
import { type Change, standardLibrary } from './compare';
import type { ReleaseSchema } from './schema';
import { type UsedChange, type UsingConfiguration, usedChanges } from './uses';

/** What a release changes, for whom, and what has to be decided. */
export interface ReleaseReport {
  readonly before: ReleaseSchema;
  readonly after: ReleaseSchema;
  readonly changes: readonly Change[];
  readonly used: readonly { readonly name: string; readonly changes: readonly UsedChange[] }[];
  /** The components of the release that no table of lib/workload/needs has. */
  readonly undecided: readonly string[];
  /** What those tables have, and the release does not. */
  readonly superfluous: readonly string[];
}

export function reportOf(
  before: ReleaseSchema,
  after: ReleaseSchema,
  changes: readonly Change[],
  configurations: readonly UsingConfiguration[],
): ReleaseReport {
  const names = after.namespaces.flatMap(({ components }) => Object.keys(components));
  const gone = changes.filter(({ kind, path }) => kind === 'gone' && path === '');
  return {
    before,
    after,
    changes,
    used: configurations.map((one) => ({ name: one.name, changes: usedChanges(one, changes) })),
    undecided: names.filter((name) => !isKnown(name)),
    superfluous: gone.map(({ component }) => component).filter((name) => isKnown(name)),
  };
}

/** The report for people. */
export function printed(report: ReleaseReport): string {
  const { before, after, changes, used, undecided, superfluous } = report;
  const ofComponents = changes.filter(({ path }) => path === '');
  const ofPlaces = changes.filter(({ path, component }) => path !== '' && component !== standardLibrary);
  const ofLibrary = changes.filter(({ component }) => component === standardLibrary);
  return [
    `Alloy ${before.name} -> ${after.name}`,
    ...section(
      'Components',
      ofComponents.map(({ component, what }) => `${component}: ${what}`),
    ),
    ...section('Attributes, blocks and exports', ofPlaces.map(line)),
    ...section(
      'Standard library',
      ofLibrary.map(({ path, what }) => `${path}: ${what}`),
    ),
    ...(changes.length === 0 ? ['', 'Both accept the same.'] : []),
    ...used.flatMap(({ name, changes: met }) =>
      section(
        `What ${name} meets`,
        met.length === 0
          ? ['nothing']
          : met.map(({ change, blocks }) => `${line(change)} (${shortened(blocks)})`),
      ),
    ),
    ...section('To decide in lib/workload/needs', [
      ...undecided.map((name) => `${name}: what it needs of its workload; it has no row`),
      ...superfluous.map((name) => `${name}: its row goes when this release is the pinned one`),
    ]),
    ...section('Not read of the release, so that it may be otherwise', after.leftOut),
    ...section('Not read of the release before', before.leftOut),
  ].join('\n');
}

function line({ component, path, what }: Change): string {
  return path === '' ? `${component}: ${what}` : `${component} ${path}: ${what}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((text) => `  ${text}`)];
}

function shortened(blocks: readonly string[]): string {
  return blocks.length > 4
    ? `${blocks.slice(0, 3).join(', ')} and ${blocks.length - 3} more`
    : blocks.join(', ');
}
