import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { since } from '../../lib/kubernetes/versions';
import { checkSettings } from '../../lib/lab/environment';
import { chartsOf } from '../../lib/lab/manifests';
import { factsOf, type Provider, providerFacts } from '../../lib/lab/settings/providers';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'platforms.md'), 'utf8');

/** The cells of the row that begins with a text. */
function row(first: string): readonly string[] {
  const line = page.split('\n').find((one) => one.startsWith(`| \`${first}\` |`)) ?? '';
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test.each(Object.keys(providerFacts) as Provider[])(
  'docs/platforms.md says what is true of %s',
  (provider) => {
    const facts = factsOf(provider);
    const [, asked, balancer, context, certificates, , users] = row(provider);
    expect(asked).toBe(facts.detectors.map((detector) => `\`${detector}\``).join(', ') || 'nobody');
    expect(/^none/.test(balancer ?? '')).toBe(facts.internalLoadBalancer === undefined);
    expect(context === '`cluster.context`').toBe(facts.context === undefined);
    expect(certificates).toBe(facts.signsKubelets ? 'checked' : 'not checked');
    expect(users === 'those of the images').toBe(!facts.assignsUsers);
  },
);

test.each(Object.entries(since))('docs/platforms.md says since when there is %s', (novelty, minor) => {
  expect(row(novelty)).toEqual([`\`${novelty}\``, `1.${minor}`]);
});

test.each(Object.keys(providerFacts))('no Service on %s asks for one family of addresses', (provider) => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider },
    destinations: { local: { kind: 'local' } },
    pipelines: { kubeStateMetrics: { enabled: true } },
  });
  const services = chartsOf(settings)
    .flatMap(({ manifests }) => manifests)
    .filter(({ kind }) => kind === 'Service');
  expect(services.length).toBeGreaterThan(3);
  for (const { spec } of services) {
    expect(Object.keys(Object(spec))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(ipFamilies|ipFamilyPolicy)$/)]),
    );
  }
});
