import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { deleteConfigurationMutation, savedConfigurationsQuery } from '#api/saved-configurations.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { SavedConfiguration } from '#domain/version/saved-configuration.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { Name } from '#ui/translation/Name.tsx';
import { formatDateTime } from '#util/format.ts';

const List = styled('ul')(({ theme }) => ({
  margin: '6px 0 0',
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    padding: '9px 0',
    borderTop: `1px solid ${theme.vars.palette.line}`,
  },
  '& > li > div': { flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
  '& b': { ...mono, fontWeight: 520, color: theme.vars.palette.ink },
  '& small': { display: 'block', fontSize: '0.8125rem', lineHeight: 18 / 13 },
}));

const Title = styled('h3')(({ theme }) => ({
  ...theme.typography.h3,
  margin: '18px 0 0',
  color: theme.vars.palette.inkSoft,
}));

/** The saved configurations of the project, newest first. */
export function SavedConfigurationList({ onLoad }: { readonly onLoad: (name: string) => void }) {
  const { projectId } = useWizard();
  const client = useClient();
  const saved = useQuery(savedConfigurationsQuery(client, projectId));
  const [asked, setAsked] = useState<string>();
  const remove = useMutation(deleteConfigurationMutation(client, projectId));

  const removeAsked = () => {
    if (asked !== undefined) remove.mutate(asked);
    setAsked(undefined);
  };

  return (
    <>
      <Title>In this project</Title>
      {saved.isPending && <LoadingRows label="Loading the saved configurations …" />}
      {saved.isError && (
        <ReadFailure
          title="The saved configurations could not be loaded"
          error={saved.error}
          onRetry={() => void saved.refetch()}
        />
      )}
      {remove.isError && (
        <ReadFailure
          title={
            <>
              <Name>{remove.variables}</Name> could not be deleted
            </>
          }
          error={remove.error}
        />
      )}
      {saved.data?.length === 0 && <p>No saved configurations yet. Save the current one to use it again.</p>}
      {saved.data !== undefined && saved.data.length > 0 && (
        <List aria-label="Saved configurations">
          {saved.data.map((configuration) => (
            <SavedConfigurationRow
              key={configuration.name}
              configuration={configuration}
              onLoad={() => onLoad(configuration.name)}
              onDelete={() => setAsked(configuration.name)}
            />
          ))}
        </List>
      )}
      <ConfirmDialog
        open={asked !== undefined}
        title={
          <>
            Delete the saved configuration <Name>{asked}</Name>?
          </>
        }
        confirm="Delete"
        cancel="Cancel"
        tone="danger"
        onConfirm={removeAsked}
        onClose={() => setAsked(undefined)}
      >
        It is deleted for everyone in the project. This can't be undone.
      </ConfirmDialog>
    </>
  );
}

interface SavedConfigurationRowProps {
  readonly configuration: SavedConfiguration;
  readonly onLoad: () => void;
  readonly onDelete: () => void;
}

const SavedConfigurationRow = ({
  configuration: { name, description, createTime },
  onLoad,
  onDelete,
}: SavedConfigurationRowProps) => (
  <li>
    <div>
      <b>{name}</b>
      {description !== '' && <small>{description}</small>}
      {createTime !== null && <small>saved {formatDateTime(createTime)}</small>}
    </div>
    <Button aria-label={`Load ${name}`} onClick={onLoad}>
      Load
    </Button>
    <Button variant="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
      Delete
    </Button>
  </li>
);
