import type { Objects } from './api-server';

/** The value of a key of any Secret. Without spaces, since Alloy takes what follows one for another token. */
export function standInSecret(key: string): string {
  return `stand-in-of-${key}`;
}

/** The Secrets that Alloy's texts read, each with every key that any of them asks for. */
export function secretsOf(texts: readonly string[]): Objects {
  const text = texts.join('\n');
  const keys = [...text.matchAll(/remote\.kubernetes\.secret\.\w+\.data\["([^"]+)"\]/g)].map(
    ([, key = '']) => key,
  );
  const data = Object.fromEntries(
    keys.map((key) => [key, Buffer.from(standInSecret(key)).toString('base64')]),
  );
  const blocks = [...text.matchAll(/^remote\.kubernetes\.secret "[^"]+" \{\n([\s\S]*?)^\}/gm)];
  return {
    secrets: blocks.map(([, body = '']) => ({
      metadata: { name: literal(body, 'name'), namespace: literal(body, 'namespace') },
      type: 'Opaque',
      data,
    })),
  };
}

function literal(body: string, name: string): string {
  const found = new RegExp(`^\\s*${name}\\s*=\\s*"([^"]*)"`, 'm').exec(body)?.[1];
  if (found === undefined) throw new Error(`${name} is no literal in ${body}`);
  return found;
}
