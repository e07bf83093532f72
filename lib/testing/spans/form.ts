import { spansInAlloy } from '../alloy/spans';
import type { Text } from '../logs/form';
import type { Form } from '../outcome/form';
import { spans as kind } from './kind';
import type { Attribute, Attributes, Span, SpanKind, StatusCode } from './span';

/** A span that is given: its name, or with what else it has. */
export type GivenSpan =
  | string
  | {
      readonly name: string;
      /** @default internal */
      readonly kind?: SpanKind;
      /** @default unset */
      readonly status?: StatusCode;
      /** @default empty */
      readonly statusMessage?: string;
      /** Whole numbers are integers. @default none */
      readonly attributes?: Attributes;
      /** The attributes of whoever reports it. @default none */
      readonly resource?: Attributes;
      /** Whether no other span called it. @default true */
      readonly isRoot?: boolean;
    };

type ExpectedAttributes = Readonly<Record<string, Attribute | RegExp | undefined>>;

/** A span that is expected: its name, or what of it matters. */
export type ExpectedSpan =
  | Text
  | {
      readonly name?: Text;
      readonly kind?: SpanKind;
      readonly status?: StatusCode;
      readonly statusMessage?: Text;
      /** Attributes by key; undefined for one that must not be there. */
      readonly attributes?: ExpectedAttributes;
      readonly resource?: ExpectedAttributes;
    };

export const spans: Form<Span, GivenSpan, ExpectedSpan> = {
  kind,
  inAlloy: spansInAlloy,
  read: (given) => ({
    kind: 'internal',
    status: 'unset',
    statusMessage: '',
    attributes: {},
    resource: {},
    isRoot: true,
    ...(typeof given === 'string' ? { name: given } : given),
  }),
  show: (span) => span,
  expected: (wanted) =>
    typeof wanted === 'string' || wanted instanceof RegExp ? { name: wanted } : { ...wanted },
};
