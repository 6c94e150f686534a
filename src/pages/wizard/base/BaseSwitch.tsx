import { useState } from 'react';
import type { VersionId } from '#domain/ids.ts';
import { useCurrentDraftStore } from '#pages/wizard/current-draft.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { formatCount } from '#util/format.ts';
import { BaseMenu } from './BaseMenu.tsx';
import { ChangeBaseDialog } from './ChangeBaseDialog.tsx';
import type { Edits } from './use-wizard-session.ts';

interface BaseSwitchProps {
  readonly onChange: (id: VersionId, edits: Edits | undefined) => void;
}

/** Another base version; edits are kept or dropped, as the user says. */
export function BaseSwitch({ onChange }: BaseSwitchProps) {
  const { getValues } = useDraftForm();
  const { base, baseDraft, versionList } = useWizard();
  const [wanted, setWanted] = useState<VersionId>();
  const currentDraft = useCurrentDraftStore();
  const countChanges = () => currentDraft.read().changes.length;
  return (
    <>
      <BaseMenu onChoose={(id) => (countChanges() === 0 ? onChange(id, undefined) : setWanted(id))} />
      {wanted !== undefined && (
        <ChangeBaseDialog
          from={base.name}
          to={versionList.versions.find(({ id }) => id === wanted)?.name ?? wanted}
          changes={formatCount(countChanges(), 'change')}
          onKeep={() => onChange(wanted, { baseDraft, draft: getValues() })}
          onStartOver={() => onChange(wanted, undefined)}
          onClose={() => setWanted(undefined)}
        />
      )}
    </>
  );
}
