import Module from 'node:module';
import { isFromSource } from './invocation';

/**
 * Does something while files in TypeScript can be loaded. The project itself runs under tsx already; the package, which
 * is compiled, asks for tsx when an environment is written in TypeScript. Source maps stay off: stack.ts says why.
 */
export function withTypeScript<T>(action: () => T): T {
  if (isFromSource) return action();
  const { register }: typeof import('tsx/cjs/api') = require('tsx/cjs/api');
  const unregister = register();
  process.setSourceMapsEnabled(false);
  try {
    return action();
  } finally {
    unregister();
  }
}

/** A module that is told the text that it would run, and does not run it. */
class Unrun extends Module {
  text = '';

  _compile(text: string): void {
    this.text = text;
  }
}

/** What a file in TypeScript becomes when it is loaded, with its source map at the end. */
export function translated(path: string): string {
  return withTypeScript(() => {
    process.setSourceMapsEnabled(true);
    const unrun = new Unrun(path);
    try {
      require.extensions['.ts']?.(unrun, path);
    } finally {
      process.setSourceMapsEnabled(false);
    }
    return unrun.text;
  });
}
