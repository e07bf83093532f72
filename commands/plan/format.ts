import { SettingsError } from '../../lib/lab/settings/errors';

const formats = ['text', 'markdown', 'json'] as const;
export type Format = (typeof formats)[number];

/** @throws SettingsError for what is no format, and for Markdown of a plan alone, which is a table of text */
export function formatOf(word: string, isDiff: boolean): Format {
  const takes = isDiff ? 'text, markdown or json' : 'text or json';
  const format = formats.find((candidate) => candidate === word);
  if (format !== undefined && (isDiff || format !== 'markdown')) return format;
  throw new SettingsError(
    '--format',
    `is ${JSON.stringify(word)}, but ${isDiff ? '' : 'without --diff '}it takes ${takes}; choose one of them.`,
  );
}
