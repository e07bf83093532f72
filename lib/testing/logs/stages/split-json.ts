import { working } from '../entry';
import { input } from '../input';
import type { MakeStage } from '../stage';

/** Each element of a list of JSON becomes a line, as it is written. */
export const splitJson: MakeStage = ({ arguments: of }) => ({
  take(entry) {
    const elements = elementsOf(input(of, entry) ?? '');
    return elements?.map((line) => ({ ...working(entry), line })) ?? [entry];
  },
});

function elementsOf(value: string): readonly string[] | undefined {
  if (!/^[ \t\r\n]*\[/.test(value)) return undefined;
  try {
    JSON.parse(value);
  } catch {
    return undefined;
  }
  const inside = value.slice(value.indexOf('[') + 1, value.lastIndexOf(']'));
  if (inside.trim() === '') return [];
  const elements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of inside.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 0) {
      elements.push(inside.slice(start, index));
      start = index + 1;
    }
  }
  return [...elements, inside.slice(start)].map((element) => element.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
}
