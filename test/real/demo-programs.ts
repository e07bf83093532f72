import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type AgentLanguage, agentFolder, agents, isFetched } from '../../tools/agents/agents';

/** The oldest Java that runs the services and their agent's tests here; the image has 21. */
const oldestJava = 17;

/** The program that a container's command names, on this machine. @throws Error where there is none that is new enough */
export function programOf(word: string): string {
  if (word === 'java') return java();
  if (word === 'node') return process.execPath;
  if (word === 'python') return 'python3';
  return word;
}

function java(): string {
  const { JAVA_HOME } = process.env;
  const found = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
  const { stderr = '' } = spawnSync(found, ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1]);
  if (version >= oldestJava) return found;
  throw new Error(
    `There is no Java ${oldestJava} or newer, but the demo services are written in it; install a JDK, or name its folder in JAVA_HOME.`,
  );
}

/** The folder with an agent, as a pod has it at /otel-agent. @throws Error where it was not fetched */
export function agentOf(language: AgentLanguage): string {
  if (isFetched(language)) return agentFolder(language);
  throw new Error(
    `The agent of ${language} is not in .cache/agents; run npm run test:real, which fetches it with ${agents[language].needs}.`,
  );
}
