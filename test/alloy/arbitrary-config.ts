import { Testing } from 'cdk8s';
import fc, { type GeneratorValue } from 'fast-check';
import { AlloyConfig, Component, type Ref, type TopLevelBlock } from '../../lib/alloy';
import { camelCase } from '../../lib/alloy/naming';
import type {
  BodySchema,
  CapsuleName,
  GroupSchema,
  NamespaceSchema,
  TypeSchema,
} from '../../lib/alloy/schema';
import { expressionOf, literalOf, often, pick, several, textOfName } from './arbitrary-value';
import { type KnownComponent, known } from './schemas';

/** Blocks are nested so deep at most: `stage.match` may hold stages without end. */
const deepest = 4;

/** A component whose exports a test may refer to. */
class Built extends Component {
  to(name: string): Ref<unknown> {
    return this.ref(name);
  }
}

/** Makes random configurations from the schema; every choice comes from fast-check's generator. */
export class ArbitraryConfig {
  private readonly config = new AlloyConfig(Testing.chart(), 'config', {
    stability: 'experimental',
    community: true,
  });
  private count = 0;
  private readonly providers = new Map<CapsuleName, Ref<unknown>>();

  /** @param name begins every label, so that several configurations can be files of one */
  constructor(
    private readonly g: GeneratorValue,
    private readonly name = 'c',
  ) {}

  get blocks(): readonly TopLevelBlock[] {
    return this.config.blocks;
  }

  /** Adds a component with random arguments. */
  add(name: string): void {
    this.build(component(name), 0.4);
  }

  /** @param optional how often an optional argument is set */
  private build({ name, schema, definition }: KnownComponent, optional: number): Built {
    const label = definition.labelled ? this.nextLabel() : undefined;
    const props = new ArbitraryBody(this.g, schema, optional, (capsule) => this.reference(capsule));
    return new Built(this.config, schema, name, label, props.body(definition.arguments, 0));
  }

  private nextLabel(): string {
    this.count += 1;
    return `${this.name}${this.count}`;
  }

  /** A reference to a component that exports the capsule; it is added when the configuration has none. */
  private reference(capsule: CapsuleName): Ref<unknown> {
    const found = this.providers.get(capsule);
    if (found) return found;
    const [provider, name] = providerOf(capsule);
    const reference = this.build(provider, 0).to(name);
    this.providers.set(capsule, reference);
    return reference;
  }
}

class ArbitraryBody {
  constructor(
    private readonly g: GeneratorValue,
    private readonly schema: NamespaceSchema,
    private readonly optional: number,
    private readonly reference: (capsule: CapsuleName) => Ref<unknown>,
  ) {}

  body(key: string, depth: number): Record<string, unknown> {
    const body = this.schemaOf(key);
    const attributes = Object.entries(body.attributes)
      .filter(([, { required }]) => required || often(this.g, this.optional))
      .map(([name, { type }]) => [camelCase(name), this.named(name, type, depth)]);
    const blocks = Object.entries(body.blocks)
      .filter(([, { required, module }]) => !module && (required || this.opens(depth)))
      .map(([name, block]) => {
        const make = () => this.block(block.body, block.labelled, depth);
        return [camelCase(name), block.repeated ? several(this.g, make, block.required ? 1 : 0) : make()];
      });
    const groups = Object.entries(body.groups ?? {})
      .filter(([, { required }]) => required || this.opens(depth))
      .map(([name, group]) => [camelCase(name), several(this.g, () => this.groupItem(group, depth), 1)]);
    return Object.fromEntries([...attributes, ...blocks, ...groups]);
  }

  private block(key: string, labelled: true | undefined, depth: number): Record<string, unknown> {
    const body = this.body(key, depth + 1);
    return labelled ? { ...body, label: pick(this.g, ['a', '_b1', 'Größe']) } : body;
  }

  private groupItem({ alternatives }: GroupSchema, depth: number): Record<string, unknown> {
    const [first, ...rest] = Object.entries(alternatives);
    if (!first) throw new Error('The group has no alternatives.');
    const [name, block] = pick(this.g, [first, ...rest]);
    return { [camelCase(name)]: this.block(block.body, block.labelled, depth) };
  }

  private named(name: string, type: TypeSchema, depth: number): unknown {
    const read = type.kind === 'string' && type.enum === undefined ? textOfName(this.g, name) : undefined;
    return read ?? this.value(type, depth);
  }

  private value(type: TypeSchema, depth: number): unknown {
    const expression = often(this.g, 0.2) ? expressionOf(this.g, type) : undefined;
    if (expression) return expression;
    switch (type.kind) {
      case 'list':
        return several(this.g, () => this.value(type.elem, depth), 0);
      case 'object':
        return this.objectOf(this.schemaOf(type.body), depth);
      case 'capsule':
        return type.name === 'discovery.Target' && often(this.g, 0.5)
          ? literalOf(this.g, { kind: 'map', elem: { kind: 'string' } })
          : this.target(this.reference(type.name), type.name);
      default:
        return literalOf(this.g, type);
    }
  }

  /** Targets are exported as lists. */
  private target(reference: Ref<unknown>, capsule: CapsuleName): unknown {
    const list = reference as Ref<readonly unknown[]>;
    return capsule === 'discovery.Target' ? list.at(this.g(fc.nat)) : reference;
  }

  private objectOf(body: BodySchema, depth: number): Record<string, unknown> {
    const fields = Object.entries(body.attributes)
      .filter(([, { required }]) => required || often(this.g, 0.5))
      .map(([name, { type }]) => [camelCase(name), this.named(name, type, depth + 1)]);
    return Object.fromEntries(fields);
  }

  private opens(depth: number): boolean {
    return often(this.g, depth < deepest ? this.optional / (depth + 1) : 0);
  }

  private schemaOf(key: string): BodySchema {
    const body = this.schema.bodies[key];
    if (!body) throw new Error(`The schema of ${this.schema.namespace} has no body ${key}.`);
    return body;
  }
}

function component(name: string): KnownComponent {
  const found = known.get(name);
  if (!found) throw new Error(`There is no component ${name}.`);
  return found;
}

function providerOf(capsule: CapsuleName): [KnownComponent, string] {
  for (const candidate of known.values()) {
    for (const [name, type] of Object.entries(candidate.definition.exports ?? {})) {
      const exported = type.kind === 'list' ? type.elem : type;
      if (exported.kind === 'capsule' && exported.name === capsule) return [candidate, name];
    }
  }
  throw new Error(`No component exports ${capsule}.`);
}
