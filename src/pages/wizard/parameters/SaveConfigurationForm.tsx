import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useClient } from '#api/api-context.tsx';
import { ApiError, shortCode } from '#api/errors/api-error.ts';
import { saveConfigurationMutation } from '#api/saved-configurations.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { looksLikeSecret } from '#domain/secrets.ts';
import { savedConfigurationSchema } from '#domain/version/saved-configuration.ts';
import { Fields, Pair } from '#pages/wizard/field/Fields.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { savedConfigurationBody } from '#request/saved-configuration-body.ts';
import { TextField } from '#ui/field/TextField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Name, Names } from '#ui/translation/Name.tsx';

const existsAlready = '0103';

/** Saves the current configuration under a name; asks before it overwrites another one. */
export function SaveConfigurationForm() {
  const { projectId } = useWizard();
  const { getValues: getDraft } = useDraftForm();
  const { control, handleSubmit, reset } = useForm({
    defaultValues: { configurationName: '', configurationDescription: '' },
    resolver: zodResolver(savedConfigurationSchema),
  });
  const { mutate, variables, isPending, isSuccess, error } = useMutation(
    saveConfigurationMutation(useClient(), projectId),
  );
  const secrets = getDraft('code.parameters').filter(({ name, value }) => looksLikeSecret(name, value));
  const isTaken = error instanceof ApiError && shortCode(error.code) === existsAlready;
  const name = useWatch({ control, name: 'configurationName' });

  const save = (overwrites: boolean) =>
    handleSubmit(({ configurationName, configurationDescription }) => {
      if (isPending) return;
      const configuration = savedConfigurationBody(getDraft());
      mutate(
        { name: configurationName, description: configurationDescription, configuration, overwrites },
        { onSuccess: () => reset() },
      );
    })();

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React hands it on to the wizard's form, in which this dialog stands.
        event.stopPropagation();
        void save(false);
      }}
    >
      <Fields>
        <p>Saves the current configuration with its parameters.</p>
        {secrets.length > 0 && (
          <Notice
            kind="warning"
            title={
              <>
                Looks like a secret: <Names names={secrets.map(({ name }) => name)} />
              </>
            }
          >
            Everyone in the project can read a saved configuration.
          </Notice>
        )}
        <Pair>
          <TextField control={control} name="configurationName" label="Name" mono />
          <TextField control={control} name="configurationDescription" label="Description" optional />
        </Pair>
        {isTaken && variables?.name === name && (
          <Notice
            kind="warning"
            alert
            title={
              <>
                A configuration named <Name>{name}</Name> already exists
              </>
            }
            action={<Button onClick={() => void save(true)}>Overwrite</Button>}
          >
            Overwrite it, or enter another name.
          </Notice>
        )}
        {error !== null && !isTaken && (
          <ReadFailure
            title={
              <>
                <Name>{variables?.name}</Name> could not be saved
              </>
            }
            error={error}
          />
        )}
        <div style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
          <Button type="submit" aria-disabled={isPending}>
            {isPending ? 'Saving …' : 'Save'}
          </Button>
          <span role="status">{isSuccess && `Saved as ${variables.name}.`}</span>
        </div>
      </Fields>
    </form>
  );
}
