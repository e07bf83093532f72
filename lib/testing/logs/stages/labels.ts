import { list, map, text } from '../../values/arguments';
import { textOf } from '../entry';
import { each } from '../stage';

export const labels = each((of, entry) => {
  const fromMetadata = text(of, 'source_type') === 'structured_metadata';
  for (const [name, source] of Object.entries(map(of, 'values'))) {
    const from = source || name;
    const values = fromMetadata ? entry.metadata : entry.extracted;
    const value = Object.hasOwn(values, from) ? textOf(values[from]) : undefined;
    if (value !== undefined) entry.labels[name] = value;
  }
});

export const staticLabels = each((of, entry) => {
  for (const [name, value] of Object.entries(map(of, 'values'))) if (value !== '') entry.labels[name] = value;
});

export const labelDrop = each((of, entry) => {
  for (const name of list(of, 'values')) delete entry.labels[name];
});

export const labelKeep = each((of, entry) => {
  const kept = new Set(list(of, 'values'));
  for (const name of Object.keys(entry.labels)) if (!kept.has(name)) delete entry.labels[name];
});

/** The tenant goes along as a label that no destination stores. */
export const tenant = each((of, entry) => {
  const source = text(of, 'source');
  const label = text(of, 'label');
  const found = source ? textOf(entry.extracted[source]) : label ? entry.labels[label] : text(of, 'value');
  if (found) entry.labels.__tenant_id__ = found;
});
