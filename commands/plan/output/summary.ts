import type { Changes } from '../diff/changes';
import type { FigureChange, Unit } from '../diff/figures';
import { count } from './numbers';

/** The table that a reviewer reads first: what, before, after, change. */
export function summaryOf({
  counts,
  objects,
  access,
  images,
  components,
  figures,
}: Changes): readonly (readonly string[])[] {
  const { added, removed, changed } = objects;
  return [
    [
      'objects',
      String(counts.objects.before),
      String(counts.objects.after),
      parts([
        [added.length, 'added'],
        [removed.length, 'removed'],
        [changed.length, 'changed'],
      ]),
    ],
    [
      'RBAC rules',
      String(counts.access.before),
      String(counts.access.after),
      parts([
        [access.added.length, 'won'],
        [access.removed.length, 'lost'],
      ]),
    ],
    ['images', String(counts.images.before), String(counts.images.after), parts([[images.length, 'other']])],
    [
      'Alloy components',
      String(counts.components.before),
      String(counts.components.after),
      parts([
        [components.added.length, 'added'],
        [components.removed.length, 'removed'],
        [components.changed.length, 'changed'],
      ]),
    ],
    ...figures.map(figureRow),
  ];
}

function parts(numbers: readonly (readonly [number, string])[]): string {
  const some = numbers.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return some.length === 0 ? 'none' : some.join(', ');
}

function figureRow({ what, unit, before, after }: FigureChange): readonly string[] {
  return [what, shownValue(before, unit), shownValue(after, unit), differenceOf(before, after, unit)];
}

function shownValue(value: number | undefined, unit: Unit): string {
  return value === undefined ? '-' : written(value, unit);
}

function differenceOf(before = 0, after = 0, unit: Unit): string {
  if (before === after) return 'none';
  const difference = after - before;
  const sign = difference > 0 ? '+' : '-';
  const share = before === 0 || after === 0 ? '' : ` (${shareOf(before, after)})`;
  return `${sign}${written(Math.abs(difference), unit)}${share}`;
}

/** In percent, and as a factor where that would be a large number. */
function shareOf(before: number, after: number): string {
  if (after >= 10 * before) return `${count(after / before)} times`;
  return `${after > before ? '+' : '-'}${count(Math.abs(after / before - 1) * 100)} %`;
}

function written(value: number, unit: Unit): string {
  switch (unit) {
    case 'a second':
      return `${count(value)} /s`;
    case 'bytes a second':
      return `${count(value / 2 ** 20)} MiB/s`;
    case 'bytes':
      return `${count(value / 2 ** 20)} MiB`;
    default:
      return count(value);
  }
}
