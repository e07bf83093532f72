import { list, map, text } from '../../values/arguments';
import { finds } from '../../values/regular-expression';
import { textOf } from '../entry';
import { each } from '../stage';

/** From extracted values, then from labels, which become metadata and are labels no more. */
export const metadata = each((of, entry) => {
  const named = Object.entries(map(of, 'values')).map(([name, source]) => [name, source || name] as const);
  const regex = text(of, 'regex');
  const matching = (values: object) =>
    Object.keys(values).filter((name) => regex !== '' && finds(regex, name));
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) entry.metadata[name] = value;
  };
  for (const [name, source] of named)
    if (Object.hasOwn(entry.extracted, source)) put(name, textOf(entry.extracted[source]));
  for (const name of matching(entry.extracted)) put(name, textOf(entry.extracted[name]));
  const fromLabels = named.filter(([, source]) => Object.hasOwn(entry.labels, source));
  for (const [name, source] of fromLabels) put(name, entry.labels[source]);
  for (const [, source] of fromLabels) delete entry.labels[source];
  for (const name of matching(entry.labels)) {
    put(name, entry.labels[name]);
    delete entry.labels[name];
  }
});

export const metadataDrop = each((of, entry) => {
  for (const name of list(of, 'values')) delete entry.metadata[name];
});
