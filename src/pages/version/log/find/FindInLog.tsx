import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import type { KeyboardEvent, RefObject } from 'react';
import { DownIcon, UpIcon } from '#ui/icons.tsx';
import { isComposing } from '#ui/is-composing.ts';
import { touch } from '#ui/theme/tokens.ts';
import type { FindText } from './use-log-search.ts';

interface FindInLogProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: FindText;
  readonly setText: (text: FindText) => void;
  readonly hasMatches: boolean;
  readonly isMistaken: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly onLeave: () => void;
}

const Box = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 4,
  flex: '1 1 230px',
  minWidth: 0,
  maxWidth: 560,
  '& .MuiInputBase-root': { flex: '1 1 130px', maxWidth: 230, minWidth: 0 },
  '& .MuiIconButton-root': { width: 30, height: 30, [touch]: { width: 44, height: 44 } },
});

/** Searches what has been read: as text, or as a regular expression. */
export function FindInLog({ field, text, setText, hasMatches, isMistaken, step, onLeave }: FindInLogProps) {
  function pressed(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      setText({ ...text, text: '' });
      onLeave();
    }
  }

  return (
    <Box role="search">
      <InputBase
        placeholder="Find in log"
        value={text.text}
        onChange={(event) => setText({ ...text, text: event.target.value })}
        onKeyDown={pressed}
        inputRef={field}
        error={isMistaken}
        inputProps={{ 'aria-label': 'Find in log', spellCheck: false, autoComplete: 'off' }}
      />
      <ToggleButton
        value="regex"
        selected={text.kind === 'regex'}
        aria-label="Regular expression"
        title="Regular expression"
        onChange={() => setText({ ...text, kind: text.kind === 'regex' ? 'text' : 'regex' })}
      >
        .*
      </ToggleButton>
      <IconButton
        aria-label="Previous match"
        title="Previous match (Shift+Enter)"
        disabled={!hasMatches}
        onClick={() => step(-1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        aria-label="Next match"
        title="Next match (Enter)"
        disabled={!hasMatches}
        onClick={() => step(1)}
      >
        <DownIcon />
      </IconButton>
    </Box>
  );
}
