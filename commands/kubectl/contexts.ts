import type { ClusterSettings } from '../../lib/lab/environment';
import { factsOf } from '../../lib/lab/settings/providers';
import type { EnvironmentFile } from '../command-line/environment-files';
import { typed } from '../command-line/invocation';
import { DeployError } from './errors';
import type { Run } from './kubectl';

/** Whether an environment is meant for a kubectl context. */
export function namesContext(cluster: ClusterSettings, context: string): boolean {
  if (cluster.context !== undefined) return context === cluster.context;
  return factsOf(cluster.provider).context?.(cluster.name).is.test(context) ?? false;
}

/** What an environment names, for a sentence. */
export function namedContext({ context, provider, name }: ClusterSettings): string {
  return context ?? factsOf(provider).context?.(name).shown ?? 'none, since cluster.context is missing';
}

export interface ContextRequest {
  readonly environment: Pick<EnvironmentFile, 'name' | 'shown'>;
  /** The context that the user asked for. @default kubectl's current one */
  readonly context?: string;
  /** Also one that the environment does not name. */
  readonly anyContext: boolean;
}

/** The context to work in. @throws DeployError for one that does not exist, or that the environment does not name */
export async function contextFor(
  run: Run,
  cluster: ClusterSettings,
  { environment, context, anyContext }: ContextRequest,
): Promise<string> {
  if (context === '') {
    throw new DeployError(
      '--context is empty, but it takes the name of a kubectl context; name one, or leave it out.',
    );
  }
  const contexts = await run('kubectl', ['config', 'get-contexts', '--output=name']);
  if (contexts.code !== 0) {
    const reason = contexts.stderr
      .trim()
      .replace(/^error: /, '')
      .replace(/\s+/g, ' ');
    throw new DeployError(
      `kubectl cannot tell its contexts: ${reason}; correct the file, or set KUBECONFIG to another one.`,
    );
  }
  const known = contexts.stdout.split('\n').filter((name) => name !== '');
  const chosen = context ?? (await run('kubectl', ['config', 'current-context'])).stdout.trim();
  if (chosen === '') {
    throw new DeployError(
      `kubectl has no current context, but a cluster has to be chosen; add --context NAME${suggestion(known, cluster)}, or make a cluster with ${typed('cluster', ['create', environment.name])}.`,
    );
  }
  if (!known.includes(chosen)) {
    throw new DeployError(
      `The context ${chosen} is unknown to kubectl, which has ${known.join(', ') || 'none'}; name one of these, or make a cluster with ${typed('cluster', ['create', environment.name])}.`,
    );
  }
  if (anyContext || namesContext(cluster, chosen)) return chosen;
  throw new DeployError(
    `The context ${chosen} is not the one of the environment ${environment.name}, which names ${namedContext(cluster)}; add --context NAME${suggestion(known, cluster)}, set cluster.context in ${environment.shown}, or add --any-context if you mean it.`,
  );
}

function suggestion(known: readonly string[], cluster: ClusterSettings): string {
  const [right] = known.filter((name) => namesContext(cluster, name));
  return right === undefined ? '' : `, for example --context ${right}`;
}
