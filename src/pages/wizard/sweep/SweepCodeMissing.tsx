import { useSyncExternalStore } from 'react';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { loadSweep, sweepCodeMissing } from './sweep-parts.ts';

/** Over the wizard, while the code that varies values could not be loaded. */
export function SweepCodeMissing() {
  const isMissing = useSyncExternalStore(sweepCodeMissing.subscribe, sweepCodeMissing.getState);
  if (!isMissing) return null;
  return (
    <PartMissing
      what="Vary"
      onRetry={() => void loadSweep().catch(() => undefined)}
      onClose={() => sweepCodeMissing.setState(false, true)}
      isOver
    />
  );
}
