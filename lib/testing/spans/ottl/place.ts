import type { Path } from '../../../alloy/ottl/node';
import { NotComputedError } from '../../not-computed';
import { type Attribute, spanKinds, statusCodes, type WorkingSpan } from '../span';

/** What a value comes to; undefined is nil. */
export type OttlValue = Attribute | undefined;

/** What texts of OTTL work on. */
export interface OttlContext {
  readonly span: WorkingSpan;
  /** The context that paths without one belong to: `span` or `resource`. */
  readonly context: string;
  /** As errors name the component. */
  readonly where: string;
}

/** Where a path leads: attributes as a whole, or one value. */
export type Place =
  | { readonly kind: 'map'; readonly map: Record<string, Attribute> }
  | { readonly kind: 'value'; get(): OttlValue; set(value: Attribute): void };

/** @throws NotComputedError for a path that is not known here */
export function placeOf(path: Path, { span, context, where }: OttlContext): Place {
  const names = [path.context, ...path.fields.map(({ name }) => name)].filter((name) => name !== '');
  const isNamed = names[0] === 'span' || names[0] === 'resource';
  const owner = isNamed ? names[0] : context;
  const [first = '', second] = isNamed ? names.slice(1) : names;
  const keys = path.fields.at(-1)?.keys ?? [];
  const other = () => new NotComputedError(where, `reads the path ${[...names].join('.')} of OTTL`);
  if (first === 'attributes' && second === undefined) {
    const map = owner === 'resource' ? span.resource : span.attributes;
    const [key, ...more] = keys;
    if (keys.length === 0) return { kind: 'map', map };
    if (key?.kind !== 'string' || more.length > 0) throw other();
    return {
      kind: 'value',
      get: () => (Object.hasOwn(map, key.value) ? map[key.value] : undefined),
      set: (value) => {
        map[key.value] = value;
      },
    };
  }
  const found =
    owner === 'span' && keys.length === 0
      ? fieldOf(span, second === undefined ? first : `${first}.${second}`)
      : undefined;
  if (!found) throw other();
  return found;
}

function fieldOf(span: WorkingSpan, name: string): Place | undefined {
  switch (name) {
    case 'name':
      return text(
        () => span.name,
        (value) => Object.assign(span, { name: value }),
      );
    case 'status.message':
      return text(
        () => span.statusMessage,
        (value) => Object.assign(span, { statusMessage: value }),
      );
    case 'kind':
      return {
        kind: 'value',
        get: () => spanKinds.indexOf(span.kind),
        set: (value) => Object.assign(span, { kind: spanKinds[Number(value)] ?? span.kind }),
      };
    case 'kind.string':
      return text(
        () => `${span.kind.slice(0, 1).toUpperCase()}${span.kind.slice(1)}`,
        (value) =>
          Object.assign(span, { kind: spanKinds.find((kind) => kind === value.toLowerCase()) ?? span.kind }),
      );
    case 'status.code':
      return {
        kind: 'value',
        get: () => statusCodes.indexOf(span.status),
        set: (value) => Object.assign(span, { status: statusCodes[Number(value)] ?? span.status }),
      };
    default:
      return undefined;
  }
}

function text(get: () => string, set: (value: string) => void): Place {
  return {
    kind: 'value',
    get,
    set: (value) => {
      if (typeof value === 'string') set(value);
    },
  };
}

/** Numbers by the names that OTTL knows: SPAN_KIND_SERVER, STATUS_CODE_ERROR. */
export function enumOf(name: string, where: string): number {
  const kind = spanKinds.findIndex((one) => name === `SPAN_KIND_${one.toUpperCase()}`);
  const code = statusCodes.findIndex((one) => name === `STATUS_CODE_${one.toUpperCase()}`);
  if (kind < 0 && code < 0) throw new NotComputedError(where, `reads the name ${name} of OTTL`);
  return Math.max(kind, code);
}
