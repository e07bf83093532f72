export * from './z';
export * as z from './z';
