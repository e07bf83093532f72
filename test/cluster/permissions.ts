import type { Kubectl } from '../../tools/test-cluster/kubectl';

export interface Question {
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

/** What `kubectl auth can-i` says to one who asks: `yes` or `no`. */
export async function canI(kubectl: Kubectl, account: string, question: Question): Promise<string> {
  const { verb, group, resource, namespace, name } = question;
  const [plain = resource, subresource] = resource.split('/');
  const { stdout } = await kubectl.try([
    'auth',
    'can-i',
    verb,
    [group === '' ? plain : `${plain}.${group}`, ...(name === undefined ? [] : [name])].join('/'),
    ...(subresource === undefined ? [] : [`--subresource=${subresource}`]),
    namespace === undefined ? '--all-namespaces' : `--namespace=${namespace}`,
    `--as=${account}`,
  ]);
  return stdout.trim();
}

export function say({ verb, group, resource, namespace = 'every namespace', name }: Question): string {
  return [verb, resource + (group && `.${group}`), name, `in ${namespace}`].filter(Boolean).join(' ');
}
