import type { BodySchema, ComponentSchema, TypeSchema } from '../../lib/alloy/schema';
import { filesOf } from '../../tools/alloy-imports/files';
import { component, demo, namespace, text } from './alloy-schema-fixture';

function attribute(type: TypeSchema): string {
  return demo({ attributes: { an_attribute: { type } } });
}

describe('a component', () => {
  test('is a class that names itself, with its label and props', () => {
    expect(demo({ attributes: { url: { type: text, required: true } } })).toContain(
      [
        '/** `demo.it`, generally available. {@link https://docs.example/page/} */',
        'export class DemoIt extends Component {',
        '  constructor(scope: Construct, label: string, props: DemoItProps) {',
        "    super(scope, schema, 'demo.it', label, props);",
        '  }',
        '}',
      ].join('\n'),
    );
  });

  test('needs no props when none is required', () => {
    expect(demo({ attributes: { url: { type: text } } })).toContain(
      'label: string, props: DemoItProps = {})',
    );
  });

  test('without a label takes none', () => {
    expect(demo({}, { labelled: false })).toContain(
      "constructor(scope: Construct, props: DemoItProps = {}) {\n    super(scope, schema, 'demo.it', undefined, props);",
    );
  });

  test('without arguments accepts an empty object only', () => {
    expect(demo({})).toContain('export type DemoItProps = Readonly<Record<string, never>>;');
  });

  test('has a getter for every export', () => {
    const exports: ComponentSchema['exports'] = {
      logs_receiver: { kind: 'capsule', name: 'loki.LogsReceiver' },
    };
    expect(demo({}, { exports })).toContain(
      "  /** `logs_receiver`: loki.LogsReceiver. */\n  get logsReceiver(): Ref<LogsReceiver> {\n    return this.ref('logs_receiver');\n  }",
    );
  });

  test('that holds other components gets no class', () => {
    expect(demo({}, { module: true })).not.toContain('class');
    const holder = demo(
      { blocks: { template: { body: 'demo/it.Template', module: true } } },
      {},
      { 'demo/it.Template': {} },
    );
    expect(holder).not.toContain('class');
  });
});

describe('an attribute', () => {
  test.each<[TypeSchema, string]>([
    [text, 'Value<string>'],
    [{ kind: 'string', enum: ['a', "it's"] }, "Value<'a' | 'it\\'s'>"],
    [{ kind: 'number', integer: true }, 'Value<number>'],
    [{ kind: 'bool' }, 'Value<boolean>'],
    [{ kind: 'duration' }, 'Value<string>'],
    [{ kind: 'bytes' }, 'Value<string>'],
    [{ kind: 'secret' }, 'SecretValue'],
    [{ kind: 'optionalSecret' }, 'OptionalSecretValue'],
    [{ kind: 'any' }, 'AnyValue'],
    [{ kind: 'list', elem: text }, 'ListValue<string>'],
    [{ kind: 'list', elem: { kind: 'string', enum: ['a', 'b'] } }, "ListValue<'a' | 'b'>"],
    [
      { kind: 'map', elem: { kind: 'list', elem: { kind: 'secret' } } },
      'MapValue<readonly Secret[], ListValue<Secret, SecretValue>>',
    ],
    [{ kind: 'capsule', name: 'auth.Handler' }, 'Expression<AuthHandler>'],
    [
      { kind: 'list', elem: { kind: 'capsule', name: 'storage.Appendable' } },
      'ListValue<MetricsReceiver, Expression<MetricsReceiver>>',
    ],
    [
      { kind: 'list', elem: { kind: 'capsule', name: 'discovery.Target' } },
      'ListValue<Target, MapValue<string>>',
    ],
  ])('of type %j accepts %s', (type, accepted) => {
    expect(attribute(type)).toContain(`  readonly anAttribute?: ${accepted};\n`);
  });

  test('with fields has an interface of its own', () => {
    const args = { attributes: { cache: { type: { kind: 'object', body: 'demo/it.Cache' } as const } } };
    const file = demo(args, {}, { 'demo/it.Cache': { attributes: { size: { type: { kind: 'number' } } } } });
    expect(file).toContain('  readonly cache?: Value<DemoItCache>;\n');
    expect(file).toContain(
      'export interface DemoItCache {\n  /** `size`: number. */\n  readonly size?: Value<number>;\n}',
    );
  });

  test.each([
    ['what is required', { type: text, required: true }, '`a`: string, required.'],
    ['the default', { type: { kind: 'duration' }, default: '1m30s' }, '`a`: duration, default `"1m30s"`.'],
    [
      'values that Alloy names',
      { type: text, suggested: ['x', 'y'] },
      '`a`: string, for example `"x"`, `"y"`.',
    ],
    [
      'a default that holds only where the block around sets none',
      { type: text, default: 'x', inherits: true },
      '`a`: string, default `"x"` where its place names no other.',
    ],
    ['what has no default', { type: text, default: null }, '`a`: string, no default.'],
    ['what is deprecated', { type: text, deprecated: true }, '`a`: string. @deprecated'],
    [
      'text that would end the comment',
      { type: text, default: '**/*.go' },
      '`a`: string, default `"**\\/*.go"`.',
    ],
  ] as const)('documents %s', (_, schema, doc) => {
    expect(demo({ attributes: { a: schema } })).toContain(`  /** ${doc} */\n`);
  });
});

