import type { Kubectl } from '../../tools/test-cluster/kubectl';

export type Question = ResourceQuestion | PathQuestion;

interface ResourceQuestion {
  readonly verb: string;
  /** API group; empty for the core. */
  readonly group: string;
  /** With its subresource, for example `pods/exec`. */
  readonly resource: string;
  /** All namespaces when undefined. */
  readonly namespace?: string;
  /** One object; any when undefined. */
  readonly name?: string;
}

interface PathQuestion {
  readonly verb: string;
  /** A path of the API server that is no object, for example `/metrics`. */
  readonly path: string;
}

/** What `kubectl auth can-i` says to one who asks: `yes` or `no`. */
export async function canI(kubectl: Kubectl, account: string, question: Question): Promise<string> {
  const { stdout } = await kubectl.try([
    'auth',
    'can-i',
    question.verb,
    ...('path' in question ? [question.path] : resource(question)),
    `--as=${account}`,
  ]);
  return stdout.trim();
}

function resource({ group, resource, namespace, name }: ResourceQuestion): string[] {
  const [plain = resource, subresource] = resource.split('/');
  const kind = group === '' ? plain : `${plain}.${group}`;
  return [
    name === undefined ? kind : `${kind}/${name}`,
    ...(subresource === undefined ? [] : [`--subresource=${subresource}`]),
    namespace === undefined ? '--all-namespaces' : `--namespace=${namespace}`,
  ];
}

/** The question in words. */
export function say(question: Question): string {
  if ('path' in question) return `${question.verb} ${question.path}`;
  const { verb, group, resource, namespace = 'every namespace', name } = question;
  return [verb, group === '' ? resource : `${resource}.${group}`, name, `in ${namespace}`]
    .filter(Boolean)
    .join(' ');
}
