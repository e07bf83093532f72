import { configurationsOf } from '../../../commands/alloy-files';
import { type CheckOptions, check } from '../../../commands/check/check';
import { textOf } from '../../../commands/check/output/text';
import { scratchDirectory, writeAll } from '../scratch';

const directory = scratchDirectory();
let count = 0;

/** What is found in a configuration of these files. */
async function checked(files: Readonly<Record<string, string>>, options: Partial<CheckOptions> = {}) {
  const folder = `${directory}/${count++}`;
  writeAll(folder, files);
  const [configuration] = await configurationsOf([folder]);
  if (!configuration) throw new Error('There is no configuration.');
  return check(configuration, { allow: [], ...options });
}

async function found(text: string, options?: Partial<CheckOptions>): Promise<readonly string[]> {
  const { findings } = await checked({ 'a.alloy': text }, options);
  return findings.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);
}

const write = 'loki.write "w" {\n\tendpoint {\n\t\turl = "https://loki.example.com/push"\n\t}\n}\n';
const source = (more = '') =>
  `${write}loki.source.api "in" {\n\tforward_to = [loki.write.w.receiver]\n${more}}\n`;

test('a right configuration has no finding', async () => {
  expect(await found(source())).toEqual([]);
});

test('all that is wrong is found, in the order of the text', async () => {
  const text = source('\tbogus = 1\n\tuse_incoming_timestamp = "no"\n\thttp {\n\t\tlisten_port = "x"\n\t}\n');
  expect(await found(text)).toEqual(['alloy 8:2', 'alloy 9:27', 'alloy 11:17']);
});

test('each file that does not parse has its finding', async () => {
  const { findings } = await checked({ 'a.alloy': 'logging {', 'b.alloy': 'logging }', 'c.alloy': write });
  expect(findings.map(({ rule, file }) => `${rule} ${file.shown.at(-7)}`)).toEqual(['syntax a', 'syntax b']);
});

test('a file that is no Alloy text is a finding, and what it may hold is not missed in the others', async () => {
  const { findings } = await checked({ 'a.alloy': '{% x %}', 'b.alloy': source().replace(write, '') });
  expect(findings.map(({ rule }) => rule)).toEqual(['not-alloy']);
});

test('a component that is given a way to authenticate and no telemetry is not fed', async () => {
  const text = `local.file "f" {\n\tfilename = "/f"\n}\n${write.replace('"https://loki.example.com/push"', 'local.file.f.content')}`;
  expect(await found(text)).toEqual(['unfed-input 4:1']);
});

describe('a warning', () => {
  const unfed = write;

  test('is left aside by the name of its rule', async () => {
    expect(await found(unfed)).toEqual(['unfed-input 1:1']);
    expect(await found(unfed, { allow: ['unfed-input'] })).toEqual([]);
  });

  test('is left aside by a comment in the line before, and no other is', async () => {
    const comment = '// check: allow unfed-input, since another file feeds it\n\n// More.\n';
    expect(await found(comment + unfed)).toEqual([]);
    expect(await found(`${comment}${unfed}${unfed.replace('"w"', '"v"')}`)).toEqual(['unfed-input 9:1']);
  });

  test('is left aside by a comment behind the code', async () => {
    expect(await found(unfed.replace('{\n', '{ // check: allow unfed-input\n'))).toEqual([]);
  });

  test('is not left aside by a comment that names no rule, which is an error', async () => {
    expect(await found(`  // check: allow unfed-inptu\n${unfed}`)).toEqual([
      'allow-comment 1:3',
      'unfed-input 2:1',
    ]);
  });

  test('may be left aside, and an error may not', async () => {
    expect(await found(`// check: allow alloy\n${source('\tbogus = 1\n')}`)).toEqual([
      'allow-comment 1:1',
      'alloy 9:2',
    ]);
  });
});

