import { defineDestination } from '../definition';
import { grafanaCloudDestination } from './components';
import { grafanaCloudSchema } from './settings';

export const grafanaCloud = defineDestination({
  title: 'A destination in Grafana Cloud',
  settings: grafanaCloudSchema,
  build: (config, settings, environment) => grafanaCloudDestination(config, { ...settings, ...environment }),
});
