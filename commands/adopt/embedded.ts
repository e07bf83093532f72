import { parse, parseAllDocuments } from 'yaml';
import { said } from '../../lib/lab/settings/errors';
import type { AlloyFile, Configuration } from '../alloy-files';
import { judged } from '../alloy-files/judge';
import { marks } from '../alloy-files/template';
import { AdoptError } from './error';
import { isHelmValues } from './helm/is-helm-values';
import { isRecord } from './helm/values';

/** A text of Alloy that stands in YAML. */
interface Embedded {
  /** Where, behind the name of the file: `alloy-logs/config.alloy`. */
  readonly at: string;
  readonly name: string | undefined;
  readonly text: string;
}

/**
 * What stands in objects of Kubernetes or values of the chart `alloy`, as a configuration for each text; what was asked for
 * where it is neither.
 *
 * @throws AdoptError for such a file without a text of Alloy
 */
export function withEmbedded(configuration: Configuration): readonly Configuration[] {
  const [file, ...others] = configuration.files;
  if (!file || others.length > 0 || file.refusal?.kind === 'bytes') return [configuration];
  const found = embeddedIn(file);
  return (
    found?.map(({ at, name, text }) => {
      const shown = `${file.shown}#${at}`;
      return { shown, ...(name === undefined ? {} : { name }), files: [judged({ shown, text })] };
    }) ?? [configuration]
  );
}

function embeddedIn(file: AlloyFile): readonly Embedded[] | undefined {
  const { text, shown } = file;
  if (/^[ \t-]*["']?kind["']?:\s*["']?ConfigMap\b/m.test(text)) return ofConfigMaps(file);
  if (!/^\s*["']?configMap["']?:\s*(?:#.*)?$/m.test(text) || isHelmValues(text)) return undefined;
  const found = parsed(shown, text, (yaml) => [parse(yaml, { logLevel: 'error' })]).flatMap((values) =>
    contents(values, []),
  );
  if (found.length === 0) return refuseNamed(file);
  const template = found.find((one) => marks.test(one.text));
  if (template)
    throw new AdoptError(
      `${shown}#${template.at} is a template, since Helm renders it; run "helm template", and give the ConfigMap that comes out.`,
    );
  return found;
}

/** The keys of ConfigMaps that hold Alloy's text; those of the Agent in flow mode end in .river. */
function ofConfigMaps({ shown, text }: AlloyFile): readonly Embedded[] {
  const documents = parsed(shown, text, (yaml) =>
    parseAllDocuments(yaml, { logLevel: 'error' }).map((document) => {
      const [error] = document.errors;
      if (error) throw error;
      return document.toJS();
    }),
  );
  const maps = documents.flatMap((document) => [document, ...itemsOf(document)]).filter(isConfigMap);
  // `name: {{ .Release.Name }}` reads as an object of an object.
  if (maps.some((object) => isRecord(said(said(object, 'metadata'), 'name')))) throw templateIn(shown);
  const entries = maps.flatMap((object) => entriesOf(object));
  const found = entries.filter(({ key }) => /\.(?:alloy|river)$/.test(key));
  if (found.length === 0) {
    const keys = entries.map(({ key }) => key).join(', ');
    throw new AdoptError(
      `${shown} holds no ConfigMap with a key that ends in .alloy or .river${keys === '' ? '' : `, only ${keys}`}; name the file with the one that Alloy reads.`,
    );
  }
  return found.map(({ map, key, value }) => {
    const own = key.replace(/\.\w+$/, '');
    const name = ['alloy', 'config', 'main'].includes(own) && map !== '' ? map : own;
    return { at: map === '' ? key : `${map}/${key}`, name, text: value };
  });
}

function itemsOf(document: unknown): readonly unknown[] {
  const items = said(document, 'items');
  return Array.isArray(items) ? items : [];
}

function isConfigMap(object: unknown): boolean {
  return said(object, 'kind') === 'ConfigMap';
}

function entriesOf(object: unknown) {
  const name = said(said(object, 'metadata'), 'name');
  const map = typeof name === 'string' ? name : '';
  const data = said(object, 'data');
  const pairs = isRecord(data) ? Object.entries(data) : [];
  return pairs.flatMap(([key, value]) => (typeof value === 'string' ? [{ map, key, value }] : []));
}

/** `alloy.configMap.content` wherever it stands: in values of the chart, of one around it, or of a HelmRelease. */
function contents(value: unknown, path: readonly string[]): readonly Embedded[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const isContent = here.slice(-3).join('.') === 'alloy.configMap.content';
    if (!isContent || typeof inner !== 'string') return contents(inner, here);
    // Of a chart around it, the key that it has there.
    const around = here.at(-4);
    return [{ at: here.join('.'), name: around === 'values' ? undefined : around, text: inner }];
  });
}

/** @throws AdoptError for what is no YAML */
function parsed(shown: string, text: string, read: (yaml: string) => readonly unknown[]): readonly unknown[] {
  try {
    return read(text);
  } catch (error) {
    if (marks.test(text)) throw templateIn(shown);
    const [first = ''] = String(said(error, 'message')).split('\n', 1);
    throw new AdoptError(`${shown} cannot be read as YAML: ${first.replace(/[:.]?$/, '.')}`);
  }
}

function templateIn(shown: string): AdoptError {
  return new AdoptError(
    `${shown} is a template; render it first, for example by "helm template", and give what comes out.`,
  );
}

/** Values that leave the text to a ConfigMap of somebody else's. @throws AdoptError that names it */
function refuseNamed({ shown, text }: AlloyFile): undefined {
  const name = said(said(said(parse(text, { logLevel: 'error' }), 'alloy'), 'configMap'), 'name');
  if (typeof name !== 'string') return undefined;
  throw new AdoptError(
    `${shown} holds no configuration, but the name of the ConfigMap with it; give what "kubectl get configmap ${name} --output yaml" prints.`,
  );
}
