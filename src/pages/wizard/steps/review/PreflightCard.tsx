import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { labelAt } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Finding, Fix } from '#domain/preflight/finding.ts';
import { useDraftEdits, useLastEdit } from '#pages/wizard/draft/draft-edits.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { Card } from '#ui/Card.tsx';
import { CheckIcon, ErrorIcon, WarningIcon } from '#ui/icons.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatCount } from '#util/format.ts';

const List = styled('ul')(({ theme }) => ({
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    gap: '6px 10px',
    padding: '12px 18px',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
  },
  '& > li:last-of-type': { borderBottom: 0 },
  '& > li > svg': { marginTop: 3, color: theme.vars.palette.inkSoft },
  '& > li[data-severity="error"] > svg': { color: theme.vars.palette.bad },
  '& > li[data-severity="error"] b': { color: theme.vars.palette.bad },
  '& p': { maxWidth: '76ch', overflowWrap: 'anywhere' },
}));

const Actions = styled('div')({
  gridColumn: 2,
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 8px',
  '& > button': { maxWidth: '100%', whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'left' },
});

interface PreflightCardProps {
  readonly found: readonly Finding[];
  readonly onOpen: (path: string) => void;
}

/** What is worth knowing before one pays, each with its fix; the last fix can be undone. */
export function PreflightCard({ found, onOpen }: PreflightCardProps) {
  const { edit, undo } = useDraftEdits();
  const { last } = useLastEdit('preflight');
  const undoButton = useRef<HTMLButtonElement>(null);
  if (found.length === 0 && last === undefined) return null;

  const fix = ({ label, apply, opens }: Fix) => {
    flushSync(() => edit('preflight', `Done: ${label}.`, apply));
    // The pressed button has gone with what it fixed.
    if (opens === undefined) undoButton.current?.focus();
    else onOpen(opens);
  };

  return (
    <Card title="Preflight" {...(found.length > 0 && { count: countOf(found) })} flush>
      <List>
        {last !== undefined && (
          <li key="last">
            <CheckIcon />
            <p>{last.words}</p>
            <Actions>
              <Button ref={undoButton} onClick={() => undo(last)}>
                Undo
              </Button>
            </Actions>
          </li>
        )}
        {found.map((finding) => (
          <FindingRow
            key={`${finding.id} ${finding.path} ${finding.message}`}
            finding={finding}
            onFix={fix}
            onOpen={onOpen}
          />
        ))}
      </List>
    </Card>
  );
}

function countOf(found: readonly Finding[]): string {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const warnings = found.length - errors;
  return [
    ...(errors > 0 ? [formatCount(errors, 'error')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'warning')] : []),
  ].join(', ');
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly onFix: (fix: Fix) => void;
  readonly onOpen: (path: string) => void;
}

function FindingRow({ finding, onFix, onOpen }: FindingRowProps) {
  const { getValues } = useDraftForm();
  const { severity, path, message, fix, openLabel = 'Open', version } = finding;
  const isError = severity === 'error';
  return (
    <li data-severity={severity}>
      {isError ? <ErrorIcon /> : <WarningIcon />}
      <p>
        <b>{isError ? 'Error' : 'Warning'}:</b> {message}
      </p>
      <Actions>
        {fix !== undefined && <Button onClick={() => onFix(fix)}>{fix.label}</Button>}
        {version === undefined ? (
          <Button
            variant={fix === undefined ? 'secondary' : 'quiet'}
            aria-label={`${openLabel} ${labelOf(path, getValues())}`}
            onClick={() => onOpen(path)}
          >
            {openLabel}
          </Button>
        ) : (
          <VersionLink {...version} />
        )}
      </Actions>
    </li>
  );
}

function labelOf(path: string, { code }: VersionDraft): string {
  const [, index] = /^code\.parameters\.(\d+)\./.exec(path) ?? [];
  return (index !== undefined && code.parameters[Number(index)]?.name) || labelAt(path);
}

/** In a new tab: the form stays unchanged. */
function VersionLink({ id, name }: NonNullable<Finding['version']>) {
  const { projectId, jobId } = useWizard();
  return (
    <Link
      to="/projects/$projectId/jobs/$jobId/versions/$versionId"
      params={{ projectId, jobId, versionId: id }}
      target="_blank"
    >
      Open <Name>{name}</Name> in a new tab
    </Link>
  );
}
