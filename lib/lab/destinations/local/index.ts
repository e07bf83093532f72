import { backendUrlsIn } from '../../addresses/backend';
import { defineDestination } from '../definition';
import { localDestination } from './components';
import { localSchema } from './settings';

export const local = defineDestination({
  title: 'A destination in the cluster',
  settings: localSchema,
  build: (config, _settings, { namespaces, ...environment }) => {
    const backendUrls = backendUrlsIn(namespaces);
    return localDestination(config, {
      ...environment,
      prometheusUrl: backendUrls.prometheus,
      lokiUrl: backendUrls.loki,
      lokiOtlpUrl: backendUrls.lokiOtlp,
      otlpUrl: backendUrls.otlp,
      pyroscopeUrl: backendUrls.pyroscope,
    });
  },
});
