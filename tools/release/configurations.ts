import { configurationsOf, refusalOf } from '../../commands/alloy-files';
import { loadEnvironment } from '../../commands/command-line/environments';
import { chartsOf } from '../../lib/lab/manifests';
import { ReleaseError } from './schema';
import type { UsingConfiguration } from './uses';

/** What words name: files and directories of Alloy text, else environments, each collector of which is a configuration. */
export async function configurationsNamed(words: readonly string[]): Promise<readonly UsingConfiguration[]> {
  const found: UsingConfiguration[] = [];
  for (const word of words) found.push(...(isText(word) ? await texts(word) : collectors(word)));
  return found;
}

function isText(word: string): boolean {
  return /\.alloy$|[/\\]$|^\.{1,2}$/.test(word) || word.includes('/');
}

async function texts(word: string): Promise<readonly UsingConfiguration[]> {
  const configurations = await configurationsOf([word]);
  return configurations.map(({ shown, files }) => {
    const refused = files.map(refusalOf).find((sentence) => sentence !== undefined);
    if (refused !== undefined) throw new ReleaseError(refused);
    return { name: shown, texts: files.map((file) => ({ file: file.shown, text: file.text })) };
  });
}

/** The ConfigMaps of an environment that hold Alloy text. */
function collectors(environment: string): readonly UsingConfiguration[] {
  const objects = chartsOf(loadEnvironment(environment)).flatMap(({ manifests }) => manifests);
  return objects.flatMap(({ kind, metadata, data }): readonly UsingConfiguration[] => {
    if (kind !== 'ConfigMap' || typeof data !== 'object' || data === null) return [];
    const files = Object.entries(data).filter(([file]) => file.endsWith('.alloy'));
    if (files.length === 0) return [];
    const name = `${environment}, ${metadata.name.replace(/-config$/, '')}`;
    return [{ name, texts: files.map(([file, text]) => ({ file, text: String(text) })) }];
  });
}
