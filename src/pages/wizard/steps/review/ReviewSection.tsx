import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Change } from '#domain/draft/diff.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { type DraftStep, stepTitles } from '#domain/draft/steps.ts';
import { changeGroups, unchangedRows } from '#pages/wizard/request/change-groups.ts';
import { Card } from '#ui/Card.tsx';
import { ValueRows } from '#ui/ChangedRow.tsx';
import { isMany } from '#ui/many-rows.ts';
import { formatCount } from '#util/format.ts';
import { ChangeRow, PlainRow } from './ReviewRows.tsx';

const GroupTitle = styled('h3')(({ theme }) => ({
  ...theme.typography.h3,
  padding: '10px 18px 6px',
  color: theme.vars.palette.inkSoft,
  [theme.breakpoints.down('md')]: { padding: '10px 14px 6px' },
}));

const Unchanged = styled('details')(({ theme }) => ({
  'section + &': { borderTop: `1px solid ${theme.vars.palette.line}` },
  '& > summary': {
    padding: '10px 18px',
    fontSize: '0.8125rem',
    color: theme.vars.palette.inkSoft,
    cursor: 'pointer',
  },
  '& > summary:hover': { color: theme.vars.palette.ink },
  '& > summary:focus-visible': { outlineOffset: -2, borderRadius: 12 },
  [theme.breakpoints.down('md')]: { '& > summary': { padding: '13px 14px' } },
}));

const outputPath = 'output.outputPath';

interface ReviewSectionProps {
  readonly step: DraftStep;
  /** Normalised. */
  readonly draft: VersionDraft;
  /** Of this step. */
  readonly changes: readonly Change[];
  readonly versionSubfolder: string;
  readonly onEdit: () => void;
}

/** One step as it will be sent: what differs from the base version, and folded up what does not. */
export function ReviewSection({ step, draft, changes, versionSubfolder, onEdit }: ReviewSectionProps) {
  const suffixOf = (path: string) =>
    path === outputPath && draft.output.freshFolder ? versionSubfolder : '';
  const rows = unchangedRows(step, draft, changes);
  const generated = rows.filter(({ key }) => suffixOf(key) !== '');
  const unchanged = rows.filter(({ key }) => suffixOf(key) === '');
  return (
    <Card
      title={stepTitles[step]}
      {...(changes.length > 0 && { count: formatCount(changes.length, 'change') })}
      countTone="changed"
      flush
      actions={
        <Button variant="quiet" aria-label={`Edit ${stepTitles[step]}`} onClick={onEdit}>
          Edit
        </Button>
      }
    >
      {changeGroups(changes).map((group) => (
        <section key={group.title}>
          <GroupTitle>{group.title}</GroupTitle>
          <ValueRows data-many={isMany(group.changes)}>
            {group.changes.map((change) => (
              <ChangeRow key={change.path} change={change} suffix={suffixOf(change.path)} />
            ))}
          </ValueRows>
        </section>
      ))}
      {generated.length > 0 && (
        <section>
          <GroupTitle>Generated</GroupTitle>
          <ValueRows>
            {generated.map(({ key, value, ...row }) => (
              <PlainRow key={key} {...row} value={value + suffixOf(key)} />
            ))}
          </ValueRows>
        </section>
      )}
      {unchanged.length > 0 && <UnchangedRows rows={unchanged} />}
    </Card>
  );
}

/** The rows are made when they are asked for: there may be a thousand parameters. */
function UnchangedRows({ rows }: { readonly rows: ReturnType<typeof unchangedRows> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Unchanged onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Unchanged: {formatCount(rows.length, 'field')}</summary>
      {isOpen && (
        <ValueRows data-many={isMany(rows)}>
          {rows.map(({ key, ...row }) => (
            <PlainRow key={key} {...row} />
          ))}
        </ValueRows>
      )}
    </Unchanged>
  );
}
