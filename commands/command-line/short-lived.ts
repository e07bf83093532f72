import Module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Imported first by what has to be quick. No flag changes a result; V8 prints an error for one that it does not know, so
 * each is set where it is known.
 */
const node = Number(process.versions.node.split('.')[0]);

// A synthesis is over before optimized code pays, and the V8 of Node.js 20 spends a fifth of it on optimizing: here a
// function has to run fifteen times as long first. Later ones count calls, and wait long enough.
if (node === 20) setFlagsFromString('--interrupt-budget=1000000');

// Little of what is made is thrown away, so the room for what is new grows at once.
if (node >= 20 && node <= 26) setFlagsFromString('--semi-space-growth-factor=16');

// Since 22.1 Node.js keeps what it compiled, in its folder of the temporary files, for the next run.
const keepCompiled: unknown = Reflect.get(Module, 'enableCompileCache');
if (typeof keepCompiled === 'function') keepCompiled();
