import { useEffect, useEffectEvent, useState } from 'react';
import { rebaseDraft } from '#domain/draft/rebase.ts';
import { type Blanked, withSecretsOfBase } from '#domain/draft/secrets.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { StoredDraft } from '#domain/draft/stored.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { WizardSearch } from '#pages/wizard/wizard-search.ts';
import { type Delta, deltaOf } from '#request/delta-keys.ts';
import { readDelta } from '#request/delta-link.ts';
import type { LeftOut } from '#request/left-out.ts';
import { baseIdOf } from './base-of-address.ts';

/** What was edited, and what it was edited from. */
export interface Edits {
  readonly baseDraft: VersionDraft;
  readonly draft: VersionDraft;
}

/** What the form is filled with, on top of its base version. */
type InitialValues =
  | { readonly kind: 'address'; readonly delta: Delta }
  | { readonly kind: 'base' }
  | { readonly kind: 'edits'; readonly edits: Edits }
  | { readonly kind: 'draft'; readonly stored: StoredDraft; readonly isBaseGone: boolean };

interface Session {
  /** The form is filled again with each key, and at no other time. */
  readonly formKey: number;
  readonly baseId: VersionId;
  /** The base version in the address. */
  readonly from: VersionId | undefined;
  readonly initialValues: InitialValues;
}

interface OpenSession extends Session {
  /** Without edits the form starts over from the new base. */
  readonly changeBase: (id: VersionId, edits: Edits | undefined) => void;
  readonly resume: (stored: StoredDraft) => void;
}

/**
 * The base version belongs to the session, not to an entry of the browser's history: a step that one goes back to keeps
 * base and edits, and its address follows. A newer version that appears meanwhile changes nothing either.
 */
export function useWizardSession(
  search: WizardSearch,
  versions: readonly TrainingVersion[],
  newest: VersionId,
  openBase: (from: VersionId | undefined, step?: StoredDraft['step']) => void,
  restored: StoredDraft | undefined,
): OpenSession {
  const known = (id: VersionId | undefined) => versions.find((version) => version.id === id)?.id;
  const ofDraft = (stored: StoredDraft) => {
    const baseId = known(stored.baseId);
    const initialValues = { kind: 'draft', stored, isBaseGone: baseId === undefined } as const;
    return { baseId: baseId ?? newest, initialValues };
  };
  const [session, setSession] = useState<Session>(() => {
    if (restored !== undefined) {
      const { baseId, initialValues } = ofDraft(restored);
      return { formKey: 1, baseId, from: baseId, initialValues };
    }
    return {
      formKey: 0,
      baseId: baseIdOf(versions, search.from) ?? newest,
      from: search.from,
      initialValues: { kind: 'address', delta: deltaOf(search) },
    };
  });

  const follow = useEffectEvent((from: VersionId | undefined, hasDelta: boolean) => {
    if (session.formKey > 0 && (from !== session.from || hasDelta)) openBase(session.from);
  });
  const hasDelta = Object.keys(deltaOf(search)).length > 0;
  useEffect(() => follow(search.from, hasDelta), [search.from, hasDelta]);

  const begin = (baseId: VersionId, initialValues: InitialValues, step?: StoredDraft['step']) => {
    setSession(({ formKey }) => ({ formKey: formKey + 1, baseId, from: baseId, initialValues }));
    openBase(baseId, step);
  };

  return {
    ...session,
    changeBase: (id, edits) => begin(id, edits === undefined ? { kind: 'base' } : { kind: 'edits', edits }),
    resume: (stored) => {
      const { baseId, initialValues } = ofDraft(stored);
      begin(baseId, initialValues, stored.step);
    },
  };
}

/** The initial values of the form, and the notices about them. */
export interface Start {
  readonly draft: VersionDraft;
  readonly linkProblems: readonly LeftOut[];
  /** The values that were not stored, and that the base version does not have. */
  readonly lost: readonly Blanked[];
  /** The draft's own base version, where it is gone. */
  readonly goneBase: string | undefined;
}

export function startOf(initialValues: InitialValues, baseDraft: VersionDraft): Start {
  const plain = { draft: baseDraft, linkProblems: [], lost: [], goneBase: undefined };
  switch (initialValues.kind) {
    case 'base':
      return plain;
    case 'address': {
      const { draft, problems } = readDelta(initialValues.delta, baseDraft);
      return { ...plain, draft, linkProblems: problems };
    }
    case 'edits':
      return {
        ...plain,
        draft: rebaseDraft(initialValues.edits.baseDraft, initialValues.edits.draft, baseDraft),
      };
    case 'draft': {
      const { draft, blanked, baseName } = initialValues.stored;
      if (initialValues.isBaseGone) return { ...plain, draft, lost: blanked, goneBase: baseName };
      const lost = blanked.filter(({ isAsInBase }) => !isAsInBase);
      return { ...plain, draft: withSecretsOfBase(draft, blanked, baseDraft), lost };
    }
  }
}
