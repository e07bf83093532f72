import { NotComputedError } from '../../not-computed';
import { execute } from './execute';
import { functions } from './functions';
import { parseTemplate } from './parse';
import { functionsIn } from './tree';
import { Uncomputable } from './uncomputable';
import { ExecutionFailure, map, string } from './value';

/** A template as a function; undefined where it fails on what is there. */
export type Template = (data: Readonly<Record<string, string>>) => string | undefined;

/**
 * A template of Go.
 * @param of what its data is a map of, which shows in `typeOf` and in `index` of a key that is not there
 * @throws NotComputedError for a template that only a real Alloy executes
 */
export function templateOf(text: string, where: string, of: 'any' | 'string' = 'any'): Template {
  if (!text.includes('{{')) return () => text;
  const templates = parseTemplate(text);
  const unknown = [...functionsIn(templates)].find((name) => !Object.hasOwn(functions, name));
  if (unknown !== undefined) throw new NotComputedError(where, `calls ${unknown} in a template`);
  return (data) => {
    const entries = Object.entries(data).map(([name, value]) => [name, string(value)] as const);
    try {
      return execute(templates, functions, map(entries, of));
    } catch (error) {
      if (error instanceof ExecutionFailure) return undefined;
      if (error instanceof Uncomputable)
        throw new NotComputedError(where, `executes a template with ${error.message}`);
      throw error;
    }
  };
}
