import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatCount } from '#util/format.ts';

/** More characters than this would fill the page. */
const maxShown = 240;
/** A text that is hardly longer is shown as it is. */
const slack = 60;

export const isLongText = (text: string): boolean => text.length > maxShown + slack;

/** Never between the two halves of a character. */
export const startOfText = (text: string): string =>
  text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(maxShown - 1)) ? maxShown - 1 : maxShown);

/** A value; of a very long one the beginning, until the whole is asked for. */
export const LongText = ({ children }: { readonly children: string }) =>
  isLongText(children) ? <Clamped text={children} /> : children;

function Clamped({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen ? text : `${startOfText(text)} … `}
      <Button
        variant="link"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        sx={{ fontFamily: 'fontFamily', verticalAlign: 'baseline' }}
        translate="yes"
      >
        {isOpen ? 'Show less' : `Show all (${formatCount(text.length, 'character')})`}
      </Button>
    </>
  );
}
