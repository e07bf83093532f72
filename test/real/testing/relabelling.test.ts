import fc from 'fast-check';
import { parseFile } from '../../../lib/alloy/syntax/parse';
import { writeOf } from '../../../lib/testing/alloy/messages';
import { samplesOf, write } from '../../../lib/testing/alloy/metrics';
import { freePort, RunningAlloy } from '../../../lib/testing/alloy/running';
import { Taker } from '../../../lib/testing/alloy/taker';
import { exported } from '../../../lib/testing/alloy/targets';
import { type Labels, type Names, relabel } from '../../../lib/testing/relabel/relabel';
import { rulesOf } from '../../../lib/testing/relabel/rules-in';
import { alloyProgram } from '../../../tools/real-programs/programs';

/** Each action has 25 lists of rules, and each 24 targets: 600 cases, of targets and of samples. */
const lists = 25;
const labelSets = 24;
const seed = Number(process.env.SEED ?? 14);

const q = (text: string) => JSON.stringify(text);
const label = fc.constantFrom('a', 'b', 'app', 'namespace', '__meta_pod', 'none');
const value = fc.constantFrom('', 'x', 'shop', 'Shop-1', 'a;b', '10', 'ä€', 'x\ny', 'shop/cart');
const labels = fc
  .dictionary(fc.constantFrom('a', 'b', 'app', 'namespace', '__meta_pod'), value, {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  })
  .map((given): Labels => ({ ...given, id: 'i' }));
const regex = fc.constantFrom(
  '(.*)',
  'shop',
  '(s)(h)?.*',
  '.+',
  '(?i)SHOP.*',
  '([a-z]+)-(\\d+)',
  'x|10',
  '(?P<first>\\w).*',
  '',
  'a.*',
  '__meta_(.+)',
);
const sources = fc
  .uniqueArray(label, { minLength: 1, maxLength: 3 })
  .map((names) => `source_labels = [${names.map(q).join(', ')}]\n`);
const optional = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), text);
const separator = optional(fc.constantFrom('separator = "-"\n', 'separator = ""\n'));
const matching = regex.map((text) => `regex = ${q(text)}\n`);
const target = fc.constantFrom('a', 'new', 'namespace').map((name) => `target_label = ${q(name)}\n`);
const replacement = optional(
  fc
    .constantFrom('$1', '${1}x', 'fixed', '', '$2-$1', '$$1', '${first}')
    .map((text) => `replacement = ${q(text)}\n`),
);
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));

const actions: Readonly<Record<string, fc.Arbitrary<string>>> = {
  replace: joined(
    sources,
    separator,
    optional(matching),
    fc.oneof(target, fc.constant('target_label = "n_$1"\n')),
    replacement,
  ),
  keep: joined(sources, separator, matching),
  drop: joined(sources, separator, matching),
  keepequal: joined(sources, target),
  dropequal: joined(sources, target),
  hashmod: joined(sources, separator, target, fc.constantFrom('modulus = 3\n', 'modulus = 1000000007\n')),
  lowercase: joined(sources, target),
  uppercase: joined(sources, target),
  labelmap: joined(
    fc.constantFrom('([a-z]+)', '__meta_(.+)', 'a(.+)').map((text) => `regex = ${q(text)}\n`),
    fc.constantFrom('', 'replacement = "M_$1"\n'),
  ),
  labeldrop: joined(fc.constantFrom('a|b', '__meta_.*', 'app').map((text) => `regex = ${q(text)}\n`)),
  labelkeep: joined(fc.constantFrom('id|a', 'id|__meta_.*', '.*').map((text) => `regex = ${q(text)}\n`)),
};

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number) => fc.sample(arbitrary, { numRuns, seed });
const given = sample(labels, labelSets).map((one, index) => ({ ...one, id: `i${index}` }));
const cases = Object.entries(actions).flatMap(([action, body]) =>
  sample(fc.array(body, { minLength: 1, maxLength: 2 }), lists).map((bodies, index) => ({
    action,
    id: `${action}_${index}`,
    rules: bodies.map((text) => `rule {\naction = "${action}"\n${text}}\n`).join(''),
  })),
);

const found = new Map<string, readonly Labels[]>();
const sent = new Map<string, readonly Labels[]>();

beforeAll(async () => {
  process.env.ALLOY_BIN = alloyProgram();
  const port = await freePort();
  const taker = await Taker.start();
  const targets = `[${given
    .map(
      (one) =>
        `{${Object.entries(one)
          .map(([name, text]) => `${q(name)} = ${q(text)}`)
          .join(', ')}}`,
    )
    .join(', ')}]`;
  const parts = cases.map(
    ({ id, rules }) => `discovery.relabel "${id}" {
targets = ${targets}
${rules}}
prometheus.relabel "${id}" {
forward_to = [prometheus.remote_write.taker.receiver]
${rules}rule {
target_label = "case"
replacement = "${id}"
}
}`,
  );
  const receiver = `prometheus.receive_http "given" {
http {
listen_address = "127.0.0.1"
listen_port = ${port}
}
forward_to = [${cases.map(({ id }) => `prometheus.relabel.${id}.receiver`).join(', ')}]
}
prometheus.remote_write "taker" {
endpoint {
url = "${taker.url}/write"
queue_config {
min_shards = 1
max_shards = 1
batch_send_deadline = "200ms"
}
}
}`;
  const alloy = await RunningAlloy.start([receiver, ...parts].join('\n'));
  try {
    for (const { id } of cases) found.set(id, exported(await alloy.component(`discovery.relabel.${id}`)));
    // Prometheus has no label without a value.
    await write(
      `http://127.0.0.1:${port}/api/v1/metrics/write`,
      given.map((one) => ({ name: 'm', labels: withoutEmpty(one), value: 1 })),
    );
    await taker.quiet(3_000);
  } finally {
    await alloy.stop();
    await taker.stop();
  }
  const samples = taker.taken.flatMap(({ body }) => samplesOf(writeOf(body)));
  for (const { name, labels: all } of samples) {
    const { case: id = '', ...others } = all;
    sent.set(id, [...(sent.get(id) ?? []), { ...others, ...(name !== '' && { __name__: name }) }]);
  }
});

function withoutEmpty(all: Labels): Labels {
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
}

const sorted = (all: readonly Labels[]) =>
  all.map((one) => JSON.stringify(Object.entries(withoutEmpty(one)).sort())).sort();

function computed(rules: string, names: Names, more: Labels = {}): readonly Labels[] {
  const [block] = parseFile(`test {\n${rules}}`).statements;
  const list = block?.kind === 'block' ? rulesOf(block.body, 'test', {}) : [];
  return given.flatMap((one) => {
    const result = relabel({ ...one, ...more }, list, names);
    return result === undefined ? [] : [result];
  });
}

test.each(Object.keys(actions))(
  'the action %s does in memory what it does in discovery.relabel',
  (action) => {
    for (const { id, rules } of cases.filter((one) => one.action === action)) {
      expect({ rules, targets: sorted(computed(rules, 'any')) }).toEqual({
        rules,
        targets: sorted(found.get(id) ?? []),
      });
    }
  },
);

test.each(Object.keys(actions))(
  'the action %s does in memory what it does in prometheus.relabel',
  (action) => {
    for (const { id, rules } of cases.filter((one) => one.action === action)) {
      const named = computed(rules, 'legacy', { __name__: 'm' }).map((one) => {
        const { case: _, ...others } = one;
        return others;
      });
      expect({ rules, samples: [...new Set(sorted(named))] }).toEqual({
        rules,
        samples: [...new Set(sorted(sent.get(id) ?? []))],
      });
    }
  },
);
