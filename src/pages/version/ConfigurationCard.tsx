import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { Configuration } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { formatCount } from '#util/format.ts';
import { configurationGroups } from './configuration-groups.tsx';
import { ParameterTable } from './ParameterTable.tsx';

interface ConfigurationCardProps {
  readonly configuration: Configuration;
}

const Groups = styled('div')(({ theme }) => ({
  padding: '4px 18px 10px',
  '& h3': { margin: '14px 0 6px', color: theme.vars.palette.inkFaint },
}));

/** What the version runs with. */
export function ConfigurationCard({ configuration }: ConfigurationCardProps) {
  const { parameters } = configuration;
  return (
    <Card title="Configuration" flush>
      <Groups>
        {parameters.length > 0 && (
          <>
            <Typography variant="h3">{formatCount(parameters.length, 'running parameter')}</Typography>
            <ParameterTable parameters={parameters} />
          </>
        )}
        {configurationGroups(configuration).map(({ title, items }) => (
          <div key={title}>
            <Typography variant="h3">{title}</Typography>
            <DefinitionList items={items} />
          </div>
        ))}
      </Groups>
    </Card>
  );
}
