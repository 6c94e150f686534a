import { Notice } from '#ui/Notice.tsx';

interface UnknownFileProps {
  /** The file that the address names. */
  readonly named: string | undefined;
  readonly names: readonly string[] | undefined;
}

/** A link to a file that the log does not have shows another one: that is said. */
export function UnknownFile({ named, names = [] }: UnknownFileProps) {
  const [first] = names;
  if (named === undefined || first === undefined || names.includes(named)) return null;
  return (
    <Notice kind="warning" title="The log file in the address is not known">
      <p>
        This version has no log file{' '}
        <code translate="no" style={{ overflowWrap: 'anywhere' }}>
          {named}
        </code>
        . <code translate="no">{first}</code> is shown instead.
      </p>
    </Notice>
  );
}
