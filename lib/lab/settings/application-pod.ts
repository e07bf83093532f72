import type { z } from 'zod';
import {
  choice,
  dnsSubdomain,
  label1123,
  listOf,
  memory,
  section,
  text,
  truth,
  wholeNumber,
} from './formats';
import type { Immutable } from './immutable';

const volumeSchema = section('a volume', {
  /** Its name in the pod. */
  name: label1123('name the volume'),
  /** Where containers see it. */
  mountPath: text(
    {
      takes: 'an absolute path without a colon, such as /etc/shop',
      advice: 'give the path in the container',
    },
    (value) => /^\/[^\s:]+$/.test(value) && !value.split('/').includes('..'),
  ),
  /** The containers that see it: `app` is the main one. */
  containers: listOf(label1123('name a container of the pod'), {
    takes: 'a list of names of containers',
    advice: "write ['app']",
  }).default(['app']),
  /** The ConfigMap whose keys are its files. */
  configMap: dnsSubdomain('name the ConfigMap').optional(),
  /** The Secret whose keys are its files. */
  secret: dnsSubdomain('name the Secret').optional(),
  /** The PersistentVolumeClaim that keeps it. With ReadWriteOnce it takes one replica, or pods on one node. */
  claim: dnsSubdomain('name the PersistentVolumeClaim').optional(),
  /** The size of a directory that is empty at the start of a pod and goes with it. */
  emptyDir: memory('give the most that it may hold').optional(),
  /** Whether nothing can be written to it. Without it: what a ConfigMap or a Secret holds cannot, the others can. */
  readOnly: truth('give true to have it read only, false to write to it').optional(),
}).refine((volume) => sourcesOf(volume).length === 1, {
  error: 'takes one of configMap, secret, claim and emptyDir, and no more; give one of them.',
});

const sources = ['configMap', 'secret', 'claim', 'emptyDir'] as const;

/** What a volume says that it is. */
function sourcesOf(volume: Readonly<Partial<Record<(typeof sources)[number], string>>>) {
  return sources.filter((source) => volume[source] !== undefined);
}

export const volumesSchema = listOf(volumeSchema, {
  takes: 'a list of volumes',
  advice: "write [{ name: 'config', mountPath: '/etc/shop', configMap: 'shop' }], or leave it empty",
}).default([]);

/** 0 is root, which the namespace admits in no pod. */
const id = (what: string) =>
  wholeNumber(1, 2_147_483_647, `give the number of ${what}, other than that of root`);

export const securityContextSchema = section('the security context', {
  /** The user of the containers. On OpenShift the namespace has one. */
  runAsUser: id('a user').default(1001),
  /** The group of the containers. */
  runAsGroup: id('a group').default(1001),
  /** The group that owns files of volumes. */
  fsGroup: id('a group').optional(),
  /** Whether the containers cannot write to their images' files. `/tmp` is writable anyway. */
  readOnlyRootFilesystem: truth(
    'give true for files that nobody changes, false to let containers write',
  ).default(true),
  /** What the main container may do as if it were root: listen on ports below 1024. */
  capabilities: listOf(choice(['NET_BIND_SERVICE'], 'the restricted level admits no other'), {
    takes: 'a list of capabilities',
    advice: "write ['NET_BIND_SERVICE'], or leave it empty",
  }).default([]),
}).prefault({});

export type VolumeSettings = Immutable<z.output<typeof volumeSchema>>;
export type SecurityContextSettings = Immutable<z.output<typeof securityContextSchema>>;
