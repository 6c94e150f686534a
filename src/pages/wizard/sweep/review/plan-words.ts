import type { TimeRange } from '#domain/duration/interval.ts';
import { formatAmountRange, formatDurationRange } from '#util/format.ts';

export const durationWords = (range: TimeRange | null | undefined): string =>
  range ? formatDurationRange(range.low, range.high) : '';

export const amountWords = (range: TimeRange | null | undefined): string =>
  range ? formatAmountRange(range.low, range.high) : '';
