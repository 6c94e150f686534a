import type { Ref } from 'react';
import { KeyHint } from '#components/keys/KeyHint.tsx';
import { jobStatus } from '#domain/job-status.ts';
import { StatusIcon } from '#ui/icons.tsx';
import { statusColour } from '#ui/theme/status-colour.ts';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';
import { Group, List, Option } from './palette-parts.ts';

interface PaletteListProps {
  readonly id: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly groups: readonly Pick<PaletteGroup, 'name' | 'entries'>[];
  readonly active: PaletteEntry | undefined;
  readonly onPoint: (entry: PaletteEntry) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** The focus stays in the field, which names the option that is active. */
export const PaletteList = ({ id, ref, groups, active, onPoint, onChoose }: PaletteListProps) => (
  <List ref={ref} id={`${id}-list`} role="listbox" aria-label="Results">
    {groups.map(({ name, entries }) => (
      <Group key={name} role="group" aria-labelledby={`${id}-${name}`}>
        <span id={`${id}-${name}`} role="presentation">
          {name}
        </span>
        {entries.map((entry) => (
          <Option
            key={entry.key}
            id={`${id}-${entry.key}`}
            role="option"
            aria-selected={entry.key === active?.key}
            onMouseMove={() => {
              if (entry.key !== active?.key) onPoint(entry);
            }}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(entry)}
          >
            {entry.isName === true && (
              <i style={{ color: statusColour(entry.status ?? null) }}>
                {entry.status !== undefined && <StatusIcon look={jobStatus(entry.status).look} />}
              </i>
            )}
            <b {...(entry.isName === true ? { translate: 'no' } : {})}>{entry.label}</b>
            {entry.note !== undefined && <small>{entry.note}</small>}
            {entry.hint !== undefined && <KeyHint of={entry.hint} />}
          </Option>
        ))}
      </Group>
    ))}
  </List>
);
