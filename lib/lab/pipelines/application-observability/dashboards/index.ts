import type { Dashboard } from '../../../../dashboards';
import { injection } from './injection';
import { java, nodejs } from './runtimes';
import { oneService } from './service';
import { serviceGraph } from './service-graph';
import { services } from './services';

export const applicationDashboards = (): readonly Dashboard[] => [
  services(),
  oneService(),
  serviceGraph(),
  java(),
  nodejs(),
  injection(),
];
