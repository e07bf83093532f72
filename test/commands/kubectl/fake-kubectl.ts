import { Kubectl, type Output } from '../../../commands/kubectl/kubectl';

/** One call of kubectl, as it was made. */
export interface Call {
  /** The arguments, without those that every call has. */
  readonly args: readonly string[];
  readonly input: string;
}

type Answer = Partial<Output> | object;

/** Plays kubectl: it answers from a script, or by a rule, and remembers what it was asked. */
export class FakeKubectl {
  readonly calls: Call[] = [];
  readonly kubectl: Kubectl;

  /** @param answer what it prints for a call: a whole outcome, or an object as JSON */
  constructor(answer: (call: Call, number: number) => Answer = () => ({ stdout: '' })) {
    this.kubectl = new Kubectl(async (_, all, input = '') => {
      const call = { args: all.filter((argument) => !common.test(argument)), input };
      this.calls.push(call);
      const given = answer(call, this.calls.length);
      const isOutcome = 'stdout' in given || 'stderr' in given;
      const outcome = isOutcome ? given : { stdout: JSON.stringify(given) };
      return { code: 'stderr' in given ? 1 : 0, stdout: '', stderr: '', ...outcome };
    }, 'kind-lab');
  }

  /** The verbs, in order: get, apply, delete and so on. */
  get verbs(): readonly string[] {
    return this.calls.map(({ args }) => args[0] ?? '');
  }
}

const common = /^--(context|request-timeout)=/;

/** An object as the API server has it, when the lab made it. */
export function ours(kind: string, name: string, more: object = {}, apiVersion = 'v1') {
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      namespace: 'shop',
      labels: { 'app.kubernetes.io/part-of': 'application-observability-lab' },
    },
    ...more,
  };
}

/** Several objects, as kubectl prints them. */
export function list(...items: readonly object[]) {
  return { apiVersion: 'v1', kind: 'List', items };
}
