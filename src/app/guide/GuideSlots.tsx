import { useLocation } from '@tanstack/react-router';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { endGuide, useGuidePresence } from './guide-store.ts';

const panelCode = partCode(async () => (await import('./GuidePanel.tsx')).GuidePanel);
const offerCode = partCode(async () => (await import('./GuideOffer.tsx')).GuideOffer);

interface SlotProps {
  readonly onLeave: () => void;
}

/** Above the page, while the guide is on. */
export function GuidePanelSlot(props: SlotProps) {
  if (useGuidePresence() !== 'shown') return null;
  return (
    <LazyPart
      code={panelCode}
      props={props}
      missing={(retry) => <PartMissing what="The guide" onRetry={retry} onClose={endGuide} />}
    />
  );
}

/** Below the projects or the jobs, where a demo begins. */
export function GuideOfferSlot(props: SlotProps) {
  const { pathname } = useLocation();
  const isStart = /^\/(?:projects\/[^/]+\/?)?$/.test(pathname);
  if (useGuidePresence() !== 'offered' || !isStart) return null;
  return <LazyPart code={offerCode} props={props} missing={() => null} />;
}
