import {
  checkDashboard,
  type Dashboard,
  lines,
  metrics,
  type PanelProps,
  row,
  timeseries,
} from '../../lib/dashboards';
import { known } from './known';

const panel = (props: Partial<PanelProps>) =>
  timeseries({
    title: 'Memory',
    unit: 'bytes',
    description: 'Look at the pod.',
    queries: [metrics('sum by (pod) (container_memory_working_set_bytes)', '{{pod}}')],
    ...props,
  });

const dashboard = (props: Partial<PanelProps>, rest: Partial<Dashboard> = {}): Dashboard => ({
  name: 'pods',
  title: 'Pods',
  description: 'What pods use.',
  rows: [row('Use', panel(props))],
  ...rest,
});

test('a dashboard whose queries are answered says who answers each panel', () => {
  const { rows, leftOut } = checkDashboard(dashboard({}), known);
  expect(rows[0]?.panels.map(({ from }) => from)).toEqual([['pipelines.cadvisor']]);
  expect(leftOut).toEqual([]);
});

test('a panel whose data is switched off is left out, and a row without panels too', () => {
  const checked = checkDashboard(dashboard({ queries: [metrics('kubelet_running_pods')] }), known);
  expect(checked.rows).toEqual([]);
  expect(checked.leftOut).toEqual([{ panel: 'Memory', why: 'pipelines.kubelet is off' }]);
});

test('a variable whose values are switched off takes the panels with it, and the first that is there is asked', () => {
  const variable = { name: 'node', title: 'Node', label: 'node' };
  const off = dashboard({}, { variables: [{ ...variable, of: ['kubelet_running_pods'] }] });
  expect(checkDashboard(off, known).leftOut).toEqual([{ panel: 'Memory', why: 'pipelines.kubelet is off' }]);
  const either = dashboard(
    {},
    { variables: [{ ...variable, of: ['kubelet_running_pods', 'kube_pod_info'] }] },
  );
  expect(checkDashboard(either, known).variables.map(({ selector }) => selector)).toEqual(['kube_pod_info']);
});

const where = 'dashboard "Pods", panel "Memory" of "Use": ';

test.each([
  [
    'an unknown metric',
    { queries: [metrics('containr_memory_working_set_bytes')] },
    'asks for the metric containr_memory',
  ],
  [
    'a legend of a label that is gone',
    { queries: [metrics('sum by (pod) (kube_pod_info)', '{{node}}')] },
    'names its lines by the label node, which is not there; did you mean pod?',
  ],
  [
    'an unknown variable',
    { queries: [lines('{namespace="$names"}')] },
    'asks for the variable names, which is not there; there is none.',
  ],
  [
    'a column of a label that is gone',
    { columns: { container: 'Container' } },
    'shows the column container, which is not there',
  ],
  [
    'a link by a label that is gone',
    { links: [{ title: 'Node', to: 'node', labels: { node: 'node' } }] },
    'links by the label node, which is not there; did you mean pod?',
  ],
] as const)('%s is refused with the names of dashboard and panel', (_, props, problem) => {
  expect(() => checkDashboard(dashboard(props), known)).toThrow(where + problem);
});

test('a variable of a label that its selector does not have is refused', () => {
  const wrong = dashboard(
    {},
    { variables: [{ name: 'node', title: 'Node', label: 'nodes', of: ['kube_pod_info'] }] },
  );
  expect(() => checkDashboard(wrong, known)).toThrow(
    'dashboard "Pods", variable "node": takes its values from the label nodes of kube_pod_info, which has none; did you mean node?',
  );
});
