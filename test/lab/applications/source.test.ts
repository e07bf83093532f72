import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pods } from '../../../lib/lab/checks/pods';
import { restrictedViolations } from '../../../lib/lab/checks/restricted';
import type { Language, Variant } from '../../../lib/lab/environment';
import { type ApplicationInput, applicationObjects, container, template, variables } from './objects';

const folder = mkdtempSync(join(tmpdir(), 'source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files: Readonly<Record<Language, string>> = {
  java: 'Main.java',
  nodejs: 'main.js',
  python: 'main.py',
  dotnet: 'main.cs',
  go: 'main.go',
};

/** An application that is a file with this text. */
function shop(
  language: Language,
  text = 'a program',
  more: Partial<ApplicationInput> = {},
): ApplicationInput {
  const source = join(mkdtempSync(join(folder, 'of-')), files[language]);
  writeFileSync(source, text);
  return { name: 'shop', language, variant: 'clean', source, port: 8080, ...more };
}

function pod(application: ApplicationInput) {
  return template(applicationObjects([application]), 'shop');
}

const languages = Object.keys(files) as Language[];
const compiled = ['dotnet', 'go'] as const;

test('the file is in a ConfigMap of the application, as it is', () => {
  const text = "class Main {\n\tString a = 'ü';\n}\n";
  const map = applicationObjects([shop('java', text)]).one('ConfigMap', 'shop') as { data?: unknown };
  expect(map.data).toEqual({ 'Main.java': text });
});

test.each([
  ['java', ['java', '/source/Main.java'], 'eclipse-temurin:21.'],
  ['nodejs', ['node', '/source/main.js'], 'node:24.'],
  ['python', ['python', '/source/main.py'], 'python:3.14.'],
  ['dotnet', ['dotnet', '/program/program.dll'], 'dotnet/sdk:10.'],
  ['go', ['/program/app'], 'golang:1.26.'],
] as const)('a program in %s is run by an official image', (language, command, image) => {
  const app = container(applicationObjects([shop(language)]), 'shop');
  expect(app.command).toEqual(command);
  expect(app.image).toContain(`/${image}`);
});

test.each(languages)('a file in %s is mounted where it is run or compiled, read-only', (language) => {
  const { containers, initContainers = [], volumes } = pod(shop(language)).spec;
  const mounts = [...initContainers, ...containers].flatMap(({ volumeMounts = [] }) =>
    volumeMounts.filter(({ name }) => name === 'source'),
  );
  const path = `/source/${files[language]}`;
  for (const mount of mounts) {
    expect(mount).toEqual({ name: 'source', mountPath: path, subPath: files[language], readOnly: true });
  }
  expect(volumes).toContainEqual({ name: 'source', configMap: { name: 'shop' } });
  expect([...initContainers, ...containers].flatMap(({ command = [] }) => command)).toEqual(
    expect.arrayContaining([expect.stringContaining(path)]),
  );
});

test.each(compiled)('a program in %s is compiled before, where it may write', (language) => {
  const { initContainers = [], containers } = pod(shop(language)).spec;
  expect(initContainers.map(({ name }) => name)).toEqual(['compile']);
  expect(initContainers[0]?.image).toBe(containers[0]?.image);
  const writable = (mounts: readonly { mountPath: string; readOnly?: boolean }[] = []) =>
    mounts.filter(({ readOnly }) => readOnly !== true).map(({ mountPath }) => mountPath);
  expect(writable(initContainers[0]?.volumeMounts)).toEqual(['/program', '/tmp']);
  expect(writable(containers[0]?.volumeMounts)).toEqual(['/tmp']);
});

test.each(['java', 'nodejs', 'python'] as const)('a program in %s needs no container before', (language) => {
  expect(pod(shop(language)).spec.initContainers).toBeUndefined();
});

test.each(languages)('a program in %s runs restricted', (language) => {
  const variants: readonly Variant[] =
    language === 'go' ? ['clean', 'auto', 'sidecar'] : ['clean', 'auto', 'sidecar', 'manual-sidecar'];
  const found = variants.flatMap((variant) => {
    const application = shop(language, 'a program', { variant });
    return pods([{ ...applicationObjects([application]).one('Deployment', 'shop') }]).flatMap(
      restrictedViolations,
    );
  });
  expect(found).toEqual([]);
});

test('another text makes other pods, and the same text the same', () => {
  const checksum = (text: string) => pod(shop('java', text)).metadata.annotations?.['checksum/Main.java'];
  expect(checksum('one')).toBe(checksum('one'));
  expect(checksum('one')).not.toBe(checksum('another'));
});

test('where the file is on the machine is nowhere written', () => {
  expect(JSON.stringify(applicationObjects([shop('go')]).every())).not.toContain(folder);
});

test('an image beside the source is the one that runs it', () => {
  const image = 'registry.example.com/golang:1.26.5';
  const { initContainers = [], containers } = pod(shop('go', 'a program', { image })).spec;
  expect([...initContainers, ...containers].map((one) => one.image)).toEqual([image, image]);
});

test('a command beside the source is the one that runs', () => {
  const command = ['java', '--enable-preview', '/source/Main.java'];
  expect(container(applicationObjects([shop('java', 'a program', { command })]), 'shop').command).toEqual(
    command,
  );
});

test('what a program in Python prints is seen at once', () => {
  expect(variables(container(applicationObjects([shop('python')]), 'shop'))).toEqual({
    PYTHONUNBUFFERED: '1',
  });
});

test('the agent of Go is told to watch what was compiled', () => {
  const { annotations } = pod(shop('go', 'a program', { variant: 'auto' })).metadata;
  expect(annotations?.['instrumentation.opentelemetry.io/otel-go-auto-target-exe']).toBe('/program/app');
});

test('a path counts from where the command is started', () => {
  const here = process.cwd();
  try {
    mkdirSync(join(folder, 'services'));
    writeFileSync(join(folder, 'services', 'Main.java'), 'a program');
    process.chdir(folder);
    const application = { ...shop('java'), source: 'services/Main.java' };
    expect(applicationObjects([application]).one('ConfigMap', 'shop')).toMatchObject({
      data: { 'Main.java': 'a program' },
    });
  } finally {
    process.chdir(here);
  }
});

test('a file that kubectl could not write into an annotation is refused', () => {
  const application = shop('java', 'x'.repeat(131_073));
  expect(() => applicationObjects([application])).toThrow(
    `applications[0].source is ${JSON.stringify(application.source)}, a file of 131073 bytes, but it takes 131072 at most, because kubectl writes it into an annotation too; build an image of it.`,
  );
});
