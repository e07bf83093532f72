import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { release } from '../../../imports/alloy/release';
import { version } from '../../../package.json';
import { runInProcess } from '../in-process';
import { runCommand } from '../run-command';
import { scratchDirectory, writeAll } from '../scratch';
import { sarifErrors } from './sarif-schema';

jest.setTimeout(60_000);

const cwd = scratchDirectory();
const check = (args: readonly string[], where = cwd) => runInProcess('check', args, { cwd: where });

const right = 'logging {\n\tlevel = "info"\n}\n';
const wrong = '// A logger.\nlogging {\n\tlevel = "loud"\n}\n';
const secret =
  'otelcol.auth.basic "a" {\n\tusername = "u"\n\tpassword = "hunter2"\n}\notelcol.receiver.otlp "in" {\n\tgrpc {\n\t\tauth = otelcol.auth.basic.a.handler\n\t}\n\toutput {\n\t\ttraces = [otelcol.exporter.debug.out.input]\n\t}\n}\notelcol.exporter.debug "out" { }\n';

beforeAll(() => {
  writeAll(cwd, {
    'right.alloy': right,
    'wrong.alloy': wrong,
    'secret.alloy': secret,
    'with space/é.alloy': wrong,
    'lab/a.alloy': right,
    'lab/b.alloy': 'livedebugging { }\n',
  });
});

describe('the exit code', () => {
  test.each<[what: string, code: number, args: readonly string[]]>([
    ['what is right', 0, ['right.alloy', 'lab']],
    ['an error', 1, ['right.alloy', 'wrong.alloy']],
    ['a warning', 1, ['secret.alloy']],
    ['a warning that is allowed', 0, ['secret.alloy', '--allow', 'secret-literal']],
    ['a file that is not there', 2, ['right.alloy', 'nowhere.alloy']],
    ['no file', 2, []],
    ['an unknown option', 2, ['--formt', 'json', 'right.alloy']],
    ['an unknown format', 2, ['--format', 'xml', 'right.alloy']],
    ['an unknown rule', 2, ['--allow', 'nothing', 'right.alloy']],
  ])('for %s is %i', async (_, code, args) => {
    const outcome = await check(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(outcome.stderr === '').toBe(code !== 2);
  });
});

test('for people, a finding has its place, its sentence, its line of code and a caret, without colours', async () => {
  const { stdout } = await check(['wrong.alloy']);
  expect(stdout).toBe(
    [
      'wrong.alloy:3:10: error: logging: level: one of "", "debug", "info", "warn", "error" is needed, not "loud".',
      '  3 | \tlevel = "loud"',
      '    | \t        ^^^^^^',
      '',
      'wrong.alloy: 1 error.',
      '',
    ].join('\n'),
  );
});

test('for people, what runs a right configuration is told, unless nobody wants to know', async () => {
  const { stdout } = await check(['lab']);
  expect(stdout).toBe(
    [
      'lab: nothing found.',
      '  needs      Deployment',
      '  stability  generally-available',
      '  volumes    /var/lib/alloy/data (emptyDir)',
      '',
    ].join('\n'),
  );
  expect((await check(['lab', '--no-workload'])).stdout).toBe('lab: nothing found.\n');
});

test('standard input is a configuration too', async () => {
  const { stdout } = await runCommand('check', ['-'], { cwd, stdin: 'logging {\n\tlevel = 1\n}' });
  expect(stdout).toContain('standard input:2:10: error: logging: level: one of');
});

test('for programs, there is JSON with what docs/check.md names', async () => {
  const { stdout } = await check(['--format', 'json', 'wrong.alloy', 'lab']);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    alloy: release,
    errors: 1,
    warnings: 0,
    configurations: [
      {
        name: 'wrong.alloy',
        files: ['wrong.alloy'],
        findings: [
          {
            rule: 'alloy',
            severity: 'error',
            file: 'wrong.alloy',
            line: 3,
            column: 10,
            where: 'logging: level',
            problem: 'one of "", "debug", "info", "warn", "error" is needed, not "loud".',
          },
        ],
      },
      {
        name: 'lab',
        files: [join('lab', 'a.alloy'), join('lab', 'b.alloy')],
        findings: [],
        workload: {
          kind: 'Deployment',
          stability: 'generally-available',
          community: false,
          ports: [],
          roles: [],
          volumes: [{ mountPath: '/var/lib/alloy/data', what: 'emptyDir' }],
          flags: [],
          environment: [],
          exceptions: [],
          notDerived: [],
        },
      },
    ],
  });
});

