import Button from '@mui/material/Button';
import { maxCompared } from '#domain/version/max-compared.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatCount } from '#util/format.ts';
import { useCompare } from './compare-context.ts';
import { type ReadRefs, refKey, type VersionRef } from './version-refs.ts';

interface AddressProblemsProps {
  readonly read: ReadRefs;
  /** Their job does not have them. */
  readonly missing: readonly VersionRef[];
}

/** Which versions in the address are not shown, and why. */
export function AddressProblems({ read, missing }: AddressProblemsProps) {
  const { jobId, changeRefs } = useCompare();
  const { refs, unreadable, repeated, left } = read;
  const nameOf = (ref: VersionRef) =>
    ref.jobId === jobId ? ref.versionId : `${ref.versionId} of job ${ref.jobId}`;
  const lines = [
    missing.length > 0 &&
      `Not found: ${missing.map(nameOf).join(', ')}. Deleted, of another job, or the id is wrong.`,
    unreadable.length > 0 && `Not a version id: ${unreadable.join(', ')}.`,
    repeated.length > 0 && `Listed more than once, shown once: ${repeated.map(nameOf).join(', ')}.`,
    left > 0 && `At most ${maxCompared} versions can be compared: the last ${left} are left out.`,
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  const gone = new Set(missing.map(refKey));
  const count = missing.length + unreadable.length + repeated.length + left;
  return (
    <Notice
      kind="warning"
      title={`${formatCount(count, 'version')} in the address ${count === 1 ? 'is' : 'are'} not shown`}
      action={
        <Button onClick={() => changeRefs(refs.filter((ref) => !gone.has(refKey(ref))))}>
          Remove from the address
        </Button>
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
