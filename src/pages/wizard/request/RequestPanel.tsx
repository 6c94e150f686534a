import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useKeptTab } from '#components/use-kept-tab.ts';
import { softShadow } from '#ui/theme/tokens.ts';
import { type FileTab, fileTabs } from './request-files.ts';

const Panel = styled('aside')(({ theme }) => ({
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: 12,
  backgroundColor: theme.vars.palette.surface,
  boxShadow: softShadow,
  overflow: 'clip',
}));

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  padding: '6px 10px 0 18px',
});

interface RequestPanelProps {
  readonly changes: ReactNode;
  /** The request as it would be sent now. */
  readonly file: (tab: FileTab) => ReactNode;
  readonly onImport: () => void;
  /** The text above the tabs. */
  readonly children: ReactNode;
}

const tabs = ['Changes', ...fileTabs] as const;

export function RequestPanel({ changes, file, onImport, children }: RequestPanelProps) {
  const [tab, setTab] = useKeptTab<(typeof tabs)[number]>('request', tabs);
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  return (
    <Panel aria-labelledby={`${id}-title`}>
      <Head>
        <Typography variant="h2" id={`${id}-title`}>
          What will be sent
        </Typography>
        <span>
          <Button variant="quiet" onClick={onImport}>
            Import JSON
          </Button>
          <Button
            variant="quiet"
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide' : 'Show'}
          </Button>
        </span>
      </Head>
      {children}
      <div id={`${id}-body`} hidden={!isOpen}>
        <Tabs
          value={tab}
          onChange={(_event, next: (typeof tabs)[number]) => setTab(next)}
          aria-labelledby={`${id}-title`}
        >
          {tabs.map((name) => (
            <Tab key={name} value={name} label={name} id={`${id}-${name}`} aria-controls={`${id}-panel`} />
          ))}
        </Tabs>
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
          {tab === 'Changes' ? changes : file(tab)}
        </div>
      </div>
    </Panel>
  );
}
