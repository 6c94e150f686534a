import Button from '@mui/material/Button';
import { useRef } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';

export function FileButton({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
      <input
        ref={input}
        type="file"
        accept=".json,.txt,application/json"
        aria-label="JSON file"
        tabIndex={-1}
        style={visuallyHidden}
        onChange={(event) => {
          onChoose(event.target.files?.[0]);
          // The same file can be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
}
