import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { images } from '../../lib/lab/images';
import { agentFolder, agentLanguages } from '../../tools/agents/agents';

const root = join(__dirname, '..', '..');
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const tag = (image: string) => image.split(':').at(-1);

test.each([
  ['java', /<artifactId>opentelemetry-javaagent<\/artifactId>\s*<version>([^<]+)/, 'pom.xml'],
  ['nodejs', /"@opentelemetry\/auto-instrumentations-node": "([^"]+)"/, 'package.json'],
  ['python', /^opentelemetry-instrumentation==(.+)$/m, 'requirements.txt'],
] as const)('the agent of %s has the version that the operator injects', (language, version, file) => {
  const [, found] = version.exec(read('tools', 'agents', language, file)) ?? [];
  expect(found).toBe(tag(images.autoInstrumentation[language]));
});

test('each agent has a folder of its own in the cache', () => {
  const folders = agentLanguages.map(agentFolder);
  expect(new Set(folders).size).toBe(agentLanguages.length);
  for (const folder of folders) expect(folder).toMatch(/\.cache\/agents\/[a-z]+-[0-9a-f]{16}$/);
});

test('what the Java services share is the same in each', () => {
  const shared = readdirSync(join(root, 'demo'))
    .filter((name) => readdirSync(join(root, 'demo', name)).includes('Main.java'))
    .map((name) => read('demo', name, 'Main.java').split('// From here on')[1]);
  expect(shared).toHaveLength(3);
  expect(new Set(shared).size).toBe(1);
});