describe('a block', () => {
  const endpoint: BodySchema = { attributes: { url: { type: text, required: true } }, blocks: {} };
  const withBlock = (block: object) =>
    demo(
      { blocks: { endpoint: { body: 'demo/it.EndpointOptions', ...block } } },
      {},
      { 'demo/it.EndpointOptions': endpoint },
    );

  test('is an object named after its component and its place', () => {
    expect(withBlock({ required: true })).toContain('  readonly endpoint: DemoItEndpoint;\n');
  });

  test('that may be repeated is a list', () => {
    expect(withBlock({ repeated: true })).toContain('  readonly endpoint?: readonly DemoItEndpoint[];\n');
  });

  test('that carries a label has it as a prop', () => {
    expect(withBlock({ labelled: true })).toContain(
      'export interface DemoItEndpoint {\n  /** The label in quotes after the name of the block. */\n  readonly label: string;\n',
    );
  });

  test('names the defaults that its place sets', () => {
    expect(withBlock({ defaults: { timeout: '5s', 'queue/size': 2 } })).toContain(
      '  /** Block `endpoint`, with the defaults `timeout` `"5s"`, `queue.size` `2`. */\n',
    );
  });

  test('that may stand in itself refers to itself', () => {
    const file = demo(
      { blocks: { and: { body: 'demo/it.And' } } },
      {},
      { 'demo/it.And': { blocks: { and: { body: 'demo/it.And' } } } },
    );
    expect(file).toContain(
      'export interface DemoItAnd {\n  /** Block `and`. */\n  readonly and?: DemoItAnd;\n}',
    );
  });

  test('named as another of its component is told apart by the block around it', () => {
    const file = demo(
      { blocks: { http: { body: 'demo/it.HTTP' }, grpc: { body: 'demo/it.GRPC' } } },
      {},
      {
        'demo/it.HTTP': { blocks: { tls: { body: 'demo/it.HTTPTLS' } } },
        'demo/it.GRPC': { blocks: { tls: { body: 'demo/it.GRPCTLS' } } },
        'demo/it.HTTPTLS': {},
        'demo/it.GRPCTLS': {},
      },
    );
    expect(file).toContain('  readonly tls?: DemoItHttpTls;\n');
    expect(file).toContain('  readonly tls?: DemoItGrpcTls;\n');
  });

  test('of an ordered group is one key of a union', () => {
    const file = demo(
      {
        groups: {
          stage: { alternatives: { json: { body: 'demo/it.JSON' }, label_drop: { body: 'demo/it.Drop' } } },
        },
      },
      {},
      { 'demo/it.JSON': {}, 'demo/it.Drop': {} },
    );
    expect(file).toContain('  readonly stage?: readonly DemoItStage[];\n');
    expect(file).toContain(
      [
        'export type DemoItStage = OneOf<{',
        '  /** Block `stage.json`. */',
        '  readonly json: DemoItStageJson;',
        '  /** Block `stage.label_drop`. */',
        '  readonly labelDrop: DemoItStageLabelDrop;',
        '}>;',
      ].join('\n'),
    );
  });
});

describe('what several namespaces use', () => {
  const shared = { 'common/config.TLSConfig': { attributes: { ca_pem: { type: text } } } };
  const user = (name: string) =>
    namespace(
      name,
      { [`${name}.it`]: component(`${name}/it.Arguments`) },
      {
        [`${name}/it.Arguments`]: { blocks: { tls_config: { body: 'common/config.TLSConfig' } } },
        ...shared,
      },
    );
  const files = filesOf({ name: 'v1.0.0', namespaces: [user('one'), user('two')] });

  test('stands once, in common.ts, by the name of its Go type', () => {
    expect(files.get('common.ts')).toContain('export interface TlsConfig {\n');
    expect(files.get('one.ts')).not.toContain('interface TlsConfig');
  });

  test('is imported as a type, so that no namespace loads another', () => {
    expect(files.get('two.ts')).toContain("import type { TlsConfig } from './common';\n");
  });
});

test('two arguments that come to the same prop are refused', () => {
  expect(() => demo({ attributes: { a_b: { type: text }, 'a.b': { type: text } } })).toThrow(
    'demo/it.Arguments: two arguments come to the prop "aB"',
  );
});

test('an argument named "label" is refused in a block that carries a label', () => {
  expect(() =>
    demo(
      { blocks: { target: { body: 'demo/it.Target', labelled: true } } },
      {},
      { 'demo/it.Target': { attributes: { label: { type: text } } } },
    ),
  ).toThrow('demo/it.Target: two arguments come to the prop "label"');
});
