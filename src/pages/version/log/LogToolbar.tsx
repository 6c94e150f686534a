import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import type { ReactNode } from 'react';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: '4px 8px',
  '& > div:last-of-type': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 },
  '& .MuiToggleButton-root, & .MuiToggleButton-root.Mui-disabled': {
    border: '1px solid transparent',
    borderRadius: 8,
  },
  '& .MuiToggleButton-root.Mui-selected': { borderColor: theme.vars.palette.accent },
}));

interface LogToolbarProps {
  readonly find: ReactNode;
  readonly hasProblems: boolean;
  readonly onNextProblem: () => void;
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
      <Button variant="quiet" disabled={!props.hasProblems} onClick={props.onNextProblem}>
        Next problem
      </Button>
      <ToggleButton value="wrap" selected={isWrapped} onChange={() => props.onWrap(!isWrapped)}>
        Wrap
      </ToggleButton>
      <ToggleButton
        value="follow"
        selected={isFollowing && !isEnded}
        disabled={isEnded}
        title={isEnded ? 'The version has ended: no more lines come' : undefined}
        onChange={() => props.onFollow(!isFollowing)}
      >
        Follow
      </ToggleButton>
      {props.children}
    </div>
  </Bar>
);
