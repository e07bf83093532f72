import { PyroscopeWrite } from '../../../../imports/alloy/pyroscope';
import type { AlloyConfig } from '../../../../lib/alloy';
import { newConfig } from '../../../alloy/new-config';
import type { Built } from '../metrics/sink';

/** A pipeline of profiles that sends to Pyroscope. */
export function build(
  file: string,
  into: (
    config: AlloyConfig,
    destination: { readonly profiles: readonly [PyroscopeWrite['receiver']] },
  ) => unknown,
): Built {
  const config = newConfig();
  const { receiver } = new PyroscopeWrite(config, 'sink', { endpoint: [{ url: 'http://sink' }] });
  into(config, { profiles: [receiver] });
  return { config, text: config.files()[`${file}.alloy`] ?? '' };
}
