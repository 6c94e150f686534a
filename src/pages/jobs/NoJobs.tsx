import Button from '@mui/material/Button';
import { EmptyState } from '#ui/EmptyState.tsx';
import { formatCount } from '#util/format.ts';

interface NoJobsProps {
  readonly isFiltered: boolean;
  /** More than none if only this page is empty. */
  readonly total: number;
  readonly onClear: () => void;
  readonly onFirst: () => void;
}

/** In the place of the table: why there is no job in it, and the way on. */
export function NoJobs({ isFiltered, total, onClear, onFirst }: NoJobsProps) {
  if (total > 0)
    return (
      <EmptyState title="No such page in the list" action={<Button onClick={onFirst}>First page</Button>}>
        The list has only {formatCount(total, 'job')}. Open the first page.
      </EmptyState>
    );
  if (isFiltered)
    return (
      <EmptyState title="No matching jobs" action={<Button onClick={onClear}>Show all jobs</Button>}>
        No job in this project matches the search and the status.
      </EmptyState>
    );
  return (
    <EmptyState title="This project has no training jobs">
      Nextrun creates new versions of existing jobs. Create a job with its first version in the ModelArts
      console or API; it is then listed here.
    </EmptyState>
  );
}
