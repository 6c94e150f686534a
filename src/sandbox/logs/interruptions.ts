import type { Run } from './run.ts';

const longLog = 5000;
const warningEvery = 9973;

/** A line of a problem that does not end a very long run; null where the line is a usual one. */
export function interruptionAt(run: Run, index: number, lines: number): string | null {
  if (lines < longLog) return null;
  const traceLine = index - Math.floor(lines / 2);
  if (traceLine >= 0 && traceLine < traceLength) return traceOf(run)[traceLine] ?? null;
  if (index === Math.floor(lines * 0.7))
    return `ERROR: could not read ${fileOf(run, index)}, trying again in 5 s`;
  return index % warningEvery === warningEvery - 1
    ? `WARNING:root:Corrupt EXIF data in ${fileOf(run, index)}, the default orientation is taken.`
    : null;
}

const fileOf = ({ dataFolder }: Run, index: number): string =>
  `${dataFolder}/part-${String(index).padStart(7, '0')}.tfrecord`;

const traceLength = 7;
const traceOf = ({ codeFolder }: Run): readonly string[] => [
  'Traceback (most recent call last):',
  `  File "${codeFolder}/data.py", line 88, in next_record`,
  '    record = decode(self.reader.next())',
  `  File "${codeFolder}/data.py", line 41, in decode`,
  '    image = Image.open(BytesIO(record.image)).convert("RGB")',
  'OSError: image file is truncated (12 bytes not processed)',
  'WARNING:root:The record is skipped, the training goes on.',
];
