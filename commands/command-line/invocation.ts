/** Whether the project's own TypeScript runs, and not what was compiled and packed from it. */
export const isFromSource = __filename.endsWith('.ts');

/** How a command is typed: in the project itself as an npm script, elsewhere as the program of the package. */
export function typed(command: string, args: readonly string[] = []): string {
  if (!isFromSource) return ['npx observability-lab', command, ...args].join(' ');
  return [`npm run ${command}`, ...(args.length === 0 ? [] : ['--', ...args])].join(' ');
}

/** The same in the usage of the command, where options follow. */
export function usageName(command: string): string {
  return isFromSource ? `npm run ${command} --` : `npx observability-lab ${command}`;
}
