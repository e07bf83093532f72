import { SettingsError } from '../../lib/lab/environment';

/**
 * The node image of kind for each minor version of Kubernetes, by digest, because kind publishes a tag again with every
 * release: https://github.com/kubernetes-sigs/kind/releases. Those of 1.34 and newer are of kind v0.33.0.
 */
const nodeImages: Readonly<Record<string, string>> = {
  '1.37': 'v1.37.0@sha256:a1ed56cfb0e7b93589bdf97c8cd566405a265939e3620fc4f5de89adff580ae5',
  '1.36': 'v1.36.4@sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
  '1.35': 'v1.35.8@sha256:07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
  '1.34': 'v1.34.11@sha256:44e222ee2132dab25ff87301682f89eb82c7880ea3a1bf543bfe9708fd08d67d',
  '1.33': 'v1.33.1@sha256:8d866994839cd096b3590681c55a6fa4a071fdaf33be7b9660e5697d2ed13002',
  '1.32': 'v1.32.5@sha256:36187f6c542fa9b78d2d499de4c857249c5a0ac8cc2241bef2ccd92729a7a259',
  '1.31': 'v1.31.9@sha256:156da58ab617d0cb4f56bbdb4b493f4dc89725505347a4babde9e9544888bb92',
  '1.30': 'v1.30.13@sha256:8673291894dc400e0fb4f57243f5fdc6e355ceaa765505e0e73941aa1b6e0b80',
  '1.29': 'v1.29.14@sha256:8703bd94ee24e51b778d5556ae310c6c0fa67d761fae6379c8e0bb480e6fea29',
  '1.28': 'v1.28.15@sha256:a7c05c7ae043a0b8c818f5a06188bc2c4098f6cb59ca7d1856df00375d839251',
};

/** The image that runs a minor version, for example `1.36`. */
export function nodeImage(kubernetesVersion: string): string {
  const image = nodeImages[kubernetesVersion];
  if (image !== undefined) return `kindest/node:${image}`;
  throw new SettingsError(
    'cluster.kubernetesVersion',
    `is ${JSON.stringify(kubernetesVersion)}, but kind has node images for ${Object.keys(nodeImages).sort(byMinor).join(', ')}; choose one of these, or add the image to lib/cluster-commands/node-images.ts.`,
  );
}

function byMinor(a: string, b: string): number {
  return Number(a.split('.')[1]) - Number(b.split('.')[1]);
}
