import { sep } from 'node:path';
import type { ArgsDef } from 'citty';
import { environmentArgument } from '../command-line/chosen';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import { environmentFile, inEnvironment, loadEnvironment } from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import { checkOutput, writeOutput } from '../output/directory';
import { drawing } from './picture';
import { collectorsScene } from './picture/scene';
import { settingsPage } from './settings/page';

const args = {
  environment: environmentArgument,
  output: {
    type: 'string',
    description: 'The directory that is written',
    alias: 'o',
    default: 'lab-docs',
    valueHint: 'DIR',
  },
} satisfies ArgsDef;

/** What an environment may say and what runs in it, its own pipelines among those of the lab. */
export const docs = command({
  name: 'docs',
  usageName: usageName('docs'),
  description: 'Writes a page of all settings and a picture of the collectors of an environment',
  args,
  async run({ args: { environment, output, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, ['output', 'o']);
    const file = environmentFile(environment);
    const settings = loadEnvironment(file);
    checkOutput(output);
    const files = [
      {
        file: 'settings.md',
        text: settingsPage(settings.extend.pipelines, filesOf(file.path)).replace(/^<!--.*-->\n/, ''),
      },
      { file: 'collectors.svg', text: await drawing(inEnvironment(file, () => collectorsScene(settings))) },
    ];
    writeOutput(output, files, file.shown);
    console.log(`settings.md and collectors.svg in ${output}.`);
  },
});

/** The environment and what it has loaded, packages aside: a pipeline may stand in a file of its own. */
function filesOf(environment: string): readonly string[] {
  const loaded = Object.keys(require.cache).filter(
    (file) => /\.[cm]?[jt]s$/.test(file) && !file.includes(`${sep}node_modules${sep}`),
  );
  return [...new Set([...loaded, environment])];
}
