/** Three digits are more than an estimate has. */
export function count(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(2)));
}

/** No frame: text that can be copied, in columns two spaces apart. */
export const plain = {
  border: {},
  columnDefault: { paddingLeft: 0, paddingRight: 2 },
  drawHorizontalLine: () => false,
  drawVerticalLine: () => false,
};
