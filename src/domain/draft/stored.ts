import * as z from 'zod/mini';
import { versionIdSchema } from '#domain/ids.ts';
import { normalizeDraft } from './normalize.ts';
import { blankedSchema } from './secrets.ts';
import { type VersionDraft, versionDraftShape } from './shape.ts';
import { stepSchema } from './steps.ts';

/** A draft as the browser keeps it. Another shape gets another schema number. */
const storedDraftSchema = z.object({
  schema: z.literal(1),
  /** Milliseconds since 1970. */
  savedAt: z.int().check(z.gte(0)),
  baseId: versionIdSchema,
  baseName: z.string(),
  step: stepSchema,
  draft: versionDraftShape,
  blanked: z.array(blankedSchema),
});

export type StoredDraft = z.infer<typeof storedDraftSchema>;

export const writeStoredDraft = (stored: Omit<StoredDraft, 'schema'>): string =>
  JSON.stringify({ schema: 1, ...stored } satisfies StoredDraft);

/** A time slightly in the future is accepted, since the clock may have been set back. */
const maxAhead = 24 * 60 * 60_000;

/** Undefined if the text is damaged, has another schema, or a time far in the future. */
export function readStoredDraft(text: string, now: number): StoredDraft | undefined {
  try {
    const stored = storedDraftSchema.parse(JSON.parse(text));
    return stored.savedAt <= now + maxAhead ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Whether one draft can replace the other: all is equal, also in branches that are not chosen, except the spelling of paths and ids. */
export const isSameDraft = (one: VersionDraft, other: VersionDraft): boolean =>
  canonical(one) === canonical(other);

// The shape puts the keys in order.
const canonical = (draft: VersionDraft): string =>
  JSON.stringify(versionDraftShape.parse(normalizeDraft(draft)));
