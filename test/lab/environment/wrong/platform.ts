import { lab, type Refused } from './base';

const images = (change: object) => ({ ...lab, images: change });
const scheduling = (change: object) => ({ ...lab, scheduling: change });
const tolerations = (...list: object[]) => scheduling({ tolerations: list });

/** Images, where pods run, labels and annotations. */
export const wrongPlatform: Refused<unknown> = [
  [
    'a mirror with https://',
    images({ registry: 'https://registry.acme.example' }),
    'images.registry is "https://registry.acme.example", but it takes a registry, with or without a path, such as registry.acme.example/mirror; leave out https:// and a slash at the end.',
  ],
  [
    'a mirror with a slash at its end',
    images({ registry: 'registry.acme.example/' }),
    'images.registry is "registry.acme.example/", but it takes a registry, with or without a path, such as registry.acme.example/mirror; leave out https:// and a slash at the end.',
  ],
  [
    'a mirror with upper-case letters',
    images({ registry: 'registry.acme.example/Mirror' }),
    'images.registry is "registry.acme.example/Mirror", but it takes a registry, with or without a path, such as registry.acme.example/mirror; leave out https:// and a slash at the end.',
  ],
  [
    'a mirror that is no host',
    images({ registry: 'mirror' }),
    'images.registry is "mirror", but it takes a registry, with or without a path, such as registry.acme.example/mirror; leave out https:// and a slash at the end.',
  ],
  [
    'one Secret for pulling without a list',
    images({ pullSecrets: 'mirror' }),
    `images.pullSecrets is "mirror", but it takes a list of names of Secrets; write ['registry'].`,
  ],
  [
    'a Secret for pulling with a value',
    images({ pullSecrets: [{ username: 'a' }] }),
    'images.pullSecrets[0] is an object, but it takes a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends); name the Secret.',
  ],
  [
    'a Secret for pulling of no such name',
    images({ pullSecrets: ['Mirror'] }),
    'images.pullSecrets[0] is "Mirror", but it takes a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends); name the Secret.',
  ],
  [
    'an image that is replaced by latest',
    images({ replace: { 'grafana/alloy': 'acme/alloy:latest' } }),
    'images.replace["grafana/alloy"] is "acme/alloy:latest", but it takes the name of an image, with or without a tag other than latest or a digest, such as docker.io/grafana/alloy; write it as its registry names it.',
  ],
  [
    'a key of replace that is no image',
    images({ replace: { 'Grafana Alloy': 'acme/alloy' } }),
    'images.replace["Grafana Alloy"] has a key that names no image, but it takes names with or without a tag other than latest or a digest; write, for example, docker.io/grafana/alloy.',
  ],
  [
    'images by their use',
    images({ alloy: 'acme/alloy:1' }),
    'images has the unknown key "alloy", but it takes registry, pullSecrets, replace; correct the spelling or remove it.',
  ],
  [
    'a registry among the images of Alloy',
    images({ replace: ['acme/alloy'] }),
    'images.replace takes an object of images by images; write { "grafana/alloy": "registry.acme.example/alloy" }.',
  ],
  [
    'a toleration without a key',
    tolerations({ value: 'a' }),
    'scheduling.tolerations[0].key is missing, but only the operator Exists means each taint; name the key, or set operator to "Exists".',
  ],
  [
    'a toleration of each value that names one',
    tolerations({ key: 'a', operator: 'Exists', value: 'b' }),
    'scheduling.tolerations[0].value is given, but with the operator Exists no value counts; leave it out, or set operator to "Equal".',
  ],
  [
    'an operator of Kubernetes that tolerations lack',
    tolerations({ key: 'a', operator: 'In' }),
    'scheduling.tolerations[0].operator is "In", but it takes Exists or Equal; choose whether the value counts.',
  ],
  [
    'an effect that taints lack',
    tolerations({ key: 'a', value: 'b', effect: 'NoRun' }),
    'scheduling.tolerations[0].effect is "NoRun", but it takes NoSchedule, PreferNoSchedule or NoExecute; choose the effect of the taint.',
  ],
  [
    'seconds of a toleration that removes nothing',
    tolerations({ key: 'a', value: 'b', tolerationSeconds: 5 }),
    'scheduling.tolerations[0].tolerationSeconds is given, but only NoExecute removes pods; set effect to "NoExecute", or leave it out.',
  ],
  [
    'a toleration by its text',
    scheduling({ tolerations: ['dedicated=observability:NoSchedule'] }),
    'scheduling.tolerations[0] is "dedicated=observability:NoSchedule", but it takes an object with key, operator, value, effect, tolerationSeconds; describe the toleration with these keys.',
  ],
  [
    'nodes of Windows',
    scheduling({ nodeSelector: { 'kubernetes.io/os': 'windows' } }),
    'scheduling.nodeSelector["kubernetes.io/os"] is "windows", but the images of the lab are of Linux; leave it out.',
  ],
  [
    'a selector of nodes by a list',
    scheduling({ nodeSelector: ['pool'] }),
    'scheduling.nodeSelector takes an object of labels and values; write { release: "monitoring" }.',
  ],
  [
    'a label of nodes that no label is called',
    scheduling({ nodeSelector: { 'a b': 'c' } }),
    'scheduling.nodeSelector["a b"] has a key that no label is called, but it takes names of labels, such as release or example.com/team; correct the name.',
  ],
  [
    'a selector of nodes by true',
    scheduling({ nodeSelector: { pool: true } }),
    'scheduling.nodeSelector.pool is true, but it takes the value of a label (up to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends); give the value that objects have.',
  ],
  [
    'a priority by its number',
    scheduling({ priorityClassName: 1000 }),
    'scheduling.priorityClassName is 1000, but it takes a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends); name a PriorityClass of the cluster.',
  ],
  [
    'a spread over places without a label',
    scheduling({ topologySpread: [{ maxSkew: 1 }] }),
    'scheduling.topologySpread[0].topologyKey is missing: it takes the name of a label or annotation, such as team or example.com/team; name the label of nodes, such as topology.kubernetes.io/zone.',
  ],
  [
    'a spread of no pod',
    scheduling({ topologySpread: [{ topologyKey: 'zone', maxSkew: 0 }] }),
    'scheduling.topologySpread[0].maxSkew is 0, but it takes a whole number from 1 to 100; give the number of pods.',
  ],
  [
    'an affinity in short',
    scheduling({ affinity: { nodes: ['a'] } }),
    'scheduling.affinity has the unknown key "nodes", but it takes nodeAffinity, podAffinity, podAntiAffinity; correct the spelling or remove it.',
  ],
  [
    'an affinity to nodes without values',
    scheduling({
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'In', values: [] }] }],
          },
        },
      },
    }),
    'scheduling.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values has 0 values, but the operator In takes one value or more; correct the list.',
  ],
  [
    'an affinity by a number of two values',
    scheduling({
      affinity: {
        nodeAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            {
              weight: 1,
              preference: { matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1', '2'] }] },
            },
          ],
        },
      },
    }),
    'scheduling.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values has 2 values, but the operator Gt takes one value; correct the list.',
  ],
  [
    'a label that the lab sets',
    { ...lab, labels: { 'app.kubernetes.io/name': 'a' } },
    'labels["app.kubernetes.io/name"] is what Kubernetes, the operator or the lab itself says, but it takes names of your own, such as team or acme.example/team; choose another name.',
  ],
  [
    'a label of the Pod Security level',
    { ...lab, labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } },
    'labels["pod-security.kubernetes.io/enforce"] is what Kubernetes, the operator or the lab itself says, but it takes names of your own, such as team or acme.example/team; choose another name.',
  ],
  [
    'a label with a sentence',
    { ...lab, labels: { team: 'the platform team' } },
    'labels.team is "the platform team", but it takes the value of a label (up to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends); give the value that objects have.',
  ],
  [
    'an annotation that injects',
    { ...lab, annotations: { 'instrumentation.opentelemetry.io/inject-java': 'true' } },
    'annotations["instrumentation.opentelemetry.io/inject-java"] is what Kubernetes, the operator or the lab itself says, but it takes names of your own, such as team or acme.example/team; choose another name.',
  ],
  [
    'an annotation with a number',
    { ...lab, annotations: { owner: 7 } },
    'annotations.owner is 7, but it takes text; put the value in quotes.',
  ],
  [
    'an annotation of no such name',
    { ...lab, annotations: { 'a b': 'c' } },
    'annotations["a b"] has a key that no annotation is called, but it takes names such as owner or acme.example/owner; correct the name.',
  ],
  [
    'scheduling of the node collectors below the wrong key',
    { ...lab, alloy: { node: { tolerations: [] } } },
    'alloy.node has the unknown key "tolerations", but it takes resources, scheduling; correct the spelling or remove it.',
  ],
  [
    'another way to have dashboards',
    { ...lab, dashboards: { as: 'configmap' } },
    'dashboards.as is "configmap", but it takes none, sidecar or grafana-operator; choose how Grafana gets them.',
  ],
  [
    'a data source without a name',
    { ...lab, dashboards: { dataSources: { loki: '' } } },
    'dashboards.dataSources.loki is "", but it takes the name of a data source of Loki in Grafana; copy it from Connections, Data sources, or leave it out.',
  ],
  [
    'a data source that there is not',
    { ...lab, dashboards: { dataSources: { mimir: 'cloud' } } },
    'dashboards.dataSources has the unknown key "mimir", but it takes prometheus, loki, tempo, pyroscope; correct the spelling or remove it.',
  ],
];
