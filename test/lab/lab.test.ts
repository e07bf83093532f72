import { App } from 'cdk8s';
import { lab } from '../../lib/lab/lab';
import { environments, labManifests, type Manifest, nameOf } from '../lab-manifests';

function chartIds(name: string): string[] {
  const app = new App();
  lab(app, settingsOf(name));
  return app.charts.map((chart) => chart.node.id).sort();
}

function settingsOf(name: string) {
  const settings = environments[name];
  if (settings === undefined) throw new Error(`There is no environment ${name}.`);
  return settings;
}

/** The group and kind of an object, as a CustomResourceDefinition declares them. */
function groupKind({ apiVersion, kind }: Manifest): string {
  return `${apiVersion.split('/')[0]} ${kind}`;
}

function declares(manifest: Manifest): string | undefined {
  if (manifest.kind !== 'CustomResourceDefinition') return undefined;
  const { group, names } = manifest.spec as { group: string; names: { kind: string } };
  return `${group} ${names.kind}`;
}

test('the default environment is installed step by step, the backend last', () => {
  expect(chartIds('kind')).toEqual(
    expect.arrayContaining([
      '00-namespaces',
      '10-cert-manager',
      '20-opentelemetry-operator',
      '30-alloy',
      '40-instrumentation',
      '50-apps',
      '58-dashboards',
      '60-backend',
    ]),
  );
});

test('Grafana Cloud needs no backend in the cluster', () => {
  expect(chartIds('gke-standard')).not.toContain('60-backend');
});

describe.each(Object.entries(environments))('in %s', (_name, settings) => {
  const manifests = labManifests(settings);
  const position = new Map(manifests.map((manifest, index) => [nameOf(manifest), index]));

  test('no chart depends on another, which cdk8s would pay with exponential time', () => {
    const app = new App();
    lab(app, settings);
    expect(app.charts.flatMap((chart) => chart.node.dependencies)).toEqual([]);
  });

  test('a CustomResourceDefinition stands before the objects of its kind', () => {
    const declared = manifests.map(declares);
    const found = manifests.filter((manifest, index) => declared.indexOf(groupKind(manifest)) > index);
    expect(found.map(nameOf)).toEqual([]);
  });

  test('a namespace stands before what is in it', () => {
    const found = manifests.filter(
      ({ metadata }, index) => (position.get(`Namespace ${metadata.namespace}`) ?? -1) > index,
    );
    expect(found.map(nameOf)).toEqual([]);
  });
});
