import * as z from 'zod/mini';
import { readPinnedPattern } from '#log/metrics/pinned.ts';
import type { Pin } from '#log/metrics/window-reading.ts';
import { type KeyValueStore, readJson } from '#util/key-value-store.ts';

const schema = z.object({
  /** Names whose charts are shown; null for those that are shown first. */
  shown: z.catch(z.nullable(z.array(z.string())), null),
  /** What the user has chosen for a name. */
  kinds: z.catch(z.record(z.string(), z.enum(['loss', 'score', 'other'])), {}),
  /** Regular expressions, each with one group around the value. */
  pins: z.catch(z.array(z.object({ name: z.string(), pattern: z.string() })), []),
  /** What the charts have from left to right; null for the first that the log says. */
  place: z.catch(z.nullable(z.enum(['step', 'epoch', 'time', 'line'])), null),
  /** How the values rise; null for what shows most of them. */
  scale: z.catch(z.nullable(z.enum(['log', 'linear'])), null),
});

/** How the metrics of a job are shown, in this browser. */
export type MetricChoices = Readonly<z.output<typeof schema>>;

const none: MetricChoices = { shown: null, kinds: {}, pins: [], place: null, scale: null };

export const readChoices = (store: Pick<KeyValueStore, 'get'>, key: string): MetricChoices =>
  schema.safeParse(readJson(store, key)).data ?? none;

export const keepChoices = (store: Pick<KeyValueStore, 'set'>, key: string, choices: MetricChoices): void => {
  store.set(key, JSON.stringify(choices));
};

/** The expressions that can be used; of one name the last. */
export function pinsOf({ pins }: Pick<MetricChoices, 'pins'>): readonly Pin[] {
  const byName = new Map<string, Pin>();
  for (const { name, pattern } of pins) {
    const read = readPinnedPattern(pattern);
    if ('pattern' in read) byName.set(name, { name, pattern: read.pattern });
  }
  return [...byName.values()];
}
