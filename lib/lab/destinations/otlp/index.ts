import { defineDestination } from '../definition';
import { otlpDestination } from './components';
import { otlpSchema } from './settings';

export const otlp = defineDestination({
  title: 'A destination by OTLP',
  settings: otlpSchema,
  build: (config, { kind: _, signals, headers, ...endpoint }, environment) =>
    otlpDestination(config, { ...environment, signals, endpoint: { ...endpoint, secretHeaders: headers } }),
});
