import * as z from 'zod/mini';
import type { Catalogue } from '#domain/catalogue.ts';
import { codeSchema, codeShape } from '#domain/draft/schema/code.ts';
import { dataSchema, dataShape, sourceShape } from '#domain/draft/schema/data.ts';
import { outputSchema, outputShape } from '#domain/draft/schema/output.ts';
import { resourcesSchema, resourcesShape } from '#domain/draft/schema/resources.ts';
import { type Sweep, sweepShape } from '#domain/sweep/shape.ts';

/**
 * The draft has the shape of the screen. Every leaf is text ('' when empty), so that no rule goes silent because a
 * sibling is missing; the branches that are not chosen stay beside the chosen one and are never sent.
 */
export const versionDraftShape = z.object({
  code: codeShape,
  data: dataShape,
  resources: resourcesShape,
  output: outputShape,
  /** The versions that are made of it, where it is more than one; its rules are those of `domain/sweep/plan.ts`. */
  sweep: sweepShape,
});

export type VersionDraft = z.infer<typeof versionDraftShape>;
export type DraftSource = z.infer<typeof sourceShape>;

/** Every requirement of a new version, each at its field. A rule that needs a list of the catalogue waits until that is loaded. */
export const versionDraftSchema = (catalogue: Catalogue) =>
  z.object({
    code: codeSchema(catalogue),
    data: dataSchema(catalogue),
    resources: resourcesSchema(catalogue),
    output: outputSchema,
    // `planOf` says what is wrong with a plan.
    sweep: z.custom<Sweep>(),
  });

export const emptySource: DraftSource = sourceShape.parse({});
export const emptyDraft: VersionDraft = versionDraftShape.parse({});
