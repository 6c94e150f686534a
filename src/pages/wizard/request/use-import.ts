import { useMemo, useState } from 'react';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { draftFromBody } from '#request/draft-from-body.ts';
import { importReport } from './import-report.ts';

/** What the text would make of the form as it is; undefined while there is no text. */
export function useImport(text: string) {
  const { getValues } = useDraftForm();
  const { base, versionSubfolder, catalogue } = useWizard();
  const [current] = useState(() => structuredClone(getValues()));
  return useMemo(() => {
    if (text.trim() === '') return undefined;
    const read = draftFromBody(text, {
      current,
      baseName: base.name,
      baseId: base.id,
      jobDescription: base.jobDescription,
      versionSubfolder,
      catalogue: catalogue.lists,
    });
    if (read.kind === 'unreadable') return read;
    return { ...read, report: importReport(read.draft, read.notes, current, catalogue.lists) };
  }, [text, current, base, versionSubfolder, catalogue]);
}
