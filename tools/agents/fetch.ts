import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { x } from 'tinyexec';
import { type AgentLanguage, agentFolder, agentLanguages, agents, definition, isFetched } from './agents';

/** Fetches the agents that the cache lacks. What it does goes to standard error. */
export async function fetchAgents(): Promise<void> {
  for (const language of agentLanguages.filter((one) => !isFetched(one))) {
    const started = Date.now();
    try {
      await fetchAgent(language);
      console.error(`agents/${language}: fetched in ${Math.round((Date.now() - started) / 1000)} s`);
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      console.error(
        `The tests of the demo services were NOT RUN as they should be: agents/${language} was not fetched, which takes ${agents[language].needs}: ${why}`,
      );
      process.exitCode = 1;
    }
  }
}

async function fetchAgent(language: AgentLanguage): Promise<void> {
  const folder = agentFolder(language);
  // Two runs may fetch at once: each into a folder of its own, and a part is never taken for the whole.
  const scratch = `${folder}.${process.pid}`;
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    // npm installs where its files are.
    if (language === 'nodejs') await cp(definition(language), scratch, { recursive: true });
    const [command = '', ...args] = agents[language].command(definition(language), scratch);
    const { exitCode, stdout, stderr } = await x(command, args, { nodeOptions: { cwd: scratch } });
    if (exitCode !== 0) throw new Error(`${stdout}${stderr}`.trim().slice(-2000));
    await asInImage(language, scratch);
    await rm(folder, { recursive: true, force: true });
    await rename(scratch, folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The names under which the operator's images have what the registries have. */
async function asInImage(language: AgentLanguage, folder: string): Promise<void> {
  if (language === 'java')
    await rename(join(folder, 'opentelemetry-javaagent.jar'), join(folder, 'javaagent.jar'));
  if (language === 'nodejs') {
    const start = "require('@opentelemetry/auto-instrumentations-node/register');\n";
    await writeFile(join(folder, 'autoinstrumentation.js'), start);
  }
}
