import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Adopted, type AdoptOptions, adopted } from '../../../commands/adopt/adopt';
import type { ModulePath } from '../../../commands/adopt/translate/imports';

/** As the package is imported from somebody's own repository. */
export const packageNames: ModulePath = (module) =>
  module === 'lab' ? 'application-observability-lab' : `application-observability-lab/${module}`;

/** Adopts a text, called `shop.alloy`. */
export function adopting(text: string, options: Partial<AdoptOptions> = {}): Adopted {
  return adopted(
    { shown: 'shop.alloy', files: [{ shown: 'shop.alloy', text }] },
    { name: 'shop', namespace: 'monitoring', pathOf: packageNames, ...options },
  );
}

/** The body of the constructor that comes of a text, without its indentation. */
export function constructorOf(text: string, options: Partial<AdoptOptions> = {}): string {
  const { text: file } = adopting(text, options);
  const [, body = ''] = /super\(config, [^\n]*\n\n?([\s\S]*?)\n {2}\}\n\}/.exec(file) ?? [];
  return body.replaceAll(/^ {4}/gm, '');
}

/** A directory inside of the project, whose files the compiler and the written files find; it is gone after the tests. */
export function folderInProject(): string {
  const folder = mkdtempSync(join(__dirname, 'made-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
