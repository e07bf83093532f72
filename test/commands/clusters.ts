import { join } from 'node:path';
import { root } from './run-command';

const lab = JSON.stringify(join(root, 'lib', 'lab', 'environment'));

/** A base that says what clusters have in common. */
export const base = `import { defineBase } from ${lab};
export const base = defineBase({
  cluster: { provider: 'eks' },
  destinations: { local: { kind: 'local' } },
  pipelines: { kubelet: { enabled: true, interval: '30s' } },
});
`;

/** An environment on that base, with what it says beside its name. */
export function built(name: string, more = ''): string {
  return `import { environment } from ${lab};
import { base } from './base';
export default environment(base, { cluster: { name: '${name}' }, ${more} });
`;
}
