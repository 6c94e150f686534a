import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import type { ReactNode } from 'react';
import { DownIcon, UpIcon } from '#ui/icons.tsx';
import { touch } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: '4px 8px',
  '& > div:last-of-type': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 },
  '& .MuiIconButton-root': { width: 30, height: 30, [touch]: { width: 44, height: 44 } },
  '& .MuiToggleButton-root, & .MuiToggleButton-root.Mui-disabled': {
    border: '1px solid transparent',
    borderRadius: 8,
  },
  '& .MuiToggleButton-root.Mui-selected': { borderColor: theme.vars.palette.accent },
}));

const Problems = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  marginRight: 6,
  fontSize: '0.8125rem',
  fontVariantNumeric: 'tabular-nums',
  color: theme.vars.palette.inkSoft,
  '& > span': { marginRight: 4, whiteSpace: 'nowrap' },
}));

interface LogToolbarProps {
  readonly find: ReactNode;
  readonly problemCount: number;
  /** Which of them is selected, from 0; -1 for none. */
  readonly problem: number;
  readonly onProblem: (by: 1 | -1) => void;
  readonly isWrapped: boolean;
  readonly onWrap: (isWrapped: boolean) => void;
  readonly isFollowing: boolean;
  /** Nothing more comes. */
  readonly isEnded: boolean;
  readonly onFollow: (isFollowing: boolean) => void;
  /** What copies and downloads. */
  readonly children: ReactNode;
}

export const LogToolbar = ({ isEnded, isFollowing, isWrapped, ...props }: LogToolbarProps) => (
  <Bar>
    {props.find}
    <div>
      <Problems role="group" aria-label="Problems">
        <span aria-live="polite">{problemWords(props)}</span>
        <IconButton
          aria-label="Previous problem"
          title="Previous problem"
          disabled={props.problemCount === 0}
          onClick={() => props.onProblem(-1)}
        >
          <UpIcon />
        </IconButton>
        <IconButton
          aria-label="Next problem"
          title="Next problem"
          disabled={props.problemCount === 0}
          onClick={() => props.onProblem(1)}
        >
          <DownIcon />
        </IconButton>
      </Problems>
      <ToggleButton value="wrap" selected={isWrapped} onChange={() => props.onWrap(!isWrapped)}>
        Wrap
      </ToggleButton>
      <ToggleButton
        value="follow"
        selected={isFollowing && !isEnded}
        disabled={isEnded}
        title={isEnded ? 'The version has ended: there are no new lines' : undefined}
        onChange={() => props.onFollow(!isFollowing)}
      >
        Follow
      </ToggleButton>
      {props.children}
    </div>
  </Bar>
);

function problemWords({ problemCount, problem }: Pick<LogToolbarProps, 'problemCount' | 'problem'>): string {
  if (problemCount === 0) return 'No problems';
  return problem < 0 ? formatCount(problemCount, 'problem') : `Problem ${problem + 1} of ${problemCount}`;
}
