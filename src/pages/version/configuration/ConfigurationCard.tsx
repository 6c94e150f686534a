import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId } from 'react';
import { useKeptTab } from '#components/use-kept-tab.ts';
import type { NameOf } from '#domain/draft/change-names.ts';
import type { Change } from '#domain/draft/diff.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { CodeBlock } from '#ui/CodeBlock.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatCount } from '#util/format.ts';
import { ConfigurationRows } from './ConfigurationRows.tsx';
import { configurationGroups } from './configuration-groups.ts';
import { prettyJson } from './pretty-json.ts';

interface ConfigurationCardProps {
  readonly configuration: Configuration;
  /** The changes from the base version, and its name; absent if there is no base version. */
  readonly compared?: { readonly baseName: string; readonly changes: readonly Change[] } | undefined;

  readonly nameOf: NameOf;
  /** The version as the service sent it. */
  readonly source: string;
}

const tabs = ['Fields', 'JSON'] as const;

/** What the version runs with, and what of it differs from its base version. */
export function ConfigurationCard({ configuration, compared, nameOf, source }: ConfigurationCardProps) {
  const [tab, setTab] = useKeptTab<(typeof tabs)[number]>('configuration', tabs);
  const id = useId();
  const changes = compared?.changes ?? [];
  return (
    <Card
      title="Configuration"
      count={
        compared && (
          <>
            {changes.length === 0 ? 'no changes' : formatCount(changes.length, 'change')} from{' '}
            <Name>{compared.baseName}</Name>
          </>
        )
      }
      countTone={changes.length > 0 ? 'changed' : 'neutral'}
      flush
    >
      <Tabs
        value={tab}
        onChange={(_event, next: (typeof tabs)[number]) => setTab(next)}
        aria-label="Configuration format"
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} label={name} id={`${id}-${name}`} aria-controls={`${id}-panel`} />
        ))}
      </Tabs>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'JSON' ? (
          <CodeBlock text={prettyJson(source)} label="Version as JSON" />
        ) : (
          <ConfigurationRows groups={configurationGroups(configuration, changes, nameOf)} />
        )}
      </div>
    </Card>
  );
}
