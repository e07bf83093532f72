import { setFlagsFromString } from 'node:v8';

/**
 * Imported first by what has to be quick. A synthesis is over before code that was optimized pays: V8 otherwise spends a
 * fifth of it on that, so a function has to run fifteen times as long first. And of what is made little is thrown away,
 * so the room for what is new grows at once. Both are known to Node.js 20 to 26, and change no result.
 */
setFlagsFromString('--interrupt-budget=1000000');
setFlagsFromString('--semi-space-growth-factor=16');
