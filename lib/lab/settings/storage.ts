import { bytes, dnsSubdomain, section, text } from './formats';

/** The StorageClass of claims. */
export const storageClass = dnsSubdomain(
  'name a StorageClass that kubectl get storageclasses shows',
).optional();

/** A number of bytes on a disk, between two others. */
export function diskSize(least: string, most: string) {
  return text(
    {
      takes: `a size from ${least} to ${most}, such as 20Gi`,
      advice: 'give the size of the volume',
    },
    (value) => bytes(value) >= bytes(least) && bytes(value) <= bytes(most),
  );
}

export const storageSchema = section('the volumes', {
  /** The StorageClass of every claim. Without it, the default class of the cluster. */
  class: storageClass,
}).prefault({});

/** What a claim of a collector has unless said otherwise. */
const claimSize = '5Gi';

/** The claim of each pod of a collector, where something has to outlive the pod. */
export const claimSchema = section('the claim', {
  /** Its size. A claim that exists does not grow by this: expand it with kubectl, where its class allows it. */
  size: diskSize('1Gi', '16Ti').default(claimSize),
  /** Its StorageClass. Without it, `storage.class`. */
  class: storageClass,
}).prefault({});
