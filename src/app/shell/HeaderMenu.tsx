import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import type { PartCode } from '#ui/part/part-code.ts';

interface MenuProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

interface HeaderMenuProps {
  readonly label: string;
  readonly popup: 'menu' | 'dialog';
  readonly code: PartCode<MenuProps>;
  /** The button's icon. */
  readonly children: ReactNode;
}

/** An icon in the header; what it opens is loaded when it is first opened. */
export function HeaderMenu({ label, popup, code, children }: HeaderMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        variant="quiet"
        aria-label={label}
        title={label}
        aria-haspopup={popup}
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
      </Button>
      {anchor !== null && (
        <LazyPart
          code={code}
          props={{ anchor, onClose: close }}
          missing={(retry) => (
            <PartMissing what={`The menu ${label}`} onRetry={retry} onClose={close} isOver />
          )}
        />
      )}
    </>
  );
}
