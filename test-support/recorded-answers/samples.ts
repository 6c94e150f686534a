import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const samplesSchema = z.array(z.object({ file: z.string(), label: z.string(), text: z.string() }));

export type Sample = z.infer<typeof samplesSchema>[number];

/** Every sample of the service's pages: of their first edition in `api-ref/`, of a later one in `head/`. */
export const samples: readonly Sample[] = samplesSchema.parse(JSON.parse(textOf('docs_samples.json')));

/** Answers of the real service, by what they tell of. */
export const recorded: Readonly<Record<string, unknown>> = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(textOf('otc_recorded.json')));

/** The JSON of a sample, and with its page's misprints corrected: rows that are left out, values, quotes and commas. */
export const sampleJson = ({ text }: Sample): unknown =>
  JSON.parse(
    text
      .replaceAll('......', '')
      .replace('""V0001"', '"V0001"')
      .replace(/"\w+"\s*:\s*,/g, '')
      .replace(/: xxx/g, ': null')
      .replace(/,(\s*[\]}])/g, '$1'),
  );
