import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatCount } from '#util/format.ts';
import { slicedText } from './short-text.ts';

/** About two lines. */
const maxShown = 120;
/** A text that is hardly longer is shown as it is. */
const slack = 40;

export const isLongText = (text: string): boolean => text.length > maxShown + slack;

export const startOfText = (text: string): string => slicedText(text, 0, maxShown);

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
