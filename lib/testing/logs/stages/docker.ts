import { parseTime, rfc3339 } from '../go-time';
import { each } from '../stage';

/** The JSON that Docker writes: log, stream and time. */
export const docker = each((_, entry) => {
  const found = dockerLog(entry.line);
  if (!found?.log) return;
  const { log, stream, time } = found;
  Object.assign(entry.extracted, { output: log, stream, timestamp: time });
  entry.line = log;
  entry.labels.stream = stream;
  entry.nanoseconds = parseTime(rfc3339, time) ?? entry.nanoseconds;
});

/** Go takes keys in any case, the last of them, and nothing else than text for them. */
function dockerLog(line: string) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const found = { log: '', stream: '', time: '' };
  for (const [key, value] of Object.entries(parsed)) {
    const name = key.toLowerCase();
    if (name !== 'log' && name !== 'stream' && name !== 'time') continue;
    if (value === null) continue;
    if (typeof value !== 'string') return undefined;
    found[name] = value;
  }
  return found;
}
