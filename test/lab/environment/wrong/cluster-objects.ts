import { lab, type Refused, withCluster } from './base';

const application = { name: 'shop', language: 'java', image: 'docker.io/library/shop:1.2.3', port: 8080 };

const withApplication = (change: object) => ({ ...lab, applications: [{ ...application, ...change }] });
const withVolume = (change: object) =>
  withApplication({ volumes: [{ name: 'data', mountPath: '/data', emptyDir: '1Gi', ...change }] });

const subdomain =
  'a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends)';
const readable =
  'looks like a credential, but what stands here is readable in the manifests; put it in a Secret of the namespace applications and refer to it: { secret: "NAME", key: "KEY" }.';

/** Literals that are credentials, whatever they are called. */
const literals = [
  ['a password', { DB_PASSWORD: 'hunter2' }],
  ['a token in camel case', { apiToken: 'abc' }],
  ['a password inside of an address', { DATABASE_URL: 'postgres://shop:hunter2@db:5432/shop' }],
  ['a token of a known form', { UPSTREAM: 'ghp_0123456789abcdefghij0123456789abcdef' }],
  ['a private key', { CERTIFICATE: '-----BEGIN RSA PRIVATE KEY-----\nMIIE' }],
  ['a header that authorizes', { OTEL_EXPORTER_OTLP_HEADERS: 'x-scope=a,authorization=Basic dXNlcjpwYXNz' }],
  ['a token in the query of an address', { HOOK: 'https://hooks.example/notify?token=abcdef' }],
] as const;

