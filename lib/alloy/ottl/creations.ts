import type { CallArguments } from './call-arguments';
import { isNetwork } from './formats/network';
import { semanticVersionProblem } from './formats/semantic-version';
import { timeFormatProblem } from './formats/time-format';
import type { Literal } from './literals';

type Creation = (given: CallArguments) => void;

const temporality: Creation = (given) => given.oneOf('StringAggTemp', 'delta', 'cumulative');
const pattern =
  (name: string): Creation =>
  (given) =>
    given.regularExpression(name);
const aggregation: Creation = (given) =>
  given.oneOf('AggregationFunction', 'sum', 'max', 'min', 'mean', 'median', 'count');

/**
 * What functions ask of their arguments when they are made, as far as it is known before the data comes: pkg/ottl/ottlfuncs
 * and processor/transformprocessor/internal of the collector's v0.158.0. docs/language.md lists what is let through.
 */
export const creations: Readonly<Record<string, Creation>> = {
  Coalesce(given) {
    if (given.elements('Values').length === 0) given.refuse('Values', 'is empty', 'write a value');
  },
  ConvertCase: (given) => given.oneOf('ToCase', 'lower', 'upper', 'snake', 'camel'),
  ExtractPatterns: pattern('Pattern'),
  FormatTime: timeFormat,
  IsInCIDR: networks,
  IsMatch: pattern('Pattern'),
  ParseCLF: (given) => given.oneOf('Format', 'clf', 'combined'),
  ParseCSV(given) {
    for (const name of ['Delimiter', 'HeaderDelimiter']) {
      const text = given.text(name);
      if (text !== undefined && [...text].length !== 1)
        given.refuse(name, `is ${JSON.stringify(text)}`, 'write one character');
    }
    given.oneOf('Mode', 'strict', 'lazyQuotes', 'ignoreQuotes');
  },
  ParseKeyValue: delimiters,
  ProfileID: identifier(16),
  Sort: (given) => given.oneOf('Order', 'asc', 'desc'),
  SpanID: identifier(8),
  Time: timeFormat,
  ToKeyValueString: delimiters,
  TraceID: identifier(16),
  aggregate_on_attribute_value: aggregation,
  aggregate_on_attributes: aggregation,
  append(given) {
    if (!given.isGiven('Value') && !given.isGiven('Values'))
      given.refuse('Value', 'is missing, and so is values', 'write one of them');
  },
  convert_exponential_histogram_to_histogram(given) {
    given.oneOf('DistributionFn', 'upper', 'midpoint', 'random', 'uniform');
    if (given.elements('ExplicitBounds').length === 0)
      given.refuse('ExplicitBounds', 'is empty', 'write bounds');
  },
  convert_gauge_to_sum: temporality,
  convert_summary_count_val_to_sum: temporality,
  convert_summary_sum_val_to_sum: temporality,
  delete_matching_keys: pattern('Pattern'),
  extract_percentile_metric(given) {
    const percentile = given.number('Percentile');
    if (percentile !== undefined && (percentile <= 0 || percentile >= 100))
      given.refuse('Percentile', `is ${percentile}`, 'write a number between 0.0 and 100.0');
  },
  flatten: (given) => atLeast(given, 'Depth', 1),
  keep_matching_keys: pattern('Pattern'),
  limit(given) {
    atLeast(given, 'Limit', given.elements('PriorityKeys').length);
  },
  merge_histogram_buckets(given) {
    given.oneOf('Method', 'remove_explicit_bound', 'limit_buckets');
    if (given.literal('TargetValue')?.kind === 'nil') given.refuse('TargetValue', 'is nil', 'write a number');
    if (given.text('Method') === 'limit_buckets') atLeast(given, 'TargetValue', 1);
  },
  merge_maps: (given) => given.oneOf('Strategy', 'insert', 'update', 'upsert'),
  replace_all_patterns(given) {
    given.regularExpression('RegexPattern');
    given.oneOf('Mode', 'key', 'value');
  },
  replace_pattern: pattern('RegexPattern'),
  set_semconv_span_name(given) {
    const problem = semanticVersionProblem(given.text('SemconvVersion') ?? '');
    if (problem !== undefined)
      given.refuse('SemconvVersion', problem, 'write a version from 1.37.0 to 1.40.0');
    if (given.text('OriginalSpanNameAttribute') === '')
      given.refuse('OriginalSpanNameAttribute', 'is empty', 'name an attribute');
  },
  truncate_all(given) {
    atLeast(given, 'Limit', Buffer.byteLength(given.text('TruncationMarker') ?? ''));
  },
};

function atLeast(given: CallArguments, name: string, least: number): void {
  const number = given.number(name);
  if (number !== undefined && number < least) given.refuse(name, `is ${number}`, `write ${least} or more`);
}

function delimiters(given: CallArguments): void {
  for (const name of ['Delimiter', 'PairDelimiter'])
    if (given.text(name) === '') given.refuse(name, 'is empty', 'write a text');
  if ((given.text('Delimiter') ?? '=') === (given.text('PairDelimiter') ?? ' '))
    given.refuse('PairDelimiter', 'is the delimiter too', 'choose another');
}

function timeFormat(given: CallArguments): void {
  const problem = timeFormatProblem(given.text('Format') ?? '');
  if (problem !== undefined) given.refuse('Format', problem, 'write a format such as "%Y-%m-%d %H:%M:%S"');
}

/** Networks are looked at until one comes with the data. */
function networks(given: CallArguments): void {
  for (const network of given.elements('Networks')) {
    if (network?.kind !== 'string') return;
    if (!isNetwork(network.value))
      given.refuse(
        'Networks',
        `holds ${JSON.stringify(network.value)}`,
        'write a network such as 10.0.0.0/8',
      );
  }
}

/** An identifier is its bytes, or their hexadecimal digits. */
function identifier(size: number): Creation {
  return (given) => {
    const literal = given.literal('Target');
    if (!literal) return;
    const bytes = bytesOf(literal);
    const isHexadecimal = bytes.length === 2 * size && /^[\da-f]*$/i.test(bytes.toString('latin1'));
    if (bytes.length !== size && !isHexadecimal)
      given.refuse('Target', 'is no identifier', `write ${2 * size} hexadecimal digits, or 0x and as many`);
  };
}

function bytesOf(literal: Literal): Buffer {
  if (literal.kind === 'string') return Buffer.from(literal.value);
  if (literal.kind === 'bytes') return Buffer.from(literal.value, 'hex');
  if (literal.kind === 'bool') return Buffer.alloc(1);
  return Buffer.alloc(literal.kind === 'int' || literal.kind === 'float' ? 8 : 0);
}
