import Button from '@mui/material/Button';
import { type RefObject, useState } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';

interface CopyButtonProps {
  /** A function is asked at the press: for what is made only then. */
  readonly text: string | (() => string);
  /** What is selected for copying by hand where the page has no clipboard. */
  readonly source: RefObject<HTMLElement | null>;
  readonly label?: string;
  readonly variant?: 'quiet' | 'link' | 'secondary';
}

type Outcome = 'none' | 'copied' | 'selected';

const words: Readonly<Record<Outcome, string>> = {
  none: '',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C',
};

function selectAll(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copy(text: string, source: RefObject<HTMLElement | null>): Promise<Outcome> {
  try {
    // Over plain http there is no clipboard, though the types say so.
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (source.current === null) return 'none';
    selectAll(source.current);
    return 'selected';
  }
}

export function CopyButton({ text, source, label = 'Copy', variant = 'quiet' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  return (
    <>
      <Button
        variant={variant}
        onClick={async () => {
          setOutcome(await copy(typeof text === 'string' ? text : text(), source));
          setTimeout(() => setOutcome('none'), 2500);
        }}
      >
        {outcome === 'none' ? label : words[outcome]}
      </Button>
      <span aria-live="polite" style={visuallyHidden}>
        {words[outcome]}
      </span>
    </>
  );
}
