import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { sandboxStateQuery } from '#api/sandbox-control.ts';
import { useSandboxAccess } from '#app/sandbox-panel/sandbox-context.tsx';
import { Card } from '#ui/Card.tsx';
import { GuideButtons } from './guide-parts.ts';
import { endGuide } from './guide-store.ts';
import { StartGuide } from './StartGuide.tsx';

interface GuideOfferProps {
  /** Takes the focus to where the guide can be started later. */
  readonly onLeave: () => void;
}

/** On the first visit, below what the page is for. */
export function GuideOffer({ onLeave }: GuideOfferProps) {
  const { control } = useSandboxAccess();
  const { data: sandbox } = useQuery(sandboxStateQuery(control));
  if (sandbox?.data !== 'demo') return null;
  return (
    <div style={{ maxWidth: 760 }}>
      <Card title="New to Nextrun?">
        <p style={{ margin: '0 0 12px' }}>
          Two minutes in six stops: change a parameter, review and create the next version, watch it run, lose
          a response on purpose, and compare. You can start the guide later, too, under Sandbox.
        </p>
        <GuideButtons>
          <StartGuide />
          <Button
            variant="quiet"
            onClick={() => {
              onLeave();
              endGuide();
            }}
          >
            Skip guide
          </Button>
        </GuideButtons>
      </Card>
    </div>
  );
}
