import InputBase from '@mui/material/InputBase';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { VersionId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import { StatusIcon } from '#ui/icons.tsx';
import { isComposing } from '#ui/is-composing.ts';
import { statusColour } from '#ui/theme/status-colour.ts';
import { formatCount } from '#util/format.ts';
import { type BaseOption, useBaseOptions } from './use-base-options.ts';

const Frame = styled('div')(({ theme }) => ({
  width: 'min(560px, calc(100vw - 32px))',
  '& > .MuiInputBase-root': { margin: '10px 12px 4px', width: 'calc(100% - 24px)' },
  '& > p': { padding: '8px 14px 12px', fontSize: '0.8125rem', color: theme.vars.palette.inkSoft },
  '& [role="menu"]': { maxHeight: 360, overflow: 'auto' },
  '& [role="menuitem"]': {
    display: 'grid',
    gridTemplateColumns: '18px auto minmax(0, 1fr) auto',
    gap: '0 8px',
  },
  '& [role="menuitem"] > b': { fontWeight: 560 },
  '& small': {
    fontSize: '0.75rem',
    color: theme.vars.palette.inkSoft,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& small.changes': { gridColumn: '2 / -1' },
}));

interface BaseListProps {
  readonly onChoose: (id: VersionId) => void;
}

/** A long history is searched, not scrolled. */
const maxShown = 100;
const hasSearch = (options: readonly BaseOption[]): boolean => options.length > 8;

/** All versions of the job with what each changed and what came of it, to be searched. */
export function BaseList({ onChoose }: BaseListProps) {
  const { options, baseId } = useBaseOptions();
  const [text, setText] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => {
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return options.filter((option) => words.every((word) => option.searched.includes(word)));
  }, [options, text]);

  function pressed(event: KeyboardEvent): void {
    if (isComposing(event) || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    const [first] = found;
    if (event.key === 'Enter' && text !== '' && first !== undefined) onChoose(first.id);
    else list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }

  return (
    <Frame>
      {hasSearch(options) && (
        <InputBase
          autoFocus
          type="search"
          placeholder="Name, status, parameter or value"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={pressed}
          inputProps={{ 'aria-label': 'Find a version', autoComplete: 'off', spellCheck: false }}
        />
      )}
      <MenuList ref={list} aria-label="Base version" autoFocusItem={!hasSearch(options)}>
        {found.slice(0, maxShown).map((option) => (
          <MenuItem key={option.id} selected={option.id === baseId} onClick={() => onChoose(option.id)}>
            <Option option={option} />
          </MenuItem>
        ))}
      </MenuList>
      {found.length === 0 && <p role="status">No versions match.</p>}
      {found.length > maxShown && (
        <p>{formatCount(found.length - maxShown, 'more version')}: search to find them.</p>
      )}
    </Frame>
  );
}

const Option = ({ option: { name, status, result, age, changes } }: { readonly option: BaseOption }) => (
  <>
    <span style={{ color: statusColour(status) }}>
      <StatusIcon look={jobStatus(status).look} />
    </span>
    <b translate="no">{name}</b>
    <small translate="no">
      {jobStatus(status).word}
      {result !== '' && ` · ${result}`}
    </small>
    <small>{age}</small>
    {changes !== '' && (
      <small className="changes" translate="no">
        {changes}
      </small>
    )}
  </>
);
