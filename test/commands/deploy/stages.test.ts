import { environmentNames, loadEnvironment } from '../../../commands/command-line/environments';
import { stagesOf } from '../../../commands/deploy/stages';
import { chartsOf } from '../../../lib/lab/manifests';
import { FakeKubectl } from '../kubectl/fake-kubectl';

const stages = stagesOf(chartsOf(loadEnvironment('kind')), []);
const titled = (title: string) => {
  const found = stages.find((stage) => stage.title === title);
  if (found === undefined) throw new Error(`There is no stage ${title}.`);
  return found;
};

test('they are in the order in which one needs the other', () => {
  expect(stages.map(({ title }) => title)).toEqual([
    'Namespaces, definitions and policies',
    'Secrets that you bring',
    'cert-manager',
    'OpenTelemetry operator',
    'Alloy and the backend',
    'Instrumentation',
    'Workloads that are already there',
    'Applications',
  ]);
});

test.each(environmentNames())('every object of %s is in one of them, and in no second', (environment) => {
  const charts = chartsOf(loadEnvironment(environment));
  const staged = stagesOf(charts, []).flatMap(({ manifests }) => manifests);
  const all = charts.flatMap(({ manifests }) => manifests);
  expect(staged).toHaveLength(all.length);
  expect(new Set(staged)).toEqual(new Set(all));
});

test('definitions come first, whichever chart has them', () => {
  const [base, ...others] = stages;
  expect(base?.manifests.some(({ kind }) => kind === 'CustomResourceDefinition')).toBe(true);
  expect(others.flatMap(({ manifests }) => manifests).map(({ kind }) => kind)).not.toContain(
    'CustomResourceDefinition',
  );
});

test('cert-manager is done when its webhook admits a Certificate', async () => {
  const [check] = titled('cert-manager').checks;
  const fake = new FakeKubectl();
  expect(await check?.(fake.kubectl)).toEqual({ text: 'the webhook of cert-manager does not answer yet' });
  expect(fake.calls[0]?.args).toContain('--dry-run=server');
  expect(fake.calls[0]?.input).toContain('"kind":"Certificate"');
});

test('the operator is done when its webhook admits an Instrumentation', async () => {
  const check = titled('OpenTelemetry operator').checks.at(-1);
  const fake = new FakeKubectl();
  expect(await check?.(fake.kubectl)).toEqual({
    text: 'the webhook of the OpenTelemetry operator does not answer yet',
  });
  expect(fake.calls[0]?.input).toContain('"kind":"Instrumentation"');
});