describe('for code hosts', () => {
  test('there is SARIF that its schema finds right, with paths from the current folder', async () => {
    writeFileSync(join(cwd, 'is.yaml.alloy'), 'a:\n  - b: c\n');
    const args = [
      '--format',
      'sarif',
      'wrong.alloy',
      join(cwd, 'with space'),
      'secret.alloy',
      'is.yaml.alloy',
    ];
    const log = JSON.parse((await check(args)).stdout);
    expect(sarifErrors(log)).toEqual([]);
    const [run] = log.runs;
    expect(run.tool.driver.semanticVersion).toBe(version);
    expect(
      run.results.map(
        ({ ruleId, level, locations: [{ physicalLocation }] }: SarifResult) =>
          `${ruleId} ${level} ${physicalLocation.artifactLocation.uri} ${physicalLocation.region.startLine}:${physicalLocation.region.startColumn}`,
      ),
    ).toEqual([
      'alloy error wrong.alloy 3:10',
      'alloy error with%20space/%C3%A9.alloy 3:10',
      'secret-literal warning secret.alloy 3:13',
      'not-alloy error is.yaml.alloy 1:undefined',
    ]);
  });

  test('nothing found is SARIF too', async () => {
    const log = JSON.parse((await check(['--format', 'sarif', 'right.alloy'])).stdout);
    expect(sarifErrors(log)).toEqual([]);
    expect(log.runs[0].results).toEqual([]);
  });

  test('the schema finds a key that there is not, and a level that there is not', async () => {
    const log = JSON.parse((await check(['--format', 'sarif', 'wrong.alloy'])).stdout);
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].extra = 1;
    expect(sarifErrors(log).length).toBeGreaterThan(1);
  });
});

test.each(['text', 'json', 'sarif'])('no secret is in %s', async (format) => {
  const { stdout } = await check(['--format', format, 'secret.alloy']);
  expect(stdout).toContain('a secret');
  expect(stdout).not.toContain('hunter2');
});

test('what a terminal would obey is not printed', async () => {
  writeFileSync(join(cwd, 'escape.alloy'), 'logging {\n\tlevel = "\u001b[31m" // \u202e\n}\n');
  const { stdout } = await check(['escape.alloy']);
  expect(stdout).toContain('escape.alloy:2:10');
  // biome-ignore lint/complexity/useRegexLiterals: a control character may not stand in one
  expect(stdout).not.toMatch(new RegExp('[\\u001b\\u202e]'));
});

test('a line of any length is shown in part', async () => {
  writeFileSync(join(cwd, 'long.alloy'), `logging {\n\tlevel = ${'1 + '.repeat(20_000)}"a"\n}\n`);
  const { stdout } = await check(['long.alloy']);
  expect(
    Math.max(
      ...stdout
        .split('\n')
        .slice(1)
        .map((line) => line.length),
    ),
  ).toBeLessThan(200);
});

test('no environment file and no lab is needed', async () => {
  const empty = join(cwd, 'empty');
  mkdirSync(empty);
  expect(await check(['../right.alloy', '--no-workload'], empty)).toEqual({
    code: 0,
    stdout: '../right.alloy: nothing found.\n',
    stderr: '',
  });
});

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number; readonly startColumn?: number };
      };
    },
  ];
}
