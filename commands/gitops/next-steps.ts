import type { Repository, Tool } from './request';

/** What to type to put the tool to work, from the root of the repository. */
export function nextSteps(tool: Tool, { manifests, definitions }: Repository): readonly string[] {
  const push = `git add ${manifests} ${definitions} && git commit -m 'The lab' && git push`;
  if (tool === 'flux') return [push, `kubectl apply -k ${definitions}`, 'flux get kustomizations --watch'];
  return [
    push,
    `kubectl apply --server-side --force-conflicts -f ${definitions}/argocd-cm.yaml`,
    `kubectl apply -f ${definitions}/root.yaml`,
    'kubectl -n argocd get applications --watch',
  ];
}

/** The same for several environments: one push, and then each in its own cluster. */
export function nextStepsOfAll(
  tool: Tool,
  all: Repository,
  each: readonly { readonly cluster: string; readonly repository: Repository }[],
): readonly string[] {
  const [push = ''] = nextSteps(tool, all);
  return [
    push,
    ...each.flatMap(({ cluster, repository }) => [
      `# in the cluster ${cluster}`,
      ...nextSteps(tool, repository).slice(1, -1),
    ]),
  ];
}
