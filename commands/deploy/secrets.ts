import { z } from 'zod';
import type { RequiredSecret } from '../../lib/lab/prerequisites';
import { secretCommand } from '../command-line/secret-command';
import { DeployError } from '../kubectl/errors';
import type { Kubectl } from '../kubectl/kubectl';

const secretSchema = z.object({ data: z.record(z.string(), z.unknown()).default({}) });

/** Refuses to go on without a Secret that the user brings, and says how to make it. */
export async function requireSecrets(kubectl: Kubectl, required: readonly RequiredSecret[]): Promise<void> {
  for (const secret of required) {
    const { namespace, name, keys } = secret;
    const [found] = await kubectl.get([{ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace } }]);
    if (found === undefined) {
      throw new DeployError(
        `Secret ${namespace}/${name} is missing, and the lab refers to it; make it with\n  ${secretCommand(secret, kubectl.context)}`,
      );
    }
    const { data } = secretSchema.parse(found);
    const missing = keys.filter((key) => !(key in data));
    if (missing.length === 0) continue;
    throw new DeployError(
      `Secret ${namespace}/${name} has no key ${missing.join(', ')}, and the lab refers to it; delete the Secret and make it anew with\n  ${secretCommand(secret, kubectl.context)}`,
    );
  }
}
