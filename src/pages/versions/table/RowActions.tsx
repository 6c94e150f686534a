import MenuItem from '@mui/material/MenuItem';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { canDelete, canStop } from '#domain/job-status.ts';
import type { BaseName } from '#domain/version/base-changes.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { MoreIcon } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/Menu.tsx';
import type { HistoryView } from './history-view.ts';

interface RowActionsProps {
  readonly version: TrainingVersion;
  readonly base: BaseName;
  readonly tabIndex: 0 | -1;
  readonly view: Pick<HistoryView, 'job' | 'onStop' | 'onDelete' | 'onBased'>;
}

/** What can be done with the version of a row. */
export function RowActions({ version, base, view, tabIndex }: RowActionsProps) {
  const { job, onStop, onDelete, onBased } = view;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const navigate = useNavigate();
  const close = () => setAnchor(null);
  const { id, name, status } = version;
  return (
    <>
      <Link
        className="quick"
        tabIndex={tabIndex}
        to="/projects/$projectId/jobs/$jobId/new"
        params={job}
        search={{ from: id }}
        aria-label={`New version from this, ${name}`}
      >
        New version
      </Link>
      <button
        type="button"
        className="more"
        tabIndex={tabIndex}
        aria-label={`More for ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </button>
      {anchor !== null && (
        <Menu
          open
          anchorEl={anchor}
          onClose={close}
          slotProps={{ list: { 'aria-label': `Actions for ${name}` } }}
        >
          <MenuItem
            onClick={() =>
              void navigate({ to: '/projects/$projectId/jobs/$jobId/new', params: job, search: { from: id } })
            }
          >
            New version from this
          </MenuItem>
          {base.kind === 'there' && (
            <MenuItem
              onClick={() =>
                void navigate({
                  to: '/projects/$projectId/jobs/$jobId/compare',
                  params: job,
                  search: { versions: `${base.base.id},${id}` },
                })
              }
            >
              Compare with {base.base.name}
            </MenuItem>
          )}
          <MenuItem
            onClick={() => {
              close();
              onBased(version);
            }}
          >
            Show versions based on {name}
          </MenuItem>
          {canStop(status) && (
            <MenuItem
              onClick={() => {
                close();
                onStop(version);
              }}
            >
              Stop {name}
            </MenuItem>
          )}
          {canDelete(status) && (
            <MenuItem
              onClick={() => {
                close();
                onDelete(version);
              }}
            >
              Delete {name}
            </MenuItem>
          )}
        </Menu>
      )}
    </>
  );
}
