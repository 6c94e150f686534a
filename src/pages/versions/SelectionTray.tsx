import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ButtonLink } from '#components/ButtonLink.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { canStop } from '#domain/job-status.ts';
import { maxCompared } from '#domain/version/max-compared.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { highShadow } from '#ui/theme/tokens.ts';
import { formatNumber } from '#util/format.ts';

const Tray = styled('section')(({ theme }) => ({
  position: 'sticky',
  bottom: 12,
  zIndex: 3,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 12px',
  padding: '8px 10px 8px 18px',
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: 12,
  backgroundColor: theme.vars.palette.raised,
  boxShadow: highShadow,
  '& > span': {
    flex: '1 1 160px',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& > span > b': { fontWeight: 600 },
  '& > small': { color: theme.vars.palette.inkSoft },
}));

interface SelectionTrayProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  /** In the order in which they were selected; at least one. */
  readonly selected: readonly TrainingVersion[];
  /** Null if they cannot be compared. */
  readonly compared: Readonly<Record<string, string>> | null;
  /** How many of them are not listed. */
  readonly hidden: number;
  readonly onClear: () => void;
  readonly onStop: (versions: readonly TrainingVersion[]) => void;
}

/** What can be done with the versions that are selected. */
export function SelectionTray({ job, selected, compared, hidden, onClear, onStop }: SelectionTrayProps) {
  const stoppable = selected.filter(({ status }) => canStop(status));
  const [only] = selected;
  return (
    <Tray aria-label="Selection">
      <span>
        <b>{formatNumber(selected.length)} selected</b>
        {hidden > 0 && `, ${formatNumber(hidden)} not in the list`}{' '}
        <span translate="no">{selected.map(({ name }) => name).join(', ')}</span>
      </span>
      <Button variant="quiet" onClick={onClear}>
        Clear
      </Button>
      {stoppable.length > 0 && (
        <Button onClick={() => onStop(stoppable)}>
          Stop{stoppable.length > 1 || selected.length > 1 ? ` (${stoppable.length})` : ''}
        </Button>
      )}
      {selected.length === 1 && only !== undefined && (
        <ButtonLink to="/projects/$projectId/jobs/$jobId/new" params={job} search={{ from: only.id }}>
          New version from this
        </ButtonLink>
      )}
      {compared === null ? (
        <>
          <small>
            {selected.length < 2 ? 'Select two or more to compare' : `At most ${maxCompared} can be compared`}
          </small>
          <Button disabled>Compare ({selected.length})</Button>
        </>
      ) : (
        <ButtonLink
          variant="primary"
          to="/projects/$projectId/jobs/$jobId/compare"
          params={job}
          search={compared}
        >
          Compare ({selected.length})
        </ButtonLink>
      )}
    </Tray>
  );
}
