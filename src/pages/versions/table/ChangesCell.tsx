import type { CSSObject, Theme } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import type { Change } from '#domain/draft/diff.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { BaseName } from '#domain/version/base-changes.ts';
import { DiffValues, diffStyles } from '#ui/Diff.tsx';
import { changesBeside, type HistoryColumn } from './history-columns.ts';

export const changesStyles = (theme: Theme): CSSObject => ({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  fontSize: '0.8125rem',
  '& > span': { marginRight: 10, color: theme.vars.palette.inkFaint, fontSize: '0.78125rem' },
  '& > ul': { display: 'inline', margin: 0, padding: 0, listStyle: 'none' },
  '& li': { display: 'inline', marginRight: 12 },
  '& li > span': { ...diffStyles(theme), whiteSpace: 'inherit', fontSize: '0.78125rem' },
  '& code': { fontSize: '0.78125rem' },
  [theme.breakpoints.down('md')]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

interface ChangesCellProps {
  readonly base: BaseName;
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly columns: readonly HistoryColumn[];
  readonly tabIndex: 0 | -1;
}

const shown = 4;

const valueText = (value: string | undefined): string => (value === '' ? 'empty' : (value ?? 'not set'));

/** What the line may have no room for. */
const inFull = ({ label, before, after, isParameter }: Change): string =>
  isParameter ? `${label}: ${valueText(before)} → ${valueText(after)}` : label;

/** The base version, and what differs from it beside the columns, in one line. */
export function ChangesCell({ base, job, columns, tabIndex }: ChangesCellProps) {
  if (base.kind === 'none') return <span className="faint">first version</span>;
  if (base.kind === 'gone') return <span className="faint">from a deleted version</span>;
  const changes = changesBeside(base.changes, columns);
  return (
    <div className="changes" title={changes.length > 0 ? changes.map(inFull).join('\n') : undefined}>
      <span>
        from{' '}
        <Link
          to="/projects/$projectId/jobs/$jobId/versions/$versionId"
          params={{ ...job, versionId: base.base.id }}
          tabIndex={tabIndex}
          translate="no"
        >
          {base.base.name}
        </Link>
      </span>
      {base.changes.length === 0 ? (
        <span>unchanged</span>
      ) : changes.length > 0 ? (
        <ul aria-label={`Changes from ${base.base.name}`}>
          {changes.slice(0, shown).map(({ path, label, before, after, isParameter }) => (
            <li key={path}>
              {isParameter ? (
                <>
                  <code translate="no">{label}</code>{' '}
                  <span>
                    <DiffValues before={before} after={after} inList />
                  </span>
                </>
              ) : (
                label
              )}
            </li>
          ))}
          {changes.length > shown && <li className="faint">{changes.length - shown} more</li>}
        </ul>
      ) : null}
    </div>
  );
}
