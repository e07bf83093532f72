import { RemoteKubernetesSecret } from '../../../../imports/alloy/remote';
import { type AlloyConfig, Pipeline, type SecretValue } from '../../../alloy';
import { convert } from '../../../alloy/stdlib';
import type { SecretKey } from './endpoint';

/**
 * The Secrets that a configuration reads, in a file of their own: one component for each, however many keys are read
 * and however many destinations read them. Alloy asks again every minute, so a new password needs no restart.
 */
export class Secrets extends Pipeline {
  /** Those of a configuration, made when they are first asked for. */
  static in(config: AlloyConfig, namespace: string): Secrets {
    const made = config.node.tryFindChild(file);
    return made instanceof Secrets ? made : new Secrets(config, namespace);
  }

  private readonly components = new Map<string, RemoteKubernetesSecret>();

  private constructor(
    config: AlloyConfig,
    private readonly namespace: string,
  ) {
    super(config, file);
  }

  secret({ secret, key }: SecretKey): SecretValue {
    return this.component(secret).data.get(key);
  }

  /** For arguments that take no secret: a user's name, a certificate. Alloy shows them in its interface. */
  text(key: SecretKey) {
    return convert.nonsensitive(this.secret(key));
  }

  private component(name: string): RemoteKubernetesSecret {
    const made = this.components.get(name);
    if (made) return made;
    const label = name.replace(/[^a-z0-9]/g, '_').replace(/^(?=[0-9])/, '_');
    const component = new RemoteKubernetesSecret(this, label, { namespace: this.namespace, name });
    this.components.set(name, component);
    return component;
  }
}

const file = 'secrets';
