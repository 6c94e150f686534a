import Button from '@mui/material/Button';
import { Notice } from '#ui/Notice.tsx';

interface UnknownColumnsProps {
  /** As the address says them. */
  readonly names: readonly string[];
  readonly onRemove: () => void;
}

/** Columns in the address that this job does not have. */
export function UnknownColumns({ names, onRemove }: UnknownColumnsProps) {
  if (names.length === 0) return null;
  const isOne = names.length === 1;
  return (
    <Notice
      kind="warning"
      title={isOne ? 'A column in the address is not known' : 'Columns in the address are not known'}
      action={<Button onClick={onRemove}>Remove from the address</Button>}
    >
      No version of this job has {names.map((name) => `“${name}”`).join(', ')}. The table is shown without{' '}
      {isOne ? 'it' : 'them'}. Choose others under Columns, or by the headers of the table.
    </Notice>
  );
}
