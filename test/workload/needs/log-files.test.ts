import { DiscoveryKubernetes, DiscoveryRelabel } from '../../../imports/alloy/discovery';
import { LocalFileMatch } from '../../../imports/alloy/local';
import { LokiSourceFile } from '../../../imports/alloy/loki';
import { component, together } from '../components';
import { type Components, workload } from '../manifests';

function mounted(components: Components): readonly string[] {
  const { needs } = workload(components);
  return needs.node.flatMap(({ mounts = [] }) => mounts.map(({ hostPath }) => hostPath));
}

test('the path that a relabelling puts together is mounted as far as it is fixed', () => {
  const pods: Components = (config) => {
    const { targets } = new DiscoveryKubernetes(config, 'pods', { role: 'pod' });
    const { output } = new DiscoveryRelabel(config, 'pods', {
      targets,
      rule: [
        {
          sourceLabels: ['__meta_kubernetes_pod_uid', '__meta_kubernetes_pod_container_name'],
          separator: '/',
          targetLabel: '__path__',
          replacement: '/var/log/pods/*$1/*.log',
        },
      ],
    });
    const matched = new LocalFileMatch(config, 'pods', { pathTargets: output });
    new LokiSourceFile(config, 'pods', { targets: matched.targets, forwardTo: [] });
  };
  expect(mounted(pods)).toEqual(['/var/log/pods']);
});

const file = (path: string, label: string) =>
  component('loki.source.file', { targets: [{ __path__: path }], forwardTo: [] }, label);

test('one file is read from the directory it stands in', () => {
  expect(mounted(file('/var/log/syslog', 'a'))).toEqual(['/var/log']);
});

test('a directory inside another is not mounted twice', () => {
  const filelog = component('loki.source.file', {
    targets: [{ __path__: '/var/log/pods/*.log' }, { __path__: '/var/log/*.log' }],
    forwardTo: [],
  });
  expect(mounted(filelog)).toEqual(['/var/log']);
});

test('what is written to other labels is no path', () => {
  const targets = [{ __path__: '/var/log/audit/*.log', job: '/etc/job' }];
  expect(mounted(component('loki.source.file', { targets, forwardTo: [] }))).toEqual(['/var/log/audit']);
});

test('two components read what each of them names', () => {
  expect(mounted(together(file('/var/log/a/x.log', 'a'), file('/opt/b/x.log', 'b')))).toEqual([
    '/var/log/a',
    '/opt/b',
  ]);
});
