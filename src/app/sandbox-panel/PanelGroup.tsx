import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Fieldset = styled('fieldset')({ border: 0, padding: 0, minWidth: 0 });

const Legend = styled('legend')({ padding: 0, marginBottom: 6, fontWeight: 600 });

const Help = styled('p')(({ theme }) => ({
  margin: '-4px 0 8px',
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  color: theme.vars.palette.inkSoft,
}));

interface PanelGroupProps {
  readonly title: string;
  readonly help: ReactNode;
  readonly children: ReactNode;
}

/** Controls of the sandbox that belong together. */
export const PanelGroup = ({ title, help, children }: PanelGroupProps) => (
  <Fieldset>
    <Legend>{title}</Legend>
    <Help>{help}</Help>
    {children}
  </Fieldset>
);
