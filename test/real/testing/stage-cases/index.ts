import fc from 'fast-check';
import { formats } from './formats';
import { labels } from './labels';
import { lines } from './lines';
import type { StageKind } from './parts';
import { templates } from './templates';
import { times } from './times';
import { windows } from './windows';

export type { StageKind } from './parts';

/** Every kind of stage that is computed. */
export const stageKinds: readonly StageKind[] = [
  ...formats,
  ...lines,
  ...labels,
  ...times,
  ...windows,
  ...templates,
];

/** Labels of a line: few, so that streams go on. */
export const streams = fc.constantFrom<Readonly<Record<string, string>>>(
  { app: 'a' },
  { app: 'b', x: '1' },
  { app: 'error' },
);
