import { parse } from 'yaml';
import { eksCommands } from '../../../commands/cluster/eks';
import type { ClusterSettings } from '../../../lib/lab/environment';

const cluster: ClusterSettings = {
  name: 'lab',
  provider: 'eks',
  domain: 'cluster.local',

  kubernetesVersion: '1.35',
};
const options = { location: 'eu-central-1', privateNodes: false };

test('a cluster has a region, a version, enforced network policies, identities and volumes', () => {
  const [create] = eksCommands('create', cluster, options);
  const config = parse(create?.input ?? '');
  expect(config).toMatchObject({
    kind: 'ClusterConfig',
    metadata: { name: 'lab', region: 'eu-central-1', version: '1.35' },
    iam: { withOIDC: true },
    managedNodeGroups: [{ desiredCapacity: 2, privateNetworking: false }],
  });
  const addons: readonly { name: string; configurationValues?: string }[] = config.addons;
  expect(addons.map(({ name }) => name)).toEqual(expect.arrayContaining(['vpc-cni', 'aws-ebs-csi-driver']));
  const [values] = addons.flatMap(({ configurationValues }) => configurationValues ?? []);
  expect(JSON.parse(values ?? '')).toEqual({ enableNetworkPolicy: 'true' });
});

test('kubectl gets a context, and claims without a class get one', () => {
  const [, context, storage] = eksCommands('create', cluster, options);
  expect(context?.args.join(' ')).toBe('eks update-kubeconfig --name=lab --region=eu-central-1');
  expect(parse(storage?.input ?? '').metadata.annotations).toEqual({
    'storageclass.kubernetes.io/is-default-class': 'true',
  });
});

test('nodes may be private', () => {
  const [create] = eksCommands('create', cluster, { ...options, privateNodes: true });
  expect(parse(create?.input ?? '').managedNodeGroups[0].privateNetworking).toBe(true);
});

test('delete names the cluster and its region', () => {
  expect(
    eksCommands('delete', cluster, options).map(({ program, args }) => [program, ...args].join(' ')),
  ).toEqual(['eksctl delete cluster --name=lab --region=eu-central-1 --wait']);
});

test.each([
  [
    undefined,
    '--location is missing: it takes a region of Amazon such as eu-central-1; aws ec2 describe-regions lists them.',
  ],
  [
    'eu-central-1a',
    '--location is "eu-central-1a", but it takes a region of Amazon such as eu-central-1; aws ec2 describe-regions lists them.',
  ],
])('the region %j is refused', (location, sentence) => {
  expect(() => eksCommands('create', cluster, { ...options, location })).toThrow(sentence);
});

test('on Fargate there are no nodes, and every namespace has its pods there', () => {
  const [create] = eksCommands('create', { ...cluster, fargate: true }, options);
  const config = parse(create?.input ?? '');
  expect(create?.reason).toBe('a cluster of Kubernetes 1.35 on Fargate');
  expect(config.managedNodeGroups).toBeUndefined();
  expect(config.fargateProfiles).toEqual([{ name: 'all', selectors: [{ namespace: '*' }] }]);
});
