import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { images } from '../../lib/lab/images';
import packageJson from '../../package.json';
import type { Pin } from './pin';

const root = join(__dirname, '..', '..');

const reasons: Readonly<Record<string, string>> = {
  '@types/node': 'it is that of the oldest Node.js that is supported',
  '@grafana/lezer-logql': 'its next release needs a newer Node.js than the oldest that is supported',
  '@inquirer/confirm': 'its next major needs a newer Node.js than the oldest that is supported',
  'dependency-cruiser': 'its next major needs a newer Node.js than the oldest that is supported',
  listr2: 'its next major needs a newer Node.js than the oldest that is supported',
};

/** Packages of npm, as package.json has them. */
export function npmPins(): readonly Pin[] {
  const { dependencies, devDependencies } = packageJson;
  return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({
    kind: 'npm package',
    name,
    version,
    file: 'package.json',
    ...(reasons[name] ? { held: reasons[name] } : {}),
  }));
}

/** Of modules that list all that they build with, the one that they build; the others are as its own go.mod has them. */
const built: Readonly<Record<string, { readonly modules: readonly string[]; readonly held?: string }>> = {
  'real-programs/alloy': {
    modules: ['github.com/grafana/alloy'],
    held: 'npm run release says what another release changes',
  },
  'test-cluster/etcd': { modules: ['go.etcd.io/etcd/server/v3'] },
  'test-cluster/kubernetes-1.28': {
    modules: ['k8s.io/kubernetes'],
    held: 'it is the oldest Kubernetes that is supported',
  },
  'test-cluster/kubernetes-1.37': { modules: ['k8s.io/kubernetes'] },
  'test-cluster/kwok': { modules: ['sigs.k8s.io/kwok'] },
  'test-cluster/operator': {
    modules: ['github.com/open-telemetry/opentelemetry-operator'],
    held: 'it is the newest that builds from the modules that can be had',
  },
};

const withAlloy = 'it goes with the release of Alloy';

/** What has to have the version of something else, by the folder of tools/ it stands in. */
const together: Readonly<Record<string, string>> = { ottl: withAlloy, 'real-programs/otelcol': withAlloy };

/** What cert-manager's own go.mod names, where its programs or its types are built. */
const ofCertManager =
  /^(?:k8s\.io\/|sigs\.k8s\.io\/controller-runtime|github\.com\/(?:go-logr|spf13)\/|golang\.org\/x\/)/;

/** Modules of Go, as the go.mod files of tools/ have them. */
export function goPins(): readonly Pin[] {
  const tools = join(root, 'tools');
  return readdirSync(tools, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('go.mod') && !file.includes('lokistub'))
    .sort()
    .flatMap((file) => modulesIn(file, readFileSync(join(tools, file), 'utf8')));
}

function modulesIn(file: string, text: string): readonly Pin[] {
  const folder = file.replace(/\/go\.mod$/, '');
  const only = built[folder];
  const held = only?.held ?? together[folder];
  // What stands behind an arrow replaces something, and is no requirement.
  const lines = text.split('\n').filter((line) => !line.includes('=>'));
  return lines.flatMap((line): readonly Pin[] => {
    const [, name, version, indirect] = /^(?:require\s+|\s+)(\S+) (v\S+)( \/\/ indirect)?/.exec(line) ?? [];
    if (name === undefined || version === undefined) return [];
    if (only ? !only.modules.includes(name) : indirect !== undefined) return [];
    const withCertManager =
      /^(?:crds|test-cluster\/cert-manager)$/.test(folder) && ofCertManager.test(name)
        ? 'it goes with the release of cert-manager'
        : undefined;
    const reason = held ?? withCertManager;
    return [{ kind: 'Go module', name, version, file: `tools/${file}`, ...(reason ? { held: reason } : {}) }];
  });
}

/** Images, whose registries are not asked. */
export function imagePins(): readonly Pin[] {
  return imagesIn(images).map((image) => {
    const cut = image.lastIndexOf(':');
    return {
      kind: 'image',
      name: image.slice(0, cut),
      version: image.slice(cut + 1),
      file: 'lib/lab/images.ts',
    };
  });
}

function imagesIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(imagesIn) : [];
}

/** Actions of the workflows, with the version that the comment behind the commit names. */
export function actionPins(): readonly Pin[] {
  const folder = join(root, '.github', 'workflows');
  return readdirSync(folder).flatMap((file) => {
    const path = join(folder, file);
    const uses = readFileSync(path, 'utf8').matchAll(/uses: ([\w./-]+)@\S+(?: # (v\S+))?/g);
    return [...uses].map(
      ([, name = '', version = 'a commit']): Pin => ({
        kind: 'action',
        name,
        version,
        file: relative(root, path),
      }),
    );
  });
}

/** The programs that the project is worked on with. */
export function programPins(): readonly Pin[] {
  const version = readFileSync(join(root, '.go-version'), 'utf8').trim();
  return [{ kind: 'program', name: 'Go', version, file: '.go-version' }];
}
