import { CloseIcon, DownIcon, UpIcon } from '#ui/icons.tsx';
import { shortText } from '#ui/text/short-text.ts';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { moveId, type RowActions } from './row-actions.ts';

interface RowToolsProps {
  readonly index: number;
  readonly name: string;
  /** The base version's value; undefined if it has none. */
  readonly before: string | undefined;
  readonly isLast: boolean;
  /** The row, in words. */
  readonly subject: string;
  readonly isChanged: boolean;
  readonly isVaried: boolean;
  /** What Vary would make of the value, such as "3 values". */
  readonly offered: string | undefined;
  /** The id of what the value was, for a screen reader. */
  readonly wasId: string;
  readonly actions: RowActions;
}

/** What stands behind a parameter: what its value was, and what can be done with the row. */
export function RowTools(props: RowToolsProps) {
  const { index, name, before, isLast, subject, isChanged, isVaried, offered, wasId, actions } = props;
  return (
    <div>
      {isChanged && !isVaried && (
        <>
          <span id={wasId} title={before}>
            <span style={visuallyHidden}>Changed, </span>
            <span>
              {before === undefined ? 'new' : 'was '}
              {before === '' && 'empty'}
              {before !== undefined && before !== '' && <code translate="no">{shortText(before)}</code>}
            </span>
          </span>
          <button
            type="button"
            data-link
            aria-description={subject}
            onClick={() => actions.onRevert(index, before)}
          >
            Revert
          </button>
        </>
      )}
      {!isVaried && name.trim() !== '' && offered === undefined && (
        <button type="button" aria-label={`Vary ${name}`} onClick={() => actions.onVary(index, before)}>
          Vary
        </button>
      )}
      {!isVaried && offered !== undefined && (
        <button
          type="button"
          data-link
          aria-description={subject}
          onClick={() => actions.onVary(index, before)}
        >
          Vary: {offered}
        </button>
      )}
      <button
        type="button"
        id={moveId(index, -1)}
        aria-label="Move up"
        title="Move up"
        aria-description={subject}
        disabled={index === 0}
        onClick={() => actions.onMove(index, -1)}
      >
        {upIcon}
      </button>
      <button
        type="button"
        id={moveId(index, 1)}
        aria-label="Move down"
        title="Move down"
        aria-description={subject}
        disabled={isLast}
        onClick={() => actions.onMove(index, 1)}
      >
        {downIcon}
      </button>
      <button
        type="button"
        aria-label={`Remove ${subject}`}
        title="Remove"
        onClick={() => actions.onRemove(index)}
      >
        {removeIcon}
      </button>
    </div>
  );
}

// One element for all rows, which is rendered once.
const upIcon = <UpIcon />;
const downIcon = <DownIcon />;
const removeIcon = <CloseIcon />;
