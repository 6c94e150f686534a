import { styled } from '@mui/material/styles';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { mono } from '#ui/theme/tokens.ts';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '6px 12px 6px 0',
    overflowWrap: 'anywhere',
  },
  '& thead th': { fontSize: '0.75rem', fontWeight: 520, color: theme.vars.palette.inkFaint, paddingTop: 0 },
  '& tbody tr': { borderTop: `1px solid ${theme.vars.palette.line}` },
  '& tbody th': { ...mono, fontWeight: 520 },
  '& tbody td': mono,
}));

export function ParameterTable({ parameters }: { readonly parameters: readonly Parameter[] }) {
  return (
    <Table aria-label="Running parameters">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody translate="no">
        {parameters.map(({ name, value }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand twice, and rows do not move
          <tr key={place}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
