import { parse } from 'protobufjs';
import { compress, uncompress } from 'snappyjs';

/** Field numbers of the published messages; what is not named is skipped. */
const { root } = parse(`
  syntax = "proto3";

  // https://github.com/prometheus/prometheus/blob/main/prompb/remote.proto
  message WriteRequest { repeated TimeSeries timeseries = 1; }
  message TimeSeries { repeated Label labels = 1; repeated Sample samples = 2; }
  message Label { string name = 1; string value = 2; }
  message Sample { double value = 1; int64 timestamp = 2; }

  // https://github.com/grafana/loki/blob/main/pkg/push/push.proto
  message PushRequest { repeated Stream streams = 1; }
  message Stream { string labels = 1; repeated Entry entries = 2; }
  message Entry { Timestamp timestamp = 1; bytes line = 2; repeated Label structuredMetadata = 3; }
  message Timestamp { int64 seconds = 1; int32 nanos = 2; }
`);

export interface Pair {
  readonly name: string;
  readonly value: string;
}

export interface Push {
  readonly streams: readonly {
    /** As Loki prints them: `{cluster="lab"}`. */
    readonly labels: string;
    readonly entries: readonly {
      readonly timestamp: { readonly seconds: string; readonly nanos: number };
      readonly line: Uint8Array;
      readonly structuredMetadata: readonly Pair[];
    }[];
  }[];
}

export interface Write {
  readonly timeseries: readonly {
    readonly labels: readonly Pair[];
    readonly samples: readonly { readonly value: number; readonly timestamp: string | number }[];
  }[];
}

const options = { defaults: true, longs: String, arrays: true };

export function pushOf(body: Buffer): Push {
  const type = root.lookupType('PushRequest');
  // The message is that of the type above.
  return type.toObject(type.decode(uncompress(body)), options) as Push;
}

export function writeOf(body: Buffer): Write {
  const type = root.lookupType('WriteRequest');
  return type.toObject(type.decode(uncompress(body)), options) as Write;
}

export function writeBody(write: Write): Buffer {
  const type = root.lookupType('WriteRequest');
  return Buffer.from(compress(type.encode(type.fromObject(write)).finish()));
}