describe('what nothing gets', () => {
  test.each<[what: string, text: string, line: number]>([
    ['logs that are sent to nothing', 'loki.source.api "a" {\n\tforward_to = []\n}', 1],
    ['traces of a receiver without an output', 'otelcol.receiver.otlp "a" {\n\tgrpc { }\n\toutput { }\n}', 1],
    ['targets that nothing scrapes', 'prometheus.exporter.self "a" { }', 1],
    ['a file that nothing reads', `${source()}local.file "f" {\n\tfilename = "/f"\n}`, 9],
    ['a declare without an instance', 'declare "a" { }', 1],
    ['targets in a declare', 'declare "a" {\n\tprometheus.exporter.self "b" { }\n}\na "one" { }', 2],
  ])('is found: %s', async (_, text, line) => {
    expect(await found(text)).toEqual([
      `sends-nowhere ${line}:${text.includes('\ta "') || line === 2 ? 2 : 1}`,
    ]);
  });

  test.each<[what: string, text: string]>([
    [
      'an export that an export of a declare passes on',
      'declare "a" {\n\tprometheus.exporter.self "b" { }\n\texport "c" {\n\t\tvalue = prometheus.exporter.self.b.targets\n\t}\n}\na "one" { }',
    ],
    [
      'a receiver that is an argument',
      'declare "a" {\n\targument "to" { }\n\tloki.source.api "b" {\n\t\tforward_to = argument.to.value\n\t}\n}\na "one" {\n\tto = []\n}',
    ],
    [
      'rules that others apply',
      `${write}loki.relabel "r" {\n\tforward_to = []\n\trule {\n\t\taction = "labelmap"\n\t\tregex = "a"\n\t}\n}\nloki.source.journal "j" {\n\tforward_to = [loki.write.w.receiver]\n\trelabel_rules = loki.relabel.r.rules\n}`,
    ],
    ['settings of Alloy itself', 'logging { }\nlivedebugging {\n\tenabled = true\n}'],
  ])('is not: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('a secret in plain text', () => {
  const remote = (inside: string) =>
    `prometheus.scrape "s" {\n\ttargets = []\n\tforward_to = [prometheus.remote_write.w.receiver]\n}\nprometheus.remote_write "w" {\n\tendpoint {\n${inside}\n\t}\n}\n`;

  test.each<[what: string, inside: string, place: string]>([
    [
      'a password',
      '\t\turl = "https://a"\n\t\tbasic_auth {\n\t\t\tusername = "u"\n\t\t\tpassword = "hunter2"\n\t\t}',
      '10:15',
    ],
    ['a password in an address', '\t\turl = "https://user:hunter2@a"', '7:9'],
    ['a header', '\t\turl = "https://a"\n\t\theaders = { "X-API-Key" = "hunter2" }', '8:29'],
    [
      'a term of a sum',
      '\t\turl = "https://a"\n\t\theaders = { Authorization = "Bearer " + "hunter2" }',
      '8:31',
    ],
  ])('is found, told once for its place, and not shown: %s', async (_, inside, place) => {
    const result = await checked({ 'a.alloy': remote(inside) });
    const [first] = result.findings;
    expect(`${first?.rule} ${first?.place?.line}:${first?.place?.column}`).toBe(`secret-literal ${place}`);
    expect(textOf([result], { workload: true, colours: false })).not.toContain('hunter2');
  });

  test('is none where a variable gives it', async () => {
    expect(
      await found(remote('\t\turl = "https://a"\n\t\theaders = { Authorization = sys.env("T") }')),
    ).toEqual([]);
  });
});

test.each<[what: string, value: string, isFound: boolean]>([
  ['a variable of the shell', '"https://${HOST}/push"', true],
  ['a value of Helm', '"https://{{ .Values.host }}/push"', true],
  ['a variable of Jinja', '"https://{{ loki_host }}/push"', true],
  ['an expression of Alloy', '"https://" + sys.env("HOST")', false],
])('a place that was not filled in is found: %s', async (_, value, isFound) => {
  const rules = (await found(source().replace('"https://loki.example.com/push"', value))).map(
    (one) => one.split(' ')[0],
  );
  expect(rules.includes('unrendered-text')).toBe(isFound);
});

test('groups of a regular expression, and templates of a stage, are no places to fill in', async () => {
  const text = `${write}loki.source.api "in" {\n\tforward_to = [loki.process.p.receiver]\n}\nloki.process "p" {\n\tforward_to = [loki.write.w.receiver]\n\tstage.template {\n\t\tsource = "a"\n\t\ttemplate = "{{ ToLower .Value }}"\n\t}\n\tstage.replace {\n\t\texpression = "(a)"\n\t\treplace = "{{ .Value }}"\n\t}\n}\nloki.relabel "r" {\n\tforward_to = [loki.write.w.receiver]\n\trule {\n\t\treplacement = "\${1}-\${name}"\n\t\ttarget_label = "t"\n\t}\n}`;
  expect(await found(text, { allow: ['unfed-input'] })).toEqual([]);
});

describe('the stability', () => {
  const preview = `foreach "f" {\n\tcollection = []\n\tvar = "x"\n\ttemplate { }\n}`;

  test('that is needed is told, and refuses nothing by itself', async () => {
    const { findings, outline } = await checked({ 'a.alloy': preview });
    expect(findings).toEqual([]);
    expect(outline).toMatchObject({ stability: 'experimental', flags: ['--stability.level=experimental'] });
  });

  test('that is asked for refuses what needs less', async () => {
    expect(await found(preview, { stability: 'generally-available' })).toEqual(['alloy 1:1']);
  });
});

describe('what runs it', () => {
  test('is derived from the components, those in a declare and a foreach as well', async () => {
    const text = `declare "in" {\n\targument "to" { }\n\tloki.source.file "f" {\n\t\ttargets = [{ __path__ = "/var/log/pods/*.log" }]\n\t\tforward_to = argument.to.value\n\t}\n}\nin "one" {\n\tto = [loki.write.w.receiver]\n}\n${write}`;
    const { findings, outline } = await checked({ 'a.alloy': text });
    expect(findings).toEqual([]);
    expect(outline).toMatchObject({
      kind: 'DaemonSet',
      volumes: [{ mountPath: '/var/log/pods' }, { what: 'directory of the node, for how far it has read' }],
      problems: [],
    });
    expect(outline?.exceptions.map(({ what }) => what)).toContain('runAsUser 0');
  });

  test('has the ports, roles, flags and variables that follow', async () => {
    const text = `${source()}discovery.kubernetes "k" {\n\trole = "pod"\n}\nprometheus.scrape "s" {\n\ttargets = discovery.kubernetes.k.targets\n\tforward_to = [prometheus.remote_write.m.receiver]\n\tclustering {\n\t\tenabled = true\n\t}\n}\nprometheus.remote_write "m" {\n\tendpoint {\n\t\turl = sys.env("MIMIR_URL")\n\t}\n}`;
    const { outline } = await checked({ 'a.alloy': text });
    expect(outline).toMatchObject({
      kind: 'StatefulSet',
      ports: [{ number: 8080, protocol: 'TCP' }],
      grants: [{ kind: 'ClusterRole', rules: [{ resources: ['pods'], verbs: ['list', 'watch'] }] }],
      environment: ['MIMIR_URL'],
    });
    expect(outline?.flags.join(' ')).toContain('--cluster.enabled=true');
  });

  test('is told as far as it can be derived, with a sentence for what cannot', async () => {
    const { findings, outline } = await checked({
      'a.alloy': `${source()}import.file "lib" {\n\tfilename = "/lib.alloy"\n}`,
    });
    expect(findings).toEqual([]);
    expect(outline?.kind).toBe('Deployment');
    expect(outline?.problems.map(({ message }) => message).join()).toContain('known only when Alloy runs');
  });

  test('is not told where there are errors', async () => {
    expect((await checked({ 'a.alloy': 'logging {\n\tlevel = 1\n}' })).outline).toBeUndefined();
  });
});
