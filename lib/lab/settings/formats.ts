import { z } from 'zod';
import { imageReference } from '../../kubernetes/image-reference';
import { hasQuery, holdsCredentials } from './address-secrets';
import { oneOf, type Rule, refusal } from './errors';

/** Puts a rule into the form that zod asks for, and keeps it in the schema, for the error and for docs/settings.md. */
function error(rule: Rule) {
  return { error: (issue: { input?: unknown }) => refusal(issue.input, rule) };
}

/**
 * An object that takes these keys and no other.
 * @param former keys that it took once, each with what took its place and what to do, as the end of a sentence
 */
export function section<Shape extends z.core.$ZodShape>(
  what: string,
  shape: Shape,
  former: Readonly<Record<string, string>> = {},
) {
  const keys = Object.keys(shape);
  const rule = { takes: `an object with ${keys.join(', ')}`, advice: `describe ${what} with these keys` };
  const schema = z.strictObject(shape, {
    error: (issue) => {
      const old = issue.code === 'unrecognized_keys' ? issue.keys.find((key) => key in former) : undefined;
      if (old !== undefined)
        return `has the key ${JSON.stringify(old)}, whose place was taken by ${former[old]}.`;
      return issue.code === 'unrecognized_keys'
        ? `has the unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(' and ')}, but it takes ${keys.join(', ')}; correct the spelling or remove it.`
        : refusal(issue.input, rule);
    },
  });
  return schema.meta({ describes: what, rule: rule.takes });
}

/** A section for what is there unless it says false. What it takes below is refused by the sentences of the section. */
export function unlessFalse<Schema extends ReturnType<typeof section>>(schema: Schema) {
  const takes = `false, or ${schema.meta()?.rule}`;
  const checked = z.unknown().transform((given, context): false | z.output<Schema> => {
    if (given === false) return false;
    const result = schema.safeParse(given);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
    return z.NEVER;
  });
  return (checked as z.ZodType<false | z.output<Schema>, false | z.input<Schema>>)
    .meta({ takes, unless: schema })
    .prefault({} as z.input<Schema>);
}

export function text(rule: Rule, isRight: (value: string) => boolean = (value) => value !== '') {
  return z.string(error(rule)).refine(isRight, error(rule)).meta({ takes: rule.takes });
}

export function choice<const Values extends readonly string[]>(values: Values, advice: string) {
  const takes = oneOf(values);
  return z.enum(values, error({ takes, advice })).meta({ takes });
}

export function truth(advice: string) {
  return z.boolean(error({ takes: 'true or false', advice })).meta({ takes: 'true or false' });
}

export function wholeNumber(from: number, to: number, advice: string) {
  const rule = { takes: `a whole number from ${from} to ${to}`, advice };
  return z
    .number(error(rule))
    .refine((value) => Number.isInteger(value) && value >= from && value <= to, error(rule))
    .meta({ takes: rule.takes });
}

export function numberBetween(rule: Rule, isRight: (value: number) => boolean) {
  return z.number(error(rule)).refine(isRight, error(rule)).meta({ takes: rule.takes });
}

export function listOf<Element extends z.core.$ZodType>(element: Element, rule: Rule) {
  return z.array(element, error(rule)).meta({ takes: rule.takes });
}

/**
 * The strictest of the name rules of Kubernetes, that of a Service: RFC 1035.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
export function dnsLabel(advice: string) {
  const takes =
    'a DNS label (1 to 63 lower-case letters, digits and hyphens, a letter first, no hyphen last)';
  return text({ takes, advice }, (value) => /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value));
}

/** The name of a namespace and of a container: RFC 1123. */
export function label1123(advice: string) {
  const takes =
    'a name of 1 to 63 lower-case letters, digits and hyphens, with a letter or a digit at both ends';
  return text({ takes, advice }, (value) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value));
}

/** The name of most objects: RFC 1123. */
export function dnsSubdomain(advice: string) {
  const takes =
    'a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends)';
  return text(
    { takes, advice },
    (value) =>
      value.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(value),
  );
}

/** A share of a CPU core or a number of bytes, as Kubernetes writes them. */
export function cpu(advice: string) {
  return text({ takes: 'a CPU quantity such as 100m or 0.5', advice }, (value) => cores(value) > 0);
}

export function memory(advice: string) {
  return text({ takes: 'a memory quantity such as 128Mi or 1Gi', advice }, (value) => bytes(value) > 0);
}

/** The number of cores; NaN for what is no CPU quantity. */
export function cores(quantity: string): number {
  const [, number, milli] = /^(\d+(?:\.\d{1,3})?|\d+(m))$/.exec(quantity) ?? [];
  return milli === undefined ? Number(number) : Number.parseInt(quantity, 10) / 1000;
}

const units = { '': 1, K: 1e3, M: 1e6, G: 1e9, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 };

/** The number of bytes; NaN for what is no memory quantity. `k` is left out: nobody means kilobytes by it. */
export function bytes(quantity: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([KMG]|[KMGT]i)?$/.exec(quantity) ?? [];
  return Number(number) * (units[unit as keyof typeof units] ?? Number.NaN);
}

/** A span of time of at least a day. */
export function days(most: number, advice: string) {
  return text(
    { takes: `a duration from 24h to ${most}d, in whole hours or days, such as 36h or 3d`, advice },
    (value) => hours(value) >= 24 && hours(value) <= most * 24,
  );
}

/** The number of hours; NaN for what is no duration in whole hours or days. */
export function hours(duration: string): number {
  const [, number, unit] = /^(\d{1,4})([hd])$/.exec(duration) ?? [];
  return Number(number) * (unit === 'd' ? 24 : 1);
}

/** An image that names a version, by tag or by digest, so that the same manifest runs the same program tomorrow. */
export function image(advice: string) {
  const takes =
    'an image with a tag other than latest, or with a digest, such as docker.io/library/nginx:1.29.3';
  return text({ takes, advice }, (value) => {
    const { tag, digest } = imageReference(value) ?? {};
    return (tag !== undefined || digest !== undefined) && tag !== 'latest';
  });
}

/** An image of any version, or of one. */
export function imageName(advice: string) {
  const takes =
    'the name of an image, with or without a tag other than latest or a digest, such as docker.io/grafana/alloy';
  return text({ takes, advice }, (value) => {
    const reference = imageReference(value);
    return reference !== undefined && reference.tag !== 'latest';
  });
}

export function port(advice: string) {
  return wholeNumber(1, 65535, advice);
}

/** An https:// address that carries no credentials and ends in a known path. Never echoed whole: it may hold a password. */
export function httpsAddress(suffix: string, advice: string) {
  const rule = { takes: `an https:// address that ends in ${suffix}`, advice };
  return z
    .string(error(rule))
    .refine((value) => !holdsCredentials(value), {
      error: `holds credentials, but it takes ${rule.takes}; put the user and the password in a Secret and refer to them by username and password.`,
      abort: true,
    })
    .refine((value) => !hasQuery(value), {
      error: `has a query or a fragment, but it takes ${rule.takes}; leave out what follows ? or #, and put a token in a Secret and refer to it by password.`,
      abort: true,
    })
    .refine((value) => isHttps(value) && value.endsWith(suffix), error(rule))
    .meta({ takes: rule.takes });
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}
