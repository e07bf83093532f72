import { environment } from '../../../lib/lab/environment';

const smallest = environment({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
});

const shop = { name: 'shop', language: 'java', image: 'docker.io/library/shop:1', port: 8080 } as const;

test('a cluster and a destination are enough', () => {
  expect(smallest).toMatchObject({
    cluster: { name: 'lab', provider: 'kind', kubernetesVersion: '1.36' },
    destinations: { local: { kind: 'local', retention: '24h' } },
    alloy: {
      stability: 'generally-available',
      receiver: { replicas: 1, resources: { cpu: '100m', memory: '512Mi' } },
    },
    instrumentation: {
      samplingRatio: 1,
      languages: ['java', 'nodejs', 'python', 'dotnet', 'go'],
      enforce: true,
    },
    applications: [],
    loadGenerator: { enabled: false, requestsPerSecond: 2 },
  });
});

test('an application needs a name, a language, an image and a port', () => {
  expect(environment({ ...smallest, applications: [shop] }).applications).toEqual([
    {
      ...shop,
      mesh: true,
      platform: 'glibc',
      from: [],
      variant: 'auto',
      replicas: 1,
      resources: { cpu: '50m', memory: '256Mi' },
      command: [],
      healthPath: '/',
      env: {},
      envFrom: [],
      volumes: [],
      serviceAccountToken: false,
      securityContext: {
        capabilities: [],
        readOnlyRootFilesystem: true,
        runAsGroup: 1001,
        runAsUser: 1001,
      },
      podLabels: {},
      podAnnotations: {},
      pullSecrets: [],
      aliases: [],
      entryPoints: [],
      containers: [],
    },
  ]);
});

test('what an environment says comes back as the same settings', () => {
  expect(environment(smallest)).toEqual(smallest);
});

test('a pod may hold containers in several languages', () => {
  const containers = [
    { name: 'web', language: 'nodejs', image: 'docker.io/library/web:1', port: 3000 },
  ] as const;
  const [application] = environment({ ...smallest, applications: [{ ...shop, containers }] }).applications;
  expect(application?.containers.map(({ language }) => language)).toEqual(['nodejs']);
});

test('a language without an agent is accepted where no agent is injected', () => {
  const applications = [{ ...shop, language: 'go', variant: 'sidecar' }] as const;
  const settings = { ...smallest, instrumentation: { languages: [] }, applications };
  expect(environment(settings).applications[0]?.language).toBe('go');
});
