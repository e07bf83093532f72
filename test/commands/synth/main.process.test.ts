import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentNames } from '../../../commands/command-line/environments';
import { oneOf } from '../../../lib/lab/settings/errors';
import { runInProcess } from '../in-process';

const project = join(__dirname, '..', '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'main-'));
afterAll(() => rmSync(scratch, { recursive: true }));

// A command starts in a second, and in several where many tests run.
jest.setTimeout(30_000);

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as `npm run synth --` starts it. */
function synth(...args: readonly string[]): Result {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const [program = '', ...given] = scripts.synth.split(' ');
  const path = `${join(project, 'node_modules', '.bin')}:${process.env.PATH}`;
  return spawnSync(program, [...given, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
}

/** The same, within the test. */
function synthesized(...args: readonly string[]) {
  return runInProcess('synth', args);
}

function contents(directory: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(directory).map((file) => [file, readFileSync(join(directory, file), 'utf8')]),
  );
}

const byNpm = join(scratch, 'by-npm');
const first = synth('--output', byNpm);

test('the command writes the default environment and says so', () => {
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain(`kind, in ${byNpm}:`);
  expect(readdirSync(byNpm)).toContain('00-namespaces.yaml');
});

test('the cdk8s command writes the same bytes', () => {
  const byCdk8s = join(scratch, 'by-cdk8s');
  execFileSync(join(project, 'node_modules', '.bin', 'cdk8s'), ['synth', '--output', byCdk8s], {
    cwd: project,
    stdio: 'pipe',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false', CI: 'true' },
  });
  expect(contents(byCdk8s)).toEqual(contents(byNpm));
});

test('another environment goes elsewhere', async () => {
  const output = join(scratch, 'gke-autopilot');
  expect(await synthesized('gke-autopilot', '-o', output)).toMatchObject({ code: 0 });
  expect(readdirSync(output)).not.toContain('60-backend.yaml');
});

test('a short option is understood in every spelling', async () => {
  const output = join(scratch, 'short');
  expect(await synthesized('kind', `-o=${output}`)).toMatchObject({ code: 0 });
  expect(readdirSync(output)).toContain('00-namespaces.yaml');
  expect(await synthesized('kind', '-o=')).toMatchObject({
    code: 1,
    stderr: '--output is empty, but it takes a directory; name the one to write to.\n',
  });
});

test('an environment without applications has no file for them', async () => {
  const lab = JSON.stringify(join(project, 'lib', 'lab', 'environment'));
  const file = join(scratch, 'no-applications.ts');
  writeFileSync(
    file,
    `import { environment } from ${lab};
     export default environment({ cluster: { name: 'a', provider: 'kind' }, destinations: { local: { kind: 'local' } } });`,
  );
  const output = join(scratch, 'no-applications');
  expect(await synthesized(file, '--output', output)).toMatchObject({ code: 0 });
  expect(readdirSync(output)).not.toContain('50-apps.yaml');
});

test('--all writes each environment into a directory of its own', async () => {
  const output = join(scratch, 'clusters');
  const { code, stdout } = await synthesized('--all', '--output', output);
  expect([code, readdirSync(output)]).toEqual([0, environmentNames()]);
  expect(stdout).toContain(`gke-standard, in ${join(output, 'gke-standard')}:`);
  expect(readdirSync(join(output, 'kind'))).toContain('60-backend.yaml');
});

test('a mistake is told in one line, and nothing is written', async () => {
  const output = join(scratch, 'nothing');
  const { code, stdout, stderr } = await synthesized('production', '--output', output);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `The environment "production" is unknown, but there are ${environmentNames().join(', ')}; ask for ${oneOf(environmentNames())}, give the path of a file, or write environments/NAME.ts.\n`,
  );
  expect(readdirSync(scratch)).not.toContain('nothing');
});

test('--help names the environments and the options, without colours', async () => {
  const { code, stdout } = await synthesized('--help');
  expect(code).toBe(0);
  expect(stdout).toContain(environmentNames().join(', '));
  expect(stdout).toContain('--output=<DIR>');
  expect(stdout.includes('\u001b')).toBe(false);
});
