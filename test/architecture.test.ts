import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

const root = join(__dirname, '..');

/** The TypeScript files below a folder, by path from the root. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** What a file imports from the project itself, by path from the root and without extension. */
function imported(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import|require\()\s*'(\.[^']*)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => posix.join(dirname(file), specifier));
}

/** The imports of a folder's files that lead to none of the places allowed. */
function strangers(folder: string, allowed: readonly string[]): string[] {
  return sources(folder).flatMap((file) =>
    imported(file)
      .filter(
        (target) => ![folder, ...allowed].some((place) => target === place || target.startsWith(`${place}/`)),
      )
      .map((target) => `${file} imports ${target}`),
  );
}

describe('imports go one way', () => {
  test('the language knows nothing but itself', () => {
    expect(strangers('lib/alloy', [])).toEqual([]);
  });

  test('generated components know the language only', () => {
    expect(strangers('imports/alloy', ['lib/alloy'])).toEqual([]);
  });

  test('pipelines know components and the language, and no Kubernetes', () => {
    expect(strangers('lib/pipelines', ['lib/alloy', 'imports/alloy'])).toEqual([]);
    const withKubernetes = sources('lib/pipelines').filter((file) =>
      /from 'cdk8s/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(withKubernetes).toEqual([]);
  });

  test('workloads know the language, and neither pipelines nor settings nor charts', () => {
    expect(strangers('lib/workload', ['lib/alloy', 'lib/images', 'lib/labels', 'lib/pod-security'])).toEqual(
      [],
    );
  });

  test('charts know neither the table of contents nor environments', () => {
    const found = sources('lib/charts')
      .flatMap(imported)
      .filter((target) => /^(lib\/(lab|synthesize|environments)$|environments|main)/.test(target));
    expect(found).toEqual([]);
  });

  test('nothing in lib/ or imports/ needs tools/ or test/', () => {
    const found = ['lib', 'imports']
      .flatMap(sources)
      .flatMap(imported)
      .filter((target) => /^(tools|test)\//.test(target));
    expect(found).toEqual([]);
  });
});

describe('the tree', () => {
  test('names images in lib/images.ts only', () => {
    const registries = /'(docker\.io|quay\.io|ghcr\.io|registry\.k8s\.io)\//;
    const found = ['lib', 'environments']
      .flatMap(sources)
      .filter((file) => registries.test(readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual(['lib/images.ts']);
  });

  test('has components of one namespace load no other', () => {
    const found = sources('imports/alloy').flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/^import (?!type)[^;]*?from '(\.\/[^']*)'/gm)].map(
        (match) => `${file} loads ${match[1]}`,
      );
    });
    expect(found).toEqual([]);
  });
});
