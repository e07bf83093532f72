import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The agents that are libraries: they come from the registry of their language, and are files that a program loads. */
export const agentLanguages = ['java', 'nodejs', 'python'] as const;
export type AgentLanguage = (typeof agentLanguages)[number];

interface Agent {
  /** The file that is there when all are. */
  readonly whole: string;
  /** What fetches it. @param from the folder of this language here; @param into the folder in which it is run */
  readonly command: (from: string, into: string) => readonly string[];
  /** What has to be installed. */
  readonly needs: string;
}

export const agents: Readonly<Record<AgentLanguage, Agent>> = {
  java: {
    whole: 'javaagent.jar',
    command: (from, into) => [
      ...['mvn', '--batch-mode', '--quiet', '--file', join(from, 'pom.xml')],
      ...['dependency:copy-dependencies', `-DoutputDirectory=${into}`],
    ],
    needs: 'Maven',
  },
  nodejs: {
    whole: 'node_modules/@opentelemetry/auto-instrumentations-node/package.json',
    command: () => ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    needs: 'npm',
  },
  python: {
    whole: 'opentelemetry/instrumentation/auto_instrumentation/sitecustomize.py',
    command: (from, into) => [
      ...['python3', '-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:'],
      ...['--target', into, '--requirement', join(from, 'requirements.txt')],
    ],
    needs: 'Python 3.10 or newer with pip',
  },
};

/** The folder here that says which version. */
export function definition(language: AgentLanguage): string {
  return join(__dirname, language);
}

/** Where exactly this agent is, or would be. */
export function agentFolder(language: AgentLanguage): string {
  const hash = createHash('sha256');
  const folder = definition(language);
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  const fingerprint = hash.digest('hex').slice(0, 16);
  return join(__dirname, '..', '..', '.cache', 'agents', `${language}-${fingerprint}`);
}

/** Whether the cache has it. */
export function isFetched(language: AgentLanguage): boolean {
  return existsSync(join(agentFolder(language), agents[language].whole));
}
