import { defineDestination } from '../definition';
import { selfHostedDestination } from './components';
import { selfHostedSchema } from './settings';

export const selfHosted = defineDestination({
  title: 'A destination that somebody runs',
  settings: selfHostedSchema,
  build: (config, { mimir, ...settings }, environment) =>
    selfHostedDestination(config, {
      ...settings,
      ...environment,
      mimir: mimir && { ...mimir, secretHeaders: mimir.headers },
    }),
});
