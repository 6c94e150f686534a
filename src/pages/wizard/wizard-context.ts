import { createContext, use } from 'react';
import { type UseFormReturn, useFormContext } from 'react-hook-form';
import type { DatedVersionList } from '#api/versions.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { StoredDraft } from '#domain/draft/stored.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { VersionDetail } from '#domain/version/training-version.ts';
import type { Start } from '#pages/wizard/base/use-wizard-session.ts';
import type { DraftStore } from '#pages/wizard/draft/draft-store.ts';
import type { FieldRefusal } from './draft-resolver.ts';

/** A list that could not be loaded, and why: its field takes a typed id. */
type CatalogueList = 'engines' | 'algorithms' | 'specifications' | 'datasets';

export interface LoadedCatalogue {
  readonly lists: Catalogue;
  readonly failed: Readonly<Record<CatalogueList, string | undefined>>;
}

/** How the form was filled, and the draft that is kept of it. */
interface SessionFacts {
  readonly draftStore: DraftStore;
  readonly start: Start;
  /** Fills the form with a draft, on its own base version and at its step. */
  readonly resume: (stored: StoredDraft) => void;
}

/** What the steps know besides the form: where the version comes from, and what there is to choose from. */
export interface WizardFacts {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionList: DatedVersionList;
  readonly base: VersionDetail;
  /** The draft that the base version reads back as. */
  readonly baseDraft: VersionDraft;
  /** The name that the next version will get, e.g. V0007. */
  readonly nextName: string;
  /** Identifies this attempt. */
  readonly mark: string;
  /** The subfolder that the version gets, going by the current list of versions. */
  readonly versionSubfolder: string;
  readonly catalogue: LoadedCatalogue;
  readonly session: SessionFacts;
  /** The service's error for a field, from the last submit. */
  readonly refusal: { current: FieldRefusal | undefined };
}

const WizardContext = createContext<WizardFacts | undefined>(undefined);
export const WizardProvider = WizardContext.Provider;

export function useWizard(): WizardFacts {
  const facts = use(WizardContext);
  if (facts === undefined) throw new Error('useWizard is used outside the wizard.');
  return facts;
}

export const useDraftForm = (): UseFormReturn<VersionDraft> => useFormContext<VersionDraft>();
