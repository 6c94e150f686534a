import type { State } from './state.ts';

type Clock = State['clock'];

/** Cursors of logs are 19 digits long until the milliseconds need a fourteenth digit. */
const endOfTime = 9_999_999_999_999;

/** Milliseconds of the sandbox's clock at a real time. */
export const clockTime = ({ time, real, speed }: Clock, realNow: number): number =>
  Math.min(endOfTime, Math.floor(time + Math.max(0, realNow - real) * speed));

export const adjusted = (
  clock: Clock,
  realNow: number,
  { speed = clock.speed, advance = 0 }: { speed?: number | undefined; advance?: number | undefined },
): Clock => ({ time: Math.min(endOfTime, clockTime(clock, realNow) + advance), real: realNow, speed });
