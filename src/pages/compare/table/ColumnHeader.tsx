import { styled } from '@mui/material/styles';
import { Link, useNavigate } from '@tanstack/react-router';
import type { DragEventHandler } from 'react';
import { lightsUp, useIsLit, useIsOutside } from '#components/line-look/highlight.ts';
import { Swatch } from '#components/line-look/Swatch.tsx';
import { useCompare } from '#pages/compare/compare-context.ts';
import type { ComparedVersion } from '#pages/compare/reading/use-compared.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import { touch } from '#ui/theme/tokens.ts';
import { ColumnMenu } from './ColumnMenu.tsx';

interface ColumnHeaderProps {
  readonly compared: ComparedVersion;
  readonly place: number;
  readonly count: number;
  readonly isOfSeveralJobs: boolean;
  /** Which side a column that is dragged would come to. */
  readonly dropSide: 'left' | 'right' | undefined;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onDragStart: DragEventHandler;
  readonly onDragOver: DragEventHandler;
  readonly onDrop: DragEventHandler;
  readonly onDragEnd: DragEventHandler;
}

const Header = styled('th')(({ theme }) => ({
  cursor: 'grab',
  '&:active': { cursor: 'grabbing' },
  '&[data-lit="true"]': { backgroundColor: theme.vars.palette.accentWash },
  '&[data-drop="left"]': { boxShadow: `inset 3px 0 0 ${theme.vars.palette.accent}` },
  '&[data-drop="right"]': { boxShadow: `inset -3px 0 0 ${theme.vars.palette.accent}` },
  '& > div': { display: 'flex', alignItems: 'center', gap: 8 },
  '& > div + div': { flexWrap: 'wrap', gap: '4px 8px', marginTop: 5 },
  '& a': { fontWeight: 600, overflowWrap: 'break-word', paddingBlock: 2, [touch]: { paddingBlock: 14 } },
  '&[data-outside] a': { fontWeight: 400, color: theme.vars.palette.inkFaint },
  '&[data-outside] svg': { opacity: 0.4 },
  '@media (forced-colors: active)': {
    '&[data-lit="true"]': { outline: '2px solid Highlight', outlineOffset: -2 },
  },
  [theme.breakpoints.down('sm')]: { '& > div:first-of-type': { gap: 4 } },
  '& > small': { display: 'block', margin: '1px 0 0 !important', overflowWrap: 'anywhere' },
}));

/** Names a column, says how its version stands, and moves with it. */
export function ColumnHeader(props: ColumnHeaderProps) {
  const { compared, place, count, isOfSeveralJobs, dropSide, onMove, onRemove } = props;
  const { projectId, toneOf, highlight } = useCompare();
  const { key, ref, version, label, jobName } = compared;
  const navigate = useNavigate();
  const { jobId, versionId } = ref;
  const startNew = () =>
    void navigate({
      to: '/projects/$projectId/jobs/$jobId/new',
      params: { projectId, jobId },
      search: { from: versionId },
    });
  const isLit = useIsLit(highlight, key);
  const isOutside = useIsOutside(highlight, key);
  return (
    <Header
      scope="col"
      draggable
      data-lit={isLit}
      data-outside={isOutside || undefined}
      data-drop={dropSide}
      onDragStart={props.onDragStart}
      onDragOver={props.onDragOver}
      onDrop={props.onDrop}
      onDragEnd={props.onDragEnd}
      {...lightsUp(highlight, key)}
    >
      <div>
        <Swatch tone={toneOf(key)} />
        <Link
          to="/projects/$projectId/jobs/$jobId/versions/$versionId"
          params={{ projectId, ...ref }}
          draggable={false}
          translate="no"
        >
          {version.name || `Version ${ref.versionId}`}
        </Link>
        <ColumnMenu
          label={label}
          place={place}
          count={count}
          onNew={startNew}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      {isOfSeveralJobs && <small translate="no">{jobName}</small>}
      <div>
        <StatusChip status={version.status} />
        {place === 0 && (
          <b className="tag" style={{ margin: 0 }}>
            reference
          </b>
        )}
        {isOutside && <small>outside the ranges</small>}
      </div>
    </Header>
  );
}
