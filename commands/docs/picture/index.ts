import { dot, type Scene } from './dot';

/** A scene as SVG. Graphviz is loaded when something is drawn. */
export async function drawing(scene: Scene): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  // Without the declaration: nothing may stand in front of it, and the file begins with a comment elsewhere.
  return (await Graphviz.load()).dot(dot(scene)).replace(/^<\?xml[^>]*>\s*(?:<!DOCTYPE[^>]*>\s*)?/, '');
}
