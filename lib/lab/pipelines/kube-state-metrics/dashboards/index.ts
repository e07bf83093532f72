import type { Dashboard } from '../../../../dashboards';
import { kubernetes } from './kubernetes';
import { namespaces } from './namespaces';
import { nodes } from './nodes';
import { pods } from './pods';
import { workloads } from './workloads';

export const kubernetesDashboards = (): readonly Dashboard[] => [
  kubernetes(),
  namespaces(),
  workloads(),
  pods(),
  nodes(),
];
