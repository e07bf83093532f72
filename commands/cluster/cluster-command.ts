/** One command that makes or removes a cluster, or a part of its surroundings. */
export interface ClusterCommand {
  /** Why, in a few words; printed before the command. */
  readonly reason: string;
  readonly program: 'kind' | 'gcloud' | 'eksctl' | 'aws' | 'az' | 'kubectl';
  readonly args: readonly string[];
  /** What goes to its standard input. */
  readonly input?: string;
}

export type Action = 'create' | 'delete';

/** How a shell would be told to do it. */
export function shellText({ reason, program, args, input }: ClusterCommand): string {
  const line = [program, ...args.map(quoted)].join(' ');
  const here = input === undefined ? '' : ` <<'EOF'\n${input}EOF`;
  return `# ${reason}\n${line}${here}`;
}

function quoted(argument: string): string {
  return /^[\w./:=@,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
