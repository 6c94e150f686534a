import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { deleteConfigurationMutation, savedConfigurationsQuery } from '#api/saved-configurations.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { SavedConfiguration } from '#domain/version/saved-configuration.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { mono } from '#ui/theme/tokens.ts';
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

/** The sets of the project, newest first. */
export function SavedConfigurationList({ onLoad }: { readonly onLoad: (name: string) => void }) {
  const { projectId } = useWizard();
  const client = useClient();
  const sets = useQuery(savedConfigurationsQuery(client, projectId));
  const [asked, setAsked] = useState<string>();
  const remove = useMutation(deleteConfigurationMutation(client, projectId));

  const removeAsked = () => {
    if (asked !== undefined) remove.mutate(asked);
    setAsked(undefined);
  };

  return (
    <>
      <Title>In this project</Title>
      {sets.isPending && <LoadingRows label="the saved sets" />}
      {sets.isError && (
        <ReadFailure
          title="The saved sets could not be loaded"
          error={sets.error}
          onRetry={() => void sets.refetch()}
        />
      )}
      {remove.isError && (
        <ReadFailure title={`${remove.variables} could not be deleted`} error={remove.error} />
      )}
      {sets.data?.length === 0 && <p>No set is saved yet. Save the present configuration to use it again.</p>}
      {sets.data !== undefined && sets.data.length > 0 && (
        <List aria-label="Saved sets">
          {sets.data.map((set) => (
            <SavedConfigurationRow
              key={set.name}
              set={set}
              onLoad={() => onLoad(set.name)}
              onDelete={() => setAsked(set.name)}
            />
          ))}
        </List>
      )}
      <ConfirmDialog
        open={asked !== undefined}
        title={`Delete the saved set ${asked}?`}
        confirm="Delete"
        cancel="Keep it"
        tone="danger"
        onConfirm={removeAsked}
        onClose={() => setAsked(undefined)}
      >
        It is deleted for everyone in the project and can not be brought back.
      </ConfirmDialog>
    </>
  );
}

interface SavedConfigurationRowProps {
  readonly set: SavedConfiguration;
  readonly onLoad: () => void;
  readonly onDelete: () => void;
}

const SavedConfigurationRow = ({
  set: { name, description, createTime },
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
