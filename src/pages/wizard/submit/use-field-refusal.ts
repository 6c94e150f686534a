import { ApiError } from '#api/errors/api-error.ts';
import { fieldRefusal, serviceErrorType } from '#pages/wizard/draft-resolver.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { requestBody } from '#request/body.ts';
import { fieldOfError } from '#request/field-of-error.ts';

interface FieldRefusals {
  /** Puts the service's words at the field that they concern, and opens its step. */
  readonly refuse: (error: unknown) => void;
  /** Before the next press: it may be accepted this time. */
  readonly forget: () => void;
}

export function useFieldRefusal(openField: (path: string) => void): FieldRefusals {
  const { refusal, base, versionSubfolder } = useWizard();
  const { getValues, setError } = useDraftForm();

  const refuse = (error: unknown) => {
    if (!(error instanceof ApiError)) return;
    const draft = getValues();
    const body = requestBody(draft, {
      baseId: base.id,
      jobDescription: base.jobDescription,
      versionSubfolder,
    });
    const path = fieldOfError(error, body, draft);
    if (path === undefined) return;
    refusal.current = fieldRefusal(draft, path, error.message || 'The service rejected this value.');
    // A step that was not opened yet has no fields that could be validated.
    setError(path, { type: serviceErrorType, message: refusal.current.message });
    openField(path);
  };

  return {
    refuse,
    forget: () => {
      refusal.current = undefined;
    },
  };
}
