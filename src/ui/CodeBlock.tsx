import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { mono } from '#ui/theme/tokens.ts';
import { CopyButton } from './CopyButton.tsx';
import { DownloadButton } from './DownloadButton.tsx';

interface CodeBlockProps {
  readonly text: string;
  /** Names the block, and what Copy copies. */
  readonly label: string;
  /** With it the text can be downloaded, and the buttons stand above the text. */
  readonly fileName?: string;
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

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  padding: '4px 8px 4px 18px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  '& > code': {
    ...mono,
    flex: '1 1 auto',
    minWidth: 0,
    fontSize: '0.75rem',
    color: theme.vars.palette.inkFaint,
    overflowWrap: 'anywhere',
  },
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
export function CodeBlock({ text, label, fileName, maxHeight = 420 }: CodeBlockProps) {
  const source = useRef<HTMLPreElement>(null);
  return (
    <Frame>
      {fileName !== undefined && (
        <Bar>
          <code translate="no">{fileName}</code>
          <CopyButton text={text} source={source} />
          <DownloadButton text={text} fileName={fileName} />
        </Bar>
      )}
      <Text translate="no" ref={source} role="region" aria-label={label} tabIndex={0} style={{ maxHeight }}>
        {text}
      </Text>
      {fileName === undefined && (
        <Corner>
          <CopyButton text={text} source={source} />
        </Corner>
      )}
    </Frame>
  );
}
