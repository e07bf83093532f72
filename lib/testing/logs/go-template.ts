import { NotComputedError } from '../not-computed';

/** A template as a function; undefined where it fails on what is there. */
export type Template = (data: Readonly<Record<string, string>>) => string | undefined;

/** @throws NotComputedError for a template that only a real Alloy executes */
export function templateOf(text: string, where: string): Template {
  if (!text.includes('{{')) return () => text;
  // The lab's own: a value of zeros is none.
  if (text === '{{ with .Value }}{{ if Trim . "0" }}{{ . }}{{ end }}{{ end }}') {
    return ({ Value = '' }) => (/^0*$/.test(Value) ? '' : Value);
  }
  throw new NotComputedError(where, `executes the template ${JSON.stringify(text)}`);
}
