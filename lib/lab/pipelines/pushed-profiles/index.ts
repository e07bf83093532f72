import { definePipeline } from '../definition';
import { PushedProfiles } from './components';
import { pushedProfilesSchema } from './settings';

export const pushedProfiles = definePipeline({
  name: 'pushedProfiles',
  description: 'Profiles: what the SDKs of Pyroscope push.',
  settings: pushedProfilesSchema,
  receiverPort: ({ port }) => port,
  build:
    ({ settings }) =>
    (config, destination) =>
      new PushedProfiles(config, { ...settings, destination }),
});
