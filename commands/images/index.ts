import type { ArgsDef } from 'citty';
import { imagesOf } from '../../lib/lab/manifests';
import { environmentArgument } from '../command-line/chosen';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import { environmentFile, inEnvironment, loadEnvironment } from '../command-line/environments';
import { usageName } from '../command-line/invocation';

const args = {
  environment: environmentArgument,
  targets: {
    type: 'boolean',
    description: 'Beside each image what the cluster asks for by the settings, after a space',
    default: false,
  },
} satisfies ArgsDef;

export const images = command({
  name: 'images',
  usageName: usageName('images'),
  description: 'Lists every image that an environment needs, one a line, for a mirror',
  args,
  run({ args: { environment, targets, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, ['targets', 'help']);
    const file = environmentFile(environment);
    const settings = loadEnvironment(file);
    const lines = inEnvironment(file, () => imagesOf(settings)).map(({ image, asked }) =>
      targets ? `${image} ${asked}` : image,
    );
    console.log([...new Set(lines)].join('\n'));
  },
});
