import { styled } from '@mui/material/styles';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { AddressNotice } from '#app/address/AddressNotice.tsx';
import { GuideOfferSlot, GuidePanelSlot } from '#app/guide/GuideSlots.tsx';
import { useSandboxAccess } from '#app/sandbox-panel/sandbox-context.tsx';
import { ExpiryNotice } from '#app/session/ExpiryNotice.tsx';
import { SignedOutPage } from '#app/session/SignedOutPage.tsx';
import { useSessionState } from '#app/session/session-context.tsx';
import { menuCode } from '#ui/menu/Menu.tsx';
import { popoverCode } from '#ui/menu/Popover.tsx';
import { pageEdges } from '#ui/page/page-grid.ts';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { whenIdle } from '#ui/part/when-idle.ts';
import { SkipLink } from '#ui/SkipLink.tsx';
import { Header } from './Header.tsx';
import { type Layer, SpeedLayer } from './SpeedLayer.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

const mainId = 'main';
const panelId = 'sandbox-panel';

// Rarely seen with the sandbox.
const signInCode = partCode(async () => (await import('#app/session/SignInDialog.tsx')).SignInDialog);
const panelCode = partCode(async () => (await import('#app/sandbox-panel/SandboxPanel.tsx')).SandboxPanel);
const storageCode = partCode(
  async () => (await import('#app/sandbox-panel/StorageNotice.tsx')).StorageNotice,
);

const Main = styled('main')(({ theme }) => ({
  paddingBlock: '20px 48px',
  ...pageEdges(theme),
  outline: 'none',
}));

/** So that menus open at once, also after the connection is lost. A failure here is shown when a menu opens. */
const loadMenus = () => void Promise.all([menuCode.load(), popoverCode.load()]).catch(() => undefined);

/** The frame of every page. */
export function Layout() {
  useHeadingFocus(mainId);
  useEffect(() => whenIdle(loadMenus), []);
  const session = useSessionState();
  const { storage } = useSandboxAccess();
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [layer, setLayer] = useState<Layer>();
  const panelSwitch = useRef<HTMLButtonElement>(null);
  const hasSandbox = session.kind !== 'starting' && session.connection.kind === 'sandbox';

  const focusPanelSwitch = () => panelSwitch.current?.focus();
  const closePanel = () => {
    setPanelOpen(false);
    focusPanelSwitch();
  };

  return (
    <>
      <SkipLink to={mainId} />
      <SpeedLayer layer={layer} onOpen={setLayer} />
      <Header
        onGoTo={() => setLayer('palette')}
        sandboxPanel={{
          panelId,
          isOpen: isPanelOpen,
          toggle: () => setPanelOpen(!isPanelOpen),
          ref: panelSwitch,
        }}
      />
      {hasSandbox && isPanelOpen && (
        <LazyPart
          code={panelCode}
          props={{ id: panelId, onClose: closePanel }}
          missing={(retry) => <PartMissing what="The sandbox panel" onRetry={retry} onClose={closePanel} />}
        />
      )}
      {hasSandbox && <GuidePanelSlot onLeave={focusPanelSwitch} />}
      <Main id={mainId} tabIndex={-1}>
        {hasSandbox && storage !== undefined && (
          <LazyPart
            code={storageCode}
            props={{ access: storage }}
            missing={(retry) => <PartMissing what="The state of the sandbox" onRetry={retry} />}
          />
        )}
        <ExpiryNotice />
        {session.kind === 'signed-out' && session.reason === 'left' ? (
          <SignedOutPage />
        ) : (
          <>
            <AddressNotice />
            <Outlet />
            {hasSandbox && session.kind === 'signed-in' && <GuideOfferSlot onLeave={focusPanelSwitch} />}
          </>
        )}
      </Main>
      {session.kind !== 'starting' && (session.asking || session.kind === 'signed-out') && (
        <LazyPart
          code={signInCode}
          props={{}}
          missing={(retry) => <PartMissing what="The sign-in form" onRetry={retry} />}
        />
      )}
    </>
  );
}
