import { parse } from 'yaml';
import { said } from '../../../lib/lab/settings/errors';
import { AdoptError } from '../error';

/** Values of a chart, whose keys that were read are known: the rest is listed. */
export class Values {
  private readonly read = new Set<string>();

  /** @throws AdoptError for what is no YAML */
  static of(text: string, shown: string): Values {
    try {
      return new Values(parse(text));
    } catch (error) {
      const [first = ''] = String(said(error, 'message')).split('\n', 1);
      throw new AdoptError(`${shown} cannot be read as YAML: ${first.replace(/[:.]?$/, '.')}`);
    }
  }

  private constructor(private readonly root: unknown) {}

  /** What stands at a path; undefined where nothing does. */
  at(...path: readonly string[]): unknown {
    this.read.add(path.join('.'));
    return path.reduce<unknown>(said, this.root);
  }

  text(...path: readonly string[]): string | undefined {
    const value = this.at(...path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  isOn(...path: readonly string[]): boolean {
    return this.at(...path) === true;
  }

  /** Whether anything stands below a path. */
  has(...path: readonly string[]): boolean {
    return isRecord(path.reduce<unknown>(said, this.root));
  }

  keys(...path: readonly string[]): readonly string[] {
    const value = path.reduce<unknown>(said, this.root);
    return isRecord(value) ? Object.keys(value) : [];
  }

  /** The paths of what nobody has read, the shortest that say it. */
  get rest(): readonly string[] {
    return this.unread(this.root, '');
  }

  private unread(value: unknown, path: string): readonly string[] {
    if (path !== '' && this.read.has(path)) return [];
    const isRead = path === '' || [...this.read].some((known) => known.startsWith(`${path}.`));
    if (!isRecord(value) || !isRead) return isEmpty(value) ? [] : [path];
    return Object.entries(value).flatMap(([key, inner]) =>
      this.unread(inner, path === '' ? key : `${path}.${key}`),
    );
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.values(value).every(isEmpty);
}
