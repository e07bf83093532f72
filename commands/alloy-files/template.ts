import { type AlloySyntaxError, type Place, Source } from '../../lib/alloy/syntax/places';

/** A mark of a template language. */
export interface TemplateMark {
  /** As it stands there, cut to a readable length. */
  readonly mark: string;
  readonly place: Place;
}

/** What begins a place to fill in: of Helm, Jinja and Go, of the shell and Terraform, of Jinja and ERB. None is Alloy. */
export const marks = /\{\{|\$\{|\{%|<%/;

/** Strings and comments, in which the same may stand for Alloy to use. */
const quoted = /`[^`]*`|"(?:\\.|[^"\\\n])*"|\/\/.*|\/\*[\s\S]*?\*\//g;

/**
 * Where a text that does not parse is still to be rendered: outside of its strings, or in a string that ends in the middle
 * of a place to fill in, as `"{{ default "x" .Values.y }}"` does.
 */
export function templateMark(text: string, error: AlloySyntaxError): TemplateMark | undefined {
  // What follows a string without an end stands in it.
  if (/has no end/.test(error.problem)) return undefined;
  const bare = text.replace(quoted, (part) => part.replace(/[^\n]/g, ' '));
  const outside = bare.search(marks);
  if (outside >= 0) return markAt(text, outside);
  const line = text.split('\n')[error.place.line - 1] ?? '';
  const broken = /\{\{(?:[^}"\\]|\\.)*"/.exec(line) ?? /\$\{(?:[^}"\\]|\\.)*"/.exec(line);
  if (!broken) return undefined;
  const start = text
    .split('\n')
    .slice(0, error.place.line - 1)
    .join('\n').length;
  return markAt(text, start + (error.place.line > 1 ? 1 : 0) + broken.index);
}

function markAt(text: string, offset: number): TemplateMark {
  const [line = ''] = text.slice(offset, offset + 200).split('\n', 1);
  const [whole = line] = /^(?:\{\{.*?\}\}|\$\{.*?\}|\{%.*?%\}|<%.*?%>)/.exec(line) ?? [];
  return {
    mark: whole.length > 40 ? `${whole.slice(0, 37)}...` : whole,
    place: new Source(text).place(offset),
  };
}
