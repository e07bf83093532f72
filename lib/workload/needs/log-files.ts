import type { BlockData } from '../../alloy/block-data';
import { Arguments } from '../arguments';
import { WorkloadError } from '../error';
import { nodesIn, textsIn } from '../literals';
import { same, sameIfAny } from './host-mounts';
import type { NodeNeed } from './need';

/**
 * The directories of the node whose files are read, found by the absolute paths that a component and what
 * gives it targets name.
 * @param blocks the component, then its sources
 */
export function logFiles(blocks: readonly BlockData[]): readonly NodeNeed[] {
  const [reader] = blocks;
  const paths = blocks.flatMap(namedPaths).filter((path) => path.startsWith('/'));
  if (reader && paths.length === 0) {
    throw new WorkloadError(
      reader.where,
      'no absolute path is written in it or in what gives it targets, so nothing is known to mount; write the path as a literal.',
    );
  }
  const directories = [...new Set(paths.map(directoryOf))].sort();
  const outermost = directories.filter(
    (directory) => !directories.some((other) => directory.startsWith(`${other}/`)),
  );
  return [
    {
      reason: 'it reads log files of the node, which the kubelet makes for root',
      mounts: outermost.map((path) => (isOnEveryNode(path) ? same(path) : sameIfAny(path))),
      root: true,
    },
  ];
}

/** The kubelet makes /var/log/pods when it starts. */
function isOnEveryNode(path: string): boolean {
  return ['/', '/var/log', '/var/log/pods'].includes(path);
}

/** The paths are values of `__path__`, replacements of a relabelling that makes them, or what `include` lists. */
function namedPaths(block: BlockData): readonly string[] {
  const args = Arguments.of(block);
  const targets = nodesIn(block.statement.body)
    .flatMap((node) => (node.kind === 'object' ? node.fields : []))
    .filter(({ name }) => name === '__path__')
    .flatMap(({ value }) => textsIn(value));
  return [...targets, ...args.literals('rule.replacement'), ...args.literals('include')];
}

/** The part of a path before wildcards and the places that relabelling fills in. */
function directoryOf(path: string): string {
  const fixed = path.replace(/[*?[{$].*$/, '');
  const directory = fixed.slice(0, fixed.lastIndexOf('/')) || '/';
  // Its links lead to /var/log/pods.
  return directory.startsWith('/var/log/containers') ? '/var/log' : directory;
}
