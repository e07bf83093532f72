/** The same, with nothing in it that can be written: settings are read by all and changed by nobody. */
export type Immutable<T> = T extends string | number | boolean | undefined | ((...args: never[]) => unknown)
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
