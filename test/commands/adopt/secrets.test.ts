import { adopting } from './adopting';

const loki = (attributes: string) =>
  `loki.write "cloud" {\n\tendpoint {\n\t\turl = "https://logs.example.com/loki/api/v1/push"\n${attributes}\n\t}\n}\n`;

test('a secret is not copied: a reference stands there, and how to make the Secret', () => {
  const { text, changes, secretCommand } = adopting(
    loki('\t\tbasic_auth {\n\t\t\tusername = "1"\n\t\t\tpassword = "correct-horse"\n\t\t}'),
  );
  expect(text).not.toContain('correct-horse');
  expect(text).toContain("password: kubernetesSecret.data.get('cloud-basic-auth-password')");
  expect(text).toContain("namespace: 'monitoring',\n      name: 'shop',");
  expect(text).toContain(`// ${secretCommand}`);
  expect(secretCommand).toMatch(
    /^kubectl --namespace monitoring create secret generic shop --from-env-file=\/dev\/stdin/,
  );
  expect(changes.secrets).toEqual([
    { where: 'loki.write "cloud": endpoint.basic_auth.password', key: 'cloud-basic-auth-password' },
  ]);
});

test('a secret that stands twice is made once', () => {
  const twice =
    loki('\t\tbearer_token = "correct-horse"') +
    loki('\t\tbearer_token = "correct-horse"').replace('"cloud"', '"second"');
  const { changes } = adopting(twice);
  expect(new Set(changes.secrets.map(({ key }) => key)).size).toBe(1);
  expect(changes.secrets).toHaveLength(2);
});

test.each([
  ['in an address', '\t\tproxy_url = "http://user:correct-horse@proxy:3128"'],
  ['in a header', '\t\theaders = {"Authorization" = "Bearer correct-horse"}'],
  ['as the default of a variable', '\t\tbearer_token = coalesce(sys.env("T"), "correct-horse")'],
  ['in a sum', '\t\tbearer_token = "correct-" + "horse" + "correct-horse"'],
  ['in a list', '\t\thttp_headers = {"X-Key" = ["correct-horse"]}'],
  ['in a comment', '\t\t// password = "correct-horse"'],
  ['in a comment without quotes', '\t\t// password: correct-horse-1'],
  ['in an address of a comment', '\t\t// http://user:correct-horse@loki:3100'],
])('a secret %s is not copied', (_, attributes) => {
  expect(adopting(loki(attributes)).text).not.toContain('correct-horse');
});

test.each([
  ['sys.env("TOKEN")', "sys.env('TOKEN')"],
  ['"Bearer " + sys.env("TOKEN")', "plus('Bearer ', sys.env('TOKEN'))"],
  ['string.format("%s", sys.env("TOKEN"))', "string.format('%s', sys.env('TOKEN'))"],
])('what only refers to a secret stays: %s', (given, written) => {
  const { text, changes } = adopting(loki(`\t\tbearer_token = ${given}`));
  expect(text).toContain(`bearerToken: ${written}`);
  expect(changes.secrets).toEqual([]);
});

test('a token is known by its form, in text of another language as well', () => {
  const token = `glc_${'eyJvIjoiMSJ9'.repeat(3)}`;
  const { text } = adopting(`import.string "parts" {\n\tcontent = "declare \\"a\\" { /* ${token} */ }"\n}`);
  expect(text).not.toContain(token);
});

test('a password in YAML inside of a text is not copied', () => {
  const config = 'modules:\\n  http:\\n    http:\\n      basic_auth:\\n        password: correct-horse\\n';
  const { text } = adopting(
    `prometheus.exporter.blackbox "sites" {\n\tconfig = "${config}"\n\ttarget {\n\t\tname = "a"\n\t\taddress = "b"\n\t}\n}`,
  );
  expect(text).not.toContain('correct-horse');
});

test('inside of a declare the Secret is read there, since references reach nothing outside', () => {
  const { text } = adopting(`declare "part" {\n${loki('\t\tbearer_token = "correct-horse"')}}`);
  expect(text).toContain('new RemoteKubernetesSecret(part.contents,');
  expect(text).not.toContain('correct-horse');
});

test('fields and labels that are called so are no secrets', () => {
  const { changes } = adopting(
    'loki.process "a" {\n\tforward_to = []\n\tstage.json {\n\t\texpressions = {token = "token"}\n\t}\n\tstage.labels {\n\t\tvalues = {password = ""}\n\t}\n}',
  );
  expect(changes.secrets).toEqual([]);
});
