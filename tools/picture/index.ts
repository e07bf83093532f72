import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { dot } from './dot';
import { scene } from './scene';

/** Writes docs/lab.svg, the picture of the default environment. */
export async function drawPicture(): Promise<void> {
  const graphviz = await Graphviz.load();
  writeFileSync(join(__dirname, '..', '..', 'docs', 'lab.svg'), graphviz.dot(dot(scene())));
}

if (require.main === module) void drawPicture();
