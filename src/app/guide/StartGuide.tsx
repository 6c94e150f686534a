import { firstState, startAgain } from './guide-state.ts';
import { placeOf } from './guide-stops.ts';
import { keepGuide, readGuide } from './guide-store.ts';
import { StopLink } from './StopLink.tsx';

export const StartGuide = () => (
  <StopLink
    place={placeOf(firstState.stop, firstState)}
    onClick={() => keepGuide(JSON.stringify(startAgain(readGuide())))}
  >
    Start guide
  </StopLink>
);
