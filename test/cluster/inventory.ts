import type { TestCluster } from '../../tools/test-cluster/cluster';

/** What comes and goes by itself and belongs to nobody's manifests. */
const fleeting = ['events', 'events.events.k8s.io', 'leases.coordination.k8s.io', 'componentstatuses'];

/** Every object of the cluster as `Kind namespace/name`, but for events and leases. */
export async function inventory(cluster: TestCluster): Promise<string[]> {
  const listed = await cluster.kubectl.run(['api-resources', '--verbs=list', '--output=name']);
  const resources = listed.split('\n').filter((name) => name !== '' && !fleeting.includes(name));
  const template = '{{range .items}}{{.kind}} {{.metadata.namespace}}/{{.metadata.name}}{{"\\n"}}{{end}}';
  const text = await cluster.kubectl.run([
    'get',
    resources.join(','),
    '--all-namespaces',
    '--ignore-not-found',
    `--output=go-template=${template}`,
  ]);
  return [...new Set(text.split('\n').filter((line) => line !== ''))]
    .map((line) => line.replace('<no value>', ''))
    .sort();
}
