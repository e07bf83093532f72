const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** A Go duration such as `1m30s` in milliseconds. */
export function milliseconds(duration: string): number {
  const size = [...duration.matchAll(/([\d.]+)([a-zµμ]+)/g)]
    .map(([, amount = '0', unit = '']) => Number(amount) * (units[unit] ?? 0))
    .reduce((sum, part) => sum + part, 0);
  return duration.startsWith('-') ? -size : size;
}
