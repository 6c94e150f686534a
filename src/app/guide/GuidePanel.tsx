import Button from '@mui/material/Button';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { GuideBar, GuideButtons, StopTitle } from './guide-parts.ts';
import { isDone, placeOfStop, stopBeside } from './guide-state.ts';
import { placeOf, stopNames, stops } from './guide-stops.ts';
import { StopLink } from './StopLink.tsx';
import { useGuide } from './use-guide.ts';

interface GuidePanelProps {
  /** Takes the focus to where the guide can be started again. */
  readonly onLeave: () => void;
}

/** The current stop of the guide. It is in the page's flow and takes no focus. */
export function GuidePanel({ onLeave }: GuidePanelProps) {
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const { state, go, end } = useGuide();
  const { stop } = state;
  const { title, text, doneText } = stops[stop];
  const [back, next] = [stopBeside(stop, -1), stopBeside(stop, 1)];
  const count = `Stop ${placeOfStop(stop) + 1} of ${stopNames.length}`;
  const words = (isDone(state) && doneText) || text;

  const close = () => {
    if (panel.current?.contains(document.activeElement)) onLeave();
    end();
  };
  useEscape(panel, close);

  return (
    <GuideBar ref={panel} aria-labelledby={titleId}>
      <div>
        <StopTitle id={titleId}>
          <small>{count}</small> {title}
        </StopTitle>
        <p>{words}</p>
      </div>
      <GuideButtons>
        {back !== undefined && (
          <StopLink variant="quiet" place={placeOf(back, state)} onClick={() => go(back)}>
            Back: {stops[back].title}
          </StopLink>
        )}
        {next !== undefined && (
          <StopLink place={placeOf(next, state)} onClick={() => go(next)}>
            Next: {stops[next].title}
          </StopLink>
        )}
        <Button {...(next === undefined ? {} : { variant: 'quiet' })} onClick={close}>
          {next === undefined ? 'Finish' : 'Close guide'}
        </Button>
      </GuideButtons>
      <Announcement key={`${stop} ${words}`} words={`${count}: ${title}. ${words}`} />
    </GuideBar>
  );
}

/** Filled after mounting: screen readers do not announce what a live region contains from the start. */
function Announcement({ words }: { readonly words: string }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <span aria-live="polite" style={visuallyHidden}>
      {isThere && words}
    </span>
  );
}

/** From the panel, and where no part of the page has the focus; in fields, menus and dialogs Esc is theirs. */
function useEscape(panel: { readonly current: HTMLElement | null }, close: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const focused = document.activeElement;
    const isOurs =
      focused === null || focused.matches('body, main, h1') || panel.current?.contains(focused) === true;
    if (event.key === 'Escape' && !event.defaultPrevented && isOurs) close();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
