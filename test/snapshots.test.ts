import { environments, labManifests, type Manifest, nameOf } from './lab-manifests';

/** A definition is what crds/ holds, byte for byte: its name is enough here. */
function brief(manifest: Manifest): unknown {
  return manifest.kind === 'CustomResourceDefinition' ? nameOf(manifest) : manifest;
}

test.each(['gke-standard', 'gke-autopilot', 'languages'])('the whole of %s', (name) => {
  const settings = environments[name];
  if (!settings) throw new Error(`there is no environment ${name}`);
  expect(labManifests(settings).map(brief)).toMatchSnapshot();
});

interface ConfigMap {
  readonly data: Readonly<Record<string, string>>;
}

test('each Alloy file of the default environment', () => {
  const { kind } = environments;
  if (!kind) throw new Error('there is no environment kind');
  const files = labManifests(kind)
    .filter((manifest): manifest is Manifest & ConfigMap => manifest.kind === 'ConfigMap')
    .flatMap(({ data }) => Object.entries(data))
    .filter(([file]) => file.endsWith('.alloy'));
  expect(files.length).toBeGreaterThan(0);
  for (const [file, text] of files) expect(`\n${text}`).toMatchSnapshot(file);
});
