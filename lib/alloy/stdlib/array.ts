import type { AnyValue, Expression, ListValue, MapValue, Value } from '../value';
import { anything, bool, call, commonType, list, text, texts } from './call';

/** A list of maps, for example of targets. */
type Maps<T> = ListValue<Readonly<Record<string, T>>, MapValue<T>>;

/** An element of a literal list that is joined to lists of `T`. */
type Item<T> =
  | Value<T>
  | (T extends Readonly<Record<string, infer V>> ? Readonly<Record<string, Value<V>>> : never);

/** `array.concat`: the elements of all lists, in their order. */
function concat<T>(...lists: readonly (readonly Value<T>[])[]): Expression<readonly T[]>;
function concat<T>(
  ...lists: readonly (Expression<readonly T[]> | readonly NoInfer<Item<T>>[])[]
): Expression<readonly T[]>;
function concat<T>(...lists: readonly ListValue<T, Item<T>>[]): Expression<readonly T[]> {
  return call('array.concat', { parameters: [list], returns: commonType(lists, list) }, ...lists);
}

/** Alloy's `array`. */
export const array = {
  /**
   * `array.combine_maps`: each map of `left` merged with each map of `right` that has the same values under
   * the keys of `on`; of keys in both, that of `right` wins.
   */
  combineMaps: <T extends string>(
    left: Maps<T>,
    right: Maps<T>,
    on: ListValue<string>,
    /** Whether maps of `left` without a partner stay. @default false */
    keepUnmatched?: Value<boolean>,
  ): Expression<readonly Readonly<Record<string, T>>[]> =>
    call(
      'array.combine_maps',
      {
        parameters: [list, list, texts, bool],
        returns: commonType([left, right], list),
        stability: 'experimental',
      },
      left,
      right,
      on,
      keepUnmatched,
    ),

  concat,

  /** `array.group_by`: a list of objects, each the value of `key` and the `items` that have it. */
  groupBy: (
    items: ListValue<unknown, AnyValue>,
    key: Value<string>,
    /** Whether objects without the key are left out; else they form the group of empty text. */
    dropMissing: Value<boolean>,
  ): Expression<readonly Readonly<Record<string, never>>[]> =>
    call(
      'array.group_by',
      {
        parameters: [list, text, bool],
        returns: { kind: 'list', elem: { kind: 'map', elem: anything } },
        stability: 'experimental',
      },
      items,
      key,
      dropMissing,
    ),
};