/** What applications take from the cluster: variables, volumes, accounts, users. */
export const wrongApplicationsInCluster: Refused<unknown> = [
  ...literals.map(([what, env]) => {
    const [name = ''] = Object.keys(env);
    return [
      `${what} among the variables`,
      withApplication({ env }),
      `applications[0].env.${name} ${readable}`,
    ] as const;
  }),
  [
    'a password in a further container',
    withApplication({
      containers: [{ name: 'side', image: 'docker.io/library/side:1', env: { REDIS_PASSWORD: 'hunter2' } }],
    }),
    `applications[0].containers[0].env.REDIS_PASSWORD ${readable}`,
  ],
  [
    'a password in the command',
    withApplication({ command: ['/shop', '--db-password=hunter2'] }),
    'applications[0].command[1] looks like a credential, but what stands here is readable in the manifests; put it in a Secret, name that in env, and write $(NAME) for the variable here.',
  ],
  [
    'a reference without a key',
    withApplication({ env: { DB_PASSWORD: { secret: 'shop' } } }),
    'applications[0].env.DB_PASSWORD is an object, but it takes text, or a reference { secret, key } or { configMap, key }; put the value in quotes, or name the object in the namespace of the applications and one of its keys.',
  ],
  [
    'what loads an agent by reference',
    withApplication({ env: { JAVA_TOOL_OPTIONS: { configMap: 'shop', key: 'jvm' } } }),
    'applications[0].env.JAVA_TOOL_OPTIONS is a reference, but the agent is loaded by this variable, to which only a text can be added; write its value here, or choose the variant "sidecar".',
  ],
  [
    'what the agent of Go is told by reference',
    withApplication({
      language: 'go',
      env: { OTEL_GO_AUTO_TARGET_EXE: '/shop', OTEL_SERVICE_NAME: { configMap: 'shop', key: 'name' } },
    }),
    'applications[0].env.OTEL_SERVICE_NAME is a reference, but the agent of Go is a container of its own that is told texts only; write its value here.',
  ],
  [
    'variables of nowhere',
    withApplication({ envFrom: [{ prefix: 'DB_' }] }),
    'applications[0].envFrom[0] takes either secret or configMap, but not both and not neither; give one of them.',
  ],
  [
    'variables of a Secret by its name alone',
    withApplication({ envFrom: ['shop'] }),
    'applications[0].envFrom[0] is "shop", but it takes an object with secret, configMap, prefix; describe a source of variables with these keys.',
  ],
  [
    'a prefix that begins no name',
    withApplication({ envFrom: [{ secret: 'shop', prefix: 'db-' }] }),
    'applications[0].envFrom[0].prefix is "db-", but it takes the beginning of a name of letters, digits and underscores; correct it, or leave it out.',
  ],
  [
    'a volume of two sources',
    withVolume({ configMap: 'shop' }),
    'applications[0].volumes[0] takes one of configMap, secret, claim and emptyDir, and no more; give one of them.',
  ],
  [
    'a volume of no source',
    withVolume({ emptyDir: undefined }),
    'applications[0].volumes[0] takes one of configMap, secret, claim and emptyDir, and no more; give one of them.',
  ],
  [
    'a directory of the node',
    withVolume({ hostPath: '/var/lib' }),
    'applications[0].volumes[0] has the unknown key "hostPath", but it takes name, mountPath, containers, configMap, secret, claim, emptyDir, readOnly; correct the spelling or remove it.',
  ],
  [
    'a path that is not absolute',
    withVolume({ mountPath: 'data' }),
    'applications[0].volumes[0].mountPath is "data", but it takes an absolute path without a colon, such as /etc/shop; give the path in the container.',
  ],
  [
    'a volume over /tmp',
    withVolume({ mountPath: '/tmp' }),
    'applications[0].volumes[0].mountPath is "/tmp", where the pod has a volume of its own; choose another path.',
  ],
  [
    'a volume with a name of the lab',
    withVolume({ name: 'tmp-app' }),
    'applications[0].volumes[0].name is "tmp-app", which a volume of the lab is called, but names are unique in a pod; rename it.',
  ],
  [
    'two volumes of one name',
    withApplication({
      volumes: [
        { name: 'data', mountPath: '/a', emptyDir: '1Gi' },
        { name: 'data', mountPath: '/b', claim: 'shop' },
      ],
    }),
    'applications[0].volumes[1].name is "data", which another volume of the pod is called, but names are unique in a pod; rename it.',
  ],
  [
    'two volumes at one path',
    withApplication({
      volumes: [
        { name: 'one', mountPath: '/data', emptyDir: '1Gi' },
        { name: 'two', mountPath: '/data', claim: 'shop' },
      ],
    }),
    'applications[0].volumes[1].mountPath is "/data", where the container app sees another volume already; choose another path.',
  ],
  [
    'a volume of a container that is not there',
    withVolume({ containers: ['worker'] }),
    'applications[0].volumes[0].containers[0] is "worker", but the containers of the pod are app; name one of them.',
  ],
  [
    'a ConfigMap to write to',
    withVolume({ emptyDir: undefined, configMap: 'shop', readOnly: false }),
    'applications[0].volumes[0].readOnly is false, but nobody can write to what a ConfigMap or a Secret holds; remove it, or use emptyDir or claim.',
  ],
  [
    'a ServiceAccount of no such name',
    withApplication({ serviceAccount: 'Shop' }),
    `applications[0].serviceAccount is "Shop", but it takes ${subdomain}; name the ServiceAccount.`,
  ],
  [
    'the token of no ServiceAccount',
    withApplication({ serviceAccountToken: true }),
    'applications[0].serviceAccountToken is true, but serviceAccount is not given, and the one called default may do nothing; name the ServiceAccount, or leave it out.',
  ],
  [
    'root',
    withApplication({ securityContext: { runAsUser: 0 } }),
    'applications[0].securityContext.runAsUser is 0, but it takes a whole number from 1 to 2147483647; give the number of a user, other than that of root.',
  ],
  [
    'a privileged container',
    withApplication({ securityContext: { privileged: true } }),
    'applications[0].securityContext has the unknown key "privileged", but it takes runAsUser, runAsGroup, fsGroup, readOnlyRootFilesystem, capabilities; correct the spelling or remove it.',
  ],
  [
    'a capability that the namespace does not admit',
    withApplication({ securityContext: { capabilities: ['SYS_ADMIN'] } }),
    'applications[0].securityContext.capabilities[0] is "SYS_ADMIN", but it takes NET_BIND_SERVICE; the restricted level admits no other.',
  ],
  [
    'a user where OpenShift gives one',
    {
      ...withCluster({ provider: 'openshift' }),
      applications: [{ ...application, securityContext: { runAsUser: 2000 } }],
    },
    'applications[0].securityContext.runAsUser is given, but OpenShift gives each namespace users and groups of its own and refuses others; remove it.',
  ],
  [
    'a label of pods that the lab sets',
    withApplication({ podLabels: { 'app.kubernetes.io/name': 'other' } }),
    'applications[0].podLabels["app.kubernetes.io/name"] is what Kubernetes, the operator or the lab itself says, but it takes names of your own, such as team or acme.example/team; choose another name.',
  ],
  [
    'an annotation of pods that injects',
    withApplication({ podAnnotations: { 'instrumentation.opentelemetry.io/inject-java': 'true' } }),
    'applications[0].podAnnotations["instrumentation.opentelemetry.io/inject-java"] is what Kubernetes, the operator or the lab itself says, but it takes names of your own, such as team or acme.example/team; choose another name.',
  ],
  [
    'one Secret for pulling without a list',
    withApplication({ pullSecrets: 'registry' }),
    'applications[0].pullSecrets is "registry", but it takes a list of names of Secrets; write [\'registry\'].',
  ],
];
