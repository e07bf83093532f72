import { createHash } from 'node:crypto';

/**
 * The shard that a target belongs to by the relabel action `hashmod`: the last 8 bytes of the MD5 sum of the joined
 * source labels, the highest byte first, modulo the number of shards
 * (github.com/prometheus/prometheus model/relabel/relabel.go, relabel).
 *
 * One shard more gives nearly every target another owner: only 1 of n + 1 stays. Clustering moves 1 of n + 1.
 */
export function ownerShard(values: readonly string[], shards: number, separator = ';'): number {
  const sum = createHash('md5').update(values.join(separator)).digest();
  return Number(sum.readBigUInt64BE(8) % BigInt(shards));
}
