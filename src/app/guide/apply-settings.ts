import type { SandboxControl } from '#api/sandbox-control.ts';
import { hasFault, loseResponse, switchFault } from '#api/sandbox-faults.ts';
import { fastSpeed, watchSpeed } from './guide-stops.ts';

export interface GuideSettings {
  /** Null: the one that the sandbox had before the guide. */
  readonly speed: number | null;
  readonly losesResponse: boolean;
}

export const noSettings: GuideSettings = { speed: null, losesResponse: false };

/**
 * Sets up the sandbox for a stop. A speed that the user has chosen since then stays until the guide ends.
 * @returns the speed that has to be put back; null if there is none
 */
export async function applySettings(
  control: SandboxControl,
  { speed, losesResponse }: GuideSettings,
  speedBefore: number | null,
): Promise<number | null> {
  const state = await control.read();
  if (hasFault(state.faults, loseResponse.fault) !== losesResponse)
    await control.setFaults(switchFault(state.faults, loseResponse.fault, losesResponse));
  if (speed === null) {
    if (speedBefore !== null) await control.setSpeed(speedBefore);
    return null;
  }
  const isPersons = speedBefore !== null && state.speed !== watchSpeed && state.speed !== fastSpeed;
  if (!isPersons && state.speed !== speed) await control.setSpeed(speed);
  return speedBefore ?? state.speed;
}
