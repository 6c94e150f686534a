import type { KeyboardEvent, ReactNode } from 'react';
import { Card } from '#ui/Card.tsx';

interface LogFrameProps {
  readonly toolbar: ReactNode;
  /** Wherever the focus is in the card. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

export const LogFrame = ({ toolbar, onKeyDown, children }: LogFrameProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is inside
  <div onKeyDown={onKeyDown}>
    <Card title="Log" actions={toolbar} flush>
      {children}
    </Card>
  </div>
);
