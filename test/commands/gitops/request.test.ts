import { directoryOf, repositoryOf, toolOf } from '../../../commands/gitops/request';

const right = { repo: 'https://github.com/me/lab.git', path: 'dist', branch: 'main' };

test('what is written lies beside the manifests', () => {
  expect(repositoryOf({ ...right, path: 'clusters/lab/dist/' }, 'out/flux')).toEqual({
    url: 'https://github.com/me/lab.git',
    branch: 'main',
    manifests: 'clusters/lab/dist',
    definitions: 'clusters/lab/flux',
  });
});

test('the directory is called after the tool', () => {
  expect(directoryOf(right, 'argocd', ['dist'])).toBe('argocd');
});

test.each(['dist', './dist', 'dist/flux', 'dist/../dist/a'])(
  '%s is in the manifests and refused',
  (output) => {
    expect(() => directoryOf({ ...right, output }, 'flux', ['dist'])).toThrow(
      `--output ${output} lies in dist, which holds the manifests and nothing else, but it takes a directory beside it; name another one, for example flux.`,
    );
  },
);

test.each(['distribution', '..dist', '../dist/flux'])('%s is not in the manifests', (output) => {
  expect(directoryOf({ ...right, output }, 'flux', ['dist'])).toBe(output);
});

const url =
  'the address of a Git repository, such as https://github.com/me/lab.git or ssh://git@github.com/me/lab.git';

test.each([
  ['no repository', { repo: undefined }, `--repo is missing: it takes ${url};`],
  ['an address without a protocol', { repo: 'git@github.com:me/lab.git' }, `but it takes ${url};`],
  ...[
    'https://me:hush@github.com/me/lab.git',
    'https://hush@github.com/me/lab.git',
    'ssh://git:hush@github.com/me/lab.git',
    'me:hush@github.com/me/lab',
    'https://github.com/me/lab.git?token=hush',
  ].map((repo): [string, object, string] => [
    `the secret in ${repo}`,
    { repo },
    `--repo holds a password or a token, which would be committed, but it takes ${url}; give the tool its credentials in a Secret.`,
  ]),
  ['no path', { path: undefined }, '--path is missing: it takes the directory of the manifests'],
  [
    'a path outside',
    { path: '../dist' },
    '--path is "../dist", but it takes a directory inside the repository',
  ],
  ['a path of the machine', { path: '/dist' }, '--path is "/dist", but it takes a directory inside'],
  ['the whole repository', { path: '.' }, '--path is ".", but it takes a directory inside the repository'],
])('%s is refused', (_, change, sentence) => {
  expect(() => repositoryOf({ ...right, ...change }, 'flux')).toThrow(sentence);
});

test('an empty path is refused as that', () => {
  expect(directoryOf({ ...right, path: '' }, 'flux', ['dist'])).toBe('flux');
  expect(() => repositoryOf({ ...right, path: '' }, 'flux')).toThrow('--path is missing:');
});

test('a tool that is not known is refused', () => {
  expect(() => toolOf('argo')).toThrow('The first word is "argo", but it takes argocd or flux;');
  expect(() => toolOf(undefined)).toThrow('The first word is missing: it takes argocd or flux;');
});
