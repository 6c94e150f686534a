import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { PathText } from '#ui/PathText.tsx';
import { isLongText, LongText } from '#ui/text/LongText.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';

const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'center' });

interface WasLineProps {
  /** The base version's value; undefined if it had none. */
  readonly before: string | undefined;
  /** What people call the value, where it is an id. */
  readonly name?: string | undefined;
  /** What is reverted, for screen readers. */
  readonly subject: string;
  readonly onRevert: () => void;
}

export function WasLine({ before, name, subject, onRevert }: WasLineProps) {
  return (
    <Line data-was>
      <span>
        <span style={visuallyHidden}>Changed, </span>
        <span>
          {before === undefined ? 'new' : 'was '}
          {before === '' && 'empty'}
          {before !== undefined &&
            before !== '' &&
            (name ?? (isLongText(before) ? <LongText>{before}</LongText> : <PathText>{before}</PathText>))}
        </span>
      </span>
      <Button variant="link" size="small" onClick={onRevert} aria-description={subject}>
        Revert
      </Button>
    </Line>
  );
}
