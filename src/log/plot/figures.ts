/** Four figures are enough to compare; the table has all of them. */
export function formatFigure(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) return shortExponent(value.toExponential(2));
  return size >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}

const shortExponent = (text: string): string => text.replace(/\.?0*e\+?/, 'e');
