import { randomBytes } from 'node:crypto';

/**
 * A span as clients of Jaeger send it: https://github.com/jaegertracing/jaeger-idl/blob/main/thrift/jaeger.thrift and agent.thrift, in
 * the two forms of https://github.com/apache/thrift/tree/master/doc/specs that they use.
 */
type Value =
  | { readonly kind: 'i32' | 'i64'; readonly value: bigint }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly value: readonly Value[] }
  | { readonly kind: 'struct'; readonly value: Fields };

/** By their numbers, the lowest first. */
type Fields = readonly (readonly [id: number, value: Value])[];

const typeNumbers = {
  binary: { i32: 8, i64: 10, string: 11, struct: 12, list: 15 },
  compact: { i32: 5, i64: 6, string: 8, list: 9, struct: 12 },
} as const;

const i64 = (value: bigint): Value => ({ kind: 'i64', value });
const text = (value: string): Value => ({ kind: 'string', value });

/** A batch of one span. */
function batch(service: string, name: string): Fields {
  const id = () => randomBytes(8).readBigInt64BE();
  const span: Fields = [
    [1, i64(id())],
    [2, i64(id())],
    [3, i64(id())],
    [4, i64(0n)],
    [5, text(name)],
    [7, { kind: 'i32', value: 1n }],
    [8, i64(BigInt(Date.now()) * 1000n)],
    [9, i64(1000n)],
  ];
  return [
    [1, { kind: 'struct', value: [[1, text(service)]] }],
    [2, { kind: 'list', value: [{ kind: 'struct', value: span }] }],
  ];
}

/** The body of a request by HTTP. */
export function thriftBody(service: string, name: string): Buffer {
  return binary({ kind: 'struct', value: batch(service, name) });
}

/** A datagram that calls `emitBatch` and waits for no answer. */
export function thriftDatagram(form: 'binary' | 'compact', service: string, name: string): Buffer {
  const args: Value = { kind: 'struct', value: [[1, { kind: 'struct', value: batch(service, name) }]] };
  const method = 'emitBatch';
  return form === 'binary'
    ? Buffer.concat([number32(0x80010004), binary(text(method)), number32(0), binary(args)])
    : Buffer.concat([Buffer.from([0x82, 0x81, 0]), compact(text(method)), compact(args)]);
}

function binary(given: Value): Buffer {
  switch (given.kind) {
    case 'i32':
      return number32(Number(given.value));
    case 'i64': {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64BE(given.value);
      return bytes;
    }
    case 'string':
      return Buffer.concat([number32(Buffer.byteLength(given.value)), Buffer.from(given.value)]);
    case 'list':
      return Buffer.concat([
        Buffer.from([typeNumbers.binary.struct]),
        number32(given.value.length),
        ...given.value.map(binary),
      ]);
    case 'struct': {
      const fields = given.value.flatMap(([id, value]) => [
        Buffer.from([typeNumbers.binary[value.kind], id >> 8, id & 0xff]),
        binary(value),
      ]);
      return Buffer.concat([...fields, Buffer.from([0])]);
    }
  }
}

function compact(given: Value): Buffer {
  switch (given.kind) {
    case 'i32':
    case 'i64':
      return varint((given.value << 1n) ^ (given.value >> 63n));
    case 'string':
      return Buffer.concat([varint(BigInt(Buffer.byteLength(given.value))), Buffer.from(given.value)]);
    case 'list':
      return Buffer.concat([
        Buffer.from([(given.value.length << 4) | typeNumbers.compact.struct]),
        ...given.value.map(compact),
      ]);
    case 'struct': {
      const fields = given.value.map(([id, value], index) => {
        const before = index === 0 ? 0 : (given.value[index - 1]?.[0] ?? 0);
        const type = typeNumbers.compact[value.kind];
        return Buffer.concat([Buffer.from([((id - before) << 4) | type]), compact(value)]);
      });
      return Buffer.concat([...fields, Buffer.from([0])]);
    }
  }
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return Buffer.from([...bytes, Number(rest)]);
}
