import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names that tools/go-template wrote: those of text/template, and those of loki.process. */
interface Functions {
  readonly builtin: readonly string[];
  readonly lokiProcess: readonly string[];
}

const file = join(__dirname, '..', '..', '..', 'imports', 'alloy', 'go-template', 'functions.json');

const sets = new Map<string, ReadonlySet<string>>();

/** The functions that a template may call: those of Go, and with `lokiProcess` those of Alloy's stages. */
export function functionsOf(set: keyof Functions): ReadonlySet<string> {
  const known = sets.get(set);
  if (known) return known;
  const { builtin, lokiProcess } = JSON.parse(readFileSync(file, 'utf8')) as Functions;
  const names = new Set(set === 'builtin' ? builtin : [...builtin, ...lokiProcess]);
  sets.set(set, names);
  return names;
}
