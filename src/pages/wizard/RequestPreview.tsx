import { useWatch } from 'react-hook-form';
import { requestBody } from '#api/request-body.ts';
import { draftChanges } from '#domain/draft-diff.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { ChangeList } from './ChangeList.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { useRevert } from './use-revert.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

/** Made by the function that makes the request, so that what is shown and what is sent can not differ. */
export function RequestPreview() {
  const { control, getValues } = useDraftForm();
  const { base, baseDraft, freshFolder } = useWizard();
  const revert = useRevert();
  useWatch({ control });
  const draft = getValues();
  const body = requestBody(draft, { baseId: base.id, jobDescription: base.jobDescription, freshFolder });
  const { outputPath } = draft.output;
  return (
    <RequestPanel
      json={stringifyJson(body, 2)}
      changes={
        <ChangeList
          changes={draftChanges(baseDraft, draft)}
          baseName={base.name}
          {...(draft.output.freshFolder && {
            fresh: { path: normalizeObsFolder(outputPath), folder: freshFolder },
          })}
          onRevert={revert}
        />
      }
    />
  );
}
