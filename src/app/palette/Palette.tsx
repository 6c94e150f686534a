import { useId, useRef, useState } from 'react';
import { KeyHint } from '#components/keys/KeyHint.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { SearchIcon } from '#ui/icons.tsx';
import { PaletteFoot } from './PaletteFoot.tsx';
import { PaletteList } from './PaletteList.tsx';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './palette-entries.ts';
import { Field, FieldRow } from './palette-parts.ts';
import { useCopiedLink } from './use-copied-link.ts';
import { useOptionKeys } from './use-option-keys.ts';
import { usePaletteGroups } from './use-palette-groups.ts';
import { useResting } from './use-resting.ts';

interface PaletteProps {
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** Leads to a job, a version or a page by a part of its name, and does what can be done from every page. */
export function Palette({ onClose, onHelp }: PaletteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const asked = useResting(typed);
  const found = usePaletteGroups(asked);
  const [link, copyLink] = useCopiedLink();
  const list = useRef<HTMLDivElement>(null);

  const here: PaletteGroup = {
    name: 'Actions',
    entries: [
      { key: 'copy-link', label: 'Copy link', note: 'to this page', staysOpen: true, run: copyLink },
      { key: 'help', label: 'Keyboard shortcuts', hint: 'help', run: onHelp },
    ],
    max: 4,
    atRest: 4,
  };
  const groups = paletteGroups([...found.groups, here], typed);
  const options = groups.flatMap(({ entries }) => entries);

  const run = (entry: PaletteEntry) => {
    if (entry.staysOpen !== true) onClose();
    entry.run();
  };
  const keys = useOptionKeys(options, typed, run, list);

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      slotProps={{ paper: { 'aria-label': 'Go to' } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <FieldRow>
        <SearchIcon />
        <Field
          autoFocus
          role="combobox"
          aria-label="Go to"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={keys.active === undefined ? undefined : `${id}-${keys.active.key}`}
          placeholder="Job, version or action"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={keys.onKeyDown}
        />
        <KeyHint of="close" />
      </FieldRow>
      <PaletteList
        id={id}
        ref={list}
        groups={groups}
        active={keys.active}
        onPoint={keys.setActive}
        onChoose={run}
      />
      <PaletteFoot
        link={link}
        count={options.length}
        isSettled={asked === typed && !found.isSearching}
        isFailed={found.isFailed}
        hasText={asked.trim() !== ''}
      />
    </Dialog>
  );
}
