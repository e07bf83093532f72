import { imageReference, imageText } from '../../lib/kubernetes/image-reference';

const digest = `sha256:${'0'.repeat(64)}`;

test.each([
  ['docker.io/grafana/alloy:v1', { registry: 'docker.io', path: 'grafana/alloy', tag: 'v1' }],
  ['grafana/alloy:v1', { registry: 'docker.io', path: 'grafana/alloy', tag: 'v1' }],
  ['nginx', { registry: 'docker.io', path: 'library/nginx' }],
  ['localhost/app:1', { registry: 'localhost', path: 'app', tag: '1' }],
  ['acme:5000/team/app:1', { registry: 'acme:5000', path: 'team/app', tag: '1' }],
  [`ghcr.io/a/b:1@${digest}`, { registry: 'ghcr.io', path: 'a/b', tag: '1', digest }],
  [`ghcr.io/a/b@${digest}`, { registry: 'ghcr.io', path: 'a/b', digest }],
])('%s has its parts', (text, parts) => {
  expect(imageReference(text)).toEqual(parts);
});

test.each(['', 'https://ghcr.io/a', 'Ghcr.io/a', 'a:', 'a@sha256:1', 'a/', 'a b', '-a'])(
  '%j names no image',
  (text) => expect(imageReference(text)).toBeUndefined(),
);

test.each(['docker.io/grafana/alloy:v1', `ghcr.io/a/b:1@${digest}`, 'acme:5000/team/app'])(
  '%s is written as it was read',
  (text) => {
    const reference = imageReference(text);
    expect(reference && imageText(reference)).toBe(text);
  },
);
