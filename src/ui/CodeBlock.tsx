import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { mono } from './tokens.ts';

interface CodeBlockProps {
  readonly text: string;
  /** Names the block, and what Copy copies. */
  readonly label: string;
  readonly maxHeight?: number;
}

const Frame = styled('div')(({ theme }) => ({
  position: 'relative',
  backgroundColor: theme.vars.palette.sunken,
}));

const Corner = styled('div')(({ theme }) => ({
  position: 'absolute',
  top: 6,
  right: 12,
  borderRadius: 8,
  backgroundColor: theme.vars.palette.sunken,
}));

const Text = styled('pre')(({ theme }) => ({
  ...mono,
  fontSize: '0.78125rem',
  lineHeight: 19 / 12.5,
  padding: '12px 18px',
  overflow: 'auto',
  tabSize: 2,
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.accent}`, outlineOffset: -2 },
}));

/** Text in mono that scrolls in itself, also by the keyboard, and can be copied. */
export function CodeBlock({ text, label, maxHeight = 420 }: CodeBlockProps) {
  const source = useRef<HTMLPreElement>(null);
  return (
    <Frame>
      <Text ref={source} role="region" aria-label={label} tabIndex={0} style={{ maxHeight }}>
        {text}
      </Text>
      <Corner>
        <CopyButton text={text} source={source} />
      </Corner>
    </Frame>
  );
}
