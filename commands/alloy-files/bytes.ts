import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Refusal } from './file';

/** Alloy has no limit, but no configuration that people wrote has a hundredth of it. */
export const mostMebibytes = 10;

const most = mostMebibytes * 2 ** 20;

/** At most one byte more than is allowed, from whatever can be read: a file, a pipe of the shell. */
export function bytesOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    // One read tells the end of a file; a pipe has no size.
    const size = fstatSync(file).size + 1;
    while (length <= most) {
      const chunk = Buffer.allocUnsafe(Math.min(Math.max(size - length, 2 ** 12), most + 1 - length));
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

/** The same of a stream. */
export async function bytesFrom(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** The text of bytes, or why they are none. */
export function textOf(bytes: Buffer): { readonly text: string; readonly refusal?: Refusal } {
  if (bytes.length > most) {
    const problem = `is larger than ${mostMebibytes} MiB, and no configuration is; name the file that Alloy reads.`;
    return { text: '', refusal: { kind: 'size', problem } };
  }
  const wide = bytes.length > 1 && ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));
  if (wide) {
    const problem = 'is text in UTF-16, and Alloy reads UTF-8; save it as UTF-8.';
    return { text: '', refusal: { kind: 'bytes', problem } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: '', refusal: notUtf8(bytes) };
  }
}

function notUtf8(bytes: Buffer): Refusal {
  const binary = bytes.includes(0);
  const problem = binary
    ? 'holds bytes that are no text; name a file of Alloy text.'
    : 'holds a byte that is no UTF-8, and Alloy reads UTF-8; save the file as UTF-8.';
  return { kind: 'bytes', problem, ...(binary ? {} : { place: firstWrong(bytes) }) };
}

/** Where the first byte stands that does not decode: the text is decoded with a mark in its place. */
function firstWrong(bytes: Buffer): { readonly line: number; readonly column: number } {
  const decoded = Buffer.from(bytes.toString('utf8'));
  let at = 0;
  while (at < bytes.length && bytes[at] === decoded[at]) at += 1;
  const before = bytes.subarray(0, at);
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  return { line, column: at - before.lastIndexOf(0x0a) };
}
