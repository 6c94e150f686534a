import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { KeyHint } from '#components/keys/KeyHint.tsx';
import { SearchIcon } from '#ui/icons.tsx';
import { pageEdges } from '#ui/page/page-grid.ts';
import { touch, visuallyHidden } from '#ui/theme/tokens.ts';
import { AccountButton } from './AccountButton.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { ColorSchemeButton } from './ColorSchemeButton.tsx';
import { ConnectionChip, type PanelSwitch } from './ConnectionChip.tsx';

const Bar = styled('header')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  height: 48,
  ...pageEdges(theme),
  backgroundColor: theme.vars.palette.surface,
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  [theme.breakpoints.down('sm')]: { gap: 8, paddingRight: 4 },
}));

const Home = styled(Link)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 24,
  [touch]: { minHeight: 44 },
  color: theme.vars.palette.ink,
  fontSize: '0.9375rem',
  fontWeight: 640,
  letterSpacing: '-0.01em',
  textDecoration: 'none',
  '& rect': { fill: theme.vars.palette.accent },
  '& path': { stroke: theme.vars.palette.accentInk },
  [theme.breakpoints.down('sm')]: { '& > span': visuallyHidden },
}));

const End = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minWidth: 0,
  marginLeft: 'auto',
  [theme.breakpoints.down('sm')]: { gap: 2, '& > .MuiButton-root': { padding: '7px 8px' } },
}));

const GoTo = styled(Button)(({ theme }) => ({
  columnGap: 6,
  '@media (max-width: 899px)': { '& > span:last-of-type': { display: 'none' } },
  [theme.breakpoints.down('md')]: { '& > span': visuallyHidden },
}));

interface HeaderProps {
  readonly onGoTo: () => void;
  readonly sandboxPanel: PanelSwitch;
}

export function Header({ onGoTo, sandboxPanel }: HeaderProps) {
  return (
    <Bar>
      <Home to="/">
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
          <rect width="22" height="22" rx="6" />
          <path
            d="M6 15.5V6.8l5.2 6.1V6.8M13.6 6.8 17 11l-3.4 4.2"
            fill="none"
            strokeWidth="1.9"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <span>Nextrun</span>
      </Home>
      <Breadcrumbs />
      <End>
        <GoTo variant="quiet" aria-haspopup="dialog" onClick={onGoTo}>
          <SearchIcon />
          <span>Go to</span>
          <KeyHint of="goTo" />
        </GoTo>
        <ConnectionChip panel={sandboxPanel} />
        <AccountButton />
        <ColorSchemeButton />
      </End>
    </Bar>
  );
}
