/** Alloy's standard library: each function builds the expression that calls it. */
export { array } from './array';
export { constants } from './constants';
export { convert } from './convert';
export { deprecated } from './deprecated';
export { encoding } from './encoding';
export { file } from './file';
export { coalesce, jsonPath } from './functions';
export { plus } from './plus';
export { string } from './string';
export { sys } from './sys';
