import { stepOfPath } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { DraftStep } from '#domain/draft/steps.ts';
import type { VersionId } from '#domain/ids.ts';

export interface Fix {
  readonly label: string;
  readonly apply: (draft: VersionDraft) => VersionDraft;
  /** The field to open after the fix, since the user has to complete it. */
  readonly opens?: string;
}

/** A finding of the preflight. An error prevents creating the version, a warning does not. */
export interface Finding {
  /** The check that found it. */
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly step: DraftStep;
  /** The field that it is about. */
  readonly path: string;
  /** What is wrong, what it means, and what to do. */
  readonly message: string;
  readonly fix?: Fix;
  /** The label of the button that opens the field, if it is not the default. */
  readonly openLabel?: string;
  /** The version that it is about. */
  readonly version?: { readonly id: VersionId; readonly name: string };
}

type FindingParts = Omit<Finding, 'step' | 'fix'> & { readonly fix?: Fix | undefined };

export const finding = ({ fix, ...parts }: FindingParts): Finding => ({
  ...parts,
  step: stepOfPath(parts.path),
  ...(fix !== undefined && { fix }),
});

export const withOutput = (draft: VersionDraft, change: Partial<VersionDraft['output']>): VersionDraft => ({
  ...draft,
  output: { ...draft.output, ...change },
});

export const withResources = (
  draft: VersionDraft,
  change: Partial<VersionDraft['resources']>,
): VersionDraft => ({ ...draft, resources: { ...draft.resources, ...change } });

export const withCode = (draft: VersionDraft, change: Partial<VersionDraft['code']>): VersionDraft => ({
  ...draft,
  code: { ...draft.code, ...change },
});

export const withData = (draft: VersionDraft, change: Partial<VersionDraft['data']>): VersionDraft => ({
  ...draft,
  data: { ...draft.data, ...change },
});
