import { yamlOf } from '../../../lib/kubernetes/yaml';
import { pods } from '../../../lib/lab/checks/pods';
import { imagesIn } from '../../../lib/lab/every-object/images';
import { imagesOf } from '../../../lib/lab/manifests';
import { requiredSecrets } from '../../../lib/lab/prerequisites';
import { objectsWith, settingsWith } from './base';

const registry = 'registry.acme.example/mirror';

test('a mirror holds every image, those of agents, sidecars, applications and flags too', () => {
  const text = yamlOf(objectsWith({ images: { registry } }));
  const named = text.match(
    /(docker\.io|quay\.io|ghcr\.io|registry\.k8s\.io|registry\.shop\.example)\/[\w./-]+:[\w.-]+/g,
  );
  expect(named).toBeNull();
  expect(text).toContain(`--acme-http01-solver-image=${registry}/jetstack/cert-manager-acmesolver:`);
  expect(text).toContain(`image: ${registry}/library/redis:8.0.1`);
});

test('without settings images are what the lab names', () => {
  expect(imagesIn(objectsWith({ images: {} }))).toEqual(imagesIn(objectsWith({})));
});

test('an image that is in the mirror already stays what it is', () => {
  const images = imagesIn(objectsWith({ images: { registry: 'registry.shop.example' } }));
  expect(images).toContain('registry.shop.example/shop:1.0');
});

test('a replacement without a tag keeps the version, and takes the place of the mirror', () => {
  const images = imagesIn(
    objectsWith({ images: { registry, replace: { 'docker.io/grafana/alloy': 'ghcr.io/acme/alloy' } } }),
  );
  expect(images).toContain('ghcr.io/acme/alloy:v1.19.2');
  expect(images).not.toContain(`${registry}/grafana/alloy:v1.19.2`);
});

test('a replacement may be a digest, for one version alone, and the short name means the same image', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const images = imagesIn(
    objectsWith({ images: { replace: { 'grafana/alloy:v1.19.2': `ghcr.io/acme/alloy@${digest}` } } }),
  );
  expect(images).toContain(`ghcr.io/acme/alloy@${digest}`);
});

test('a replacement that means no image is refused', () => {
  expect(() =>
    objectsWith({ images: { replace: { 'docker.io/grafana/aloy': 'ghcr.io/acme/alloy' } } }),
  ).toThrow(
    'images.replace["docker.io/grafana/aloy"] is no image of this environment; correct the name to one that npm run images lists, or remove it.',
  );
});

test('the list for a mirror has each image by its own name, or what replaces it, and what the cluster asks for', () => {
  const images = { registry, replace: { 'grafana/k6': 'ghcr.io/acme/k6' } };
  const list = imagesOf(settingsWith({ images }));
  expect(list).toContainEqual({
    image: 'docker.io/grafana/alloy:v1.19.2',
    asked: `${registry}/grafana/alloy:v1.19.2`,
  });
  expect(list).toContainEqual({ image: 'ghcr.io/acme/k6:1.8.1', asked: 'ghcr.io/acme/k6:1.8.1' });
  expect(list.map(({ asked }) => asked).sort()).toEqual(imagesIn(objectsWith({ images })));
});

test('agents that are switched off need no image', () => {
  const off = settingsWith({ instrumentation: { languages: ['java'] } });
  expect(imagesOf(off).some(({ image }) => image.includes('autoinstrumentation-python'))).toBe(false);
});

test('every pod has the Secrets for pulling, and they are asked for where the pods are', () => {
  const images = { pullSecrets: ['mirror'] };
  const all = pods(objectsWith({ images }));
  expect(all.filter(({ spec }) => spec.imagePullSecrets?.some(({ name }) => name === 'mirror'))).toEqual(all);
  const asked = requiredSecrets(settingsWith({ images }));
  expect(asked.map(({ namespace }) => namespace).sort()).toEqual(
    [...new Set(all.map(({ namespace }) => namespace))].sort(),
  );
});
