import { lastAtMost } from '#log/pages/place.ts';
import { rangeOf } from '#log/plot/curve.ts';
import type { Series } from './series.ts';

/** What a chart can have from left to right. */
export type PlaceName = 'step' | 'epoch' | 'time' | 'line';

const printedBy: Readonly<Record<PlaceName, (series: Series) => readonly number[]>> = {
  step: ({ steps }) => steps,
  epoch: ({ epochs }) => epochs,
  time: ({ times }) => times,
  line: ({ lines }) => lines,
};

/** The axes that a log has values for; lines if it has none. */
export function placeNamesOf(series: readonly Series[]): readonly PlaceName[] {
  const printed = (['step', 'epoch', 'time'] as const).filter((name) => {
    const range = rangeOf(series.map(printedBy[name]));
    return range !== null && range[0] < range[1];
  });
  return printed.length === 0 ? ['line'] : printed;
}

/** The places of the points of each series on one axis; they never fall. */
export function placesOf(series: readonly Series[], name: PlaceName): readonly Float64Array[] {
  const printed = series.map((each) => printedBy[name](each));
  const start = name === 'time' ? (rangeOf(printed)?.[0] ?? 0) : 0;
  const lead = leadOf(printed);
  const leadLines = series[lead]?.lines ?? [];
  const leadPlaces = rising(asPlaces(printed[lead] ?? [], name));
  return series.map(({ lines }, index) => {
    const own = asPlaces(printed[index] ?? [], name);
    const places = new Float64Array(lines.length);
    let last = Number.NEGATIVE_INFINITY;
    for (let point = 0; point < lines.length; point += 1) {
      // The point that the leading series has at this line: where the line says no place, it is there.
      const at = index === lead ? point : Math.max(0, lastAtMost(leadLines, lines[point] ?? 0));
      const value = index === lead ? Number.NaN : (own[point] ?? Number.NaN);
      const place = Number.isNaN(value) ? (leadPlaces.places[at] ?? 0) : value + (leadPlaces.shifts[at] ?? 0);
      if (place > last) last = place;
      places[point] = last - start;
    }
    return places;
  });
}

/** The index of the series that has a place on most of its points. */
function leadOf(printed: readonly (readonly number[])[]): number {
  const counts = printed.map((values) =>
    values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0),
  );
  return counts.indexOf(Math.max(...counts));
}

/** Points of one epoch stand one after the other, the last one at its number. */
function asPlaces(values: readonly number[], name: PlaceName): readonly number[] {
  if (name !== 'epoch') return values;
  const places: number[] = [];
  let length = 0;
  for (let from = 0; from < values.length; ) {
    const value = values[from] ?? Number.NaN;
    let to = from + 1;
    while (to < values.length && values[to] === value) to += 1;
    // The epoch under way is as long as the one before it.
    length = to === values.length ? Math.max(length, to - from) : to - from;
    for (let index = from; index < to; index += 1) places.push(value - 1 + (index - from + 1) / length);
    from = to;
  }
  return places;
}

/** A count that begins again, as steps do with each epoch, continues from where it was. */
function rising(values: readonly number[]): {
  readonly places: Float64Array;
  readonly shifts: Float64Array;
} {
  const places = new Float64Array(values.length);
  const shifts = new Float64Array(values.length);
  let [shift, before, place] = [0, Number.NEGATIVE_INFINITY, Number.NaN];
  values.forEach((value, index) => {
    if (value < before) shift += before;
    if (!Number.isNaN(value)) {
      before = value;
      place = value + shift;
    }
    places[index] = Number.isNaN(place) ? 0 : place;
    shifts[index] = shift;
  });
  return { places, shifts };
}
