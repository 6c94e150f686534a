import type { State } from '#sandbox/state.ts';
import type { Fault } from './fault.ts';
import { matchesPath } from './fault-path.ts';

/** The first fault of the list that matches, has uses left, and is drawn with its `rate`. Its use is counted. */
export function takeFault(
  state: State,
  request: { readonly method: string; readonly path: string },
  random: () => number,
): Fault | undefined {
  const chosen = state.faults.find(
    ({ fault, uses }) =>
      (fault.method === '*' || fault.method.toUpperCase() === request.method) &&
      matchesPath(fault.path, request.path) &&
      uses < (fault.times ?? Number.POSITIVE_INFINITY) &&
      (fault.rate === undefined || random() < fault.rate),
  );
  if (chosen === undefined) return undefined;
  chosen.uses += 1;
  return chosen.fault;
}
