import type { Plain } from './read';

/** The arguments of a block by Alloy's names. */
export type Arguments = Readonly<Record<string, Plain>>;

/** A text, or a number in its place; undefined where it is not set. */
export function optional(of: Arguments, name: string): string | undefined {
  const value = of[name];
  return value === undefined || value === null ? undefined : String(value);
}

export function text(of: Arguments, name: string, standard = ''): string {
  return optional(of, name) ?? standard;
}

export function number(of: Arguments, name: string, standard: number): number {
  const value = of[name];
  return value === undefined || value === null ? standard : Number(value);
}

export function truth(of: Arguments, name: string, standard = false): boolean {
  const value = of[name];
  return typeof value === 'boolean' ? value : standard;
}

export function list(of: Arguments, name: string): readonly string[] {
  const value = of[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** Texts by name; null is an empty one. */
export function map(of: Arguments, name: string): Readonly<Record<string, string>> {
  const value = of[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item === null ? '' : String(item)]),
  );
}
