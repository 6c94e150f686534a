import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { sandboxStateQuery } from '#api/sandbox-control.ts';
import { anyVersionKey } from '#api/versions.ts';
import { useSandboxAccess } from '#app/sandbox-panel/sandbox-context.tsx';
import { applySettings, type GuideSettings, noSettings } from './apply-settings.ts';
import { afterArrival, firstState, type GuideState, readGuideState, settingsOf } from './guide-state.ts';
import type { StopName } from './guide-stops.ts';
import { endGuide, keepGuide, readGuide, useGuideText } from './guide-store.ts';
import { whereabouts } from './whereabouts.ts';

interface Guide {
  readonly state: GuideState;
  readonly go: (stop: StopName) => void;
  readonly end: () => void;
}

const stateOf = (text: string | null): GuideState =>
  (text === null ? null : readGuideState(text)) ?? firstState;

const keep = (state: GuideState) => keepGuide(JSON.stringify(state));

/** The guide of this tab: it follows the user's navigation, and sets up the sandbox for each stop. */
export function useGuide(): Guide {
  const state = stateOf(useGuideText());
  const router = useRouter();
  const { control } = useSandboxAccess();
  const queryClient = useQueryClient();
  const speedBefore = useRef(state.speedBefore);
  const settings = useMutation({
    // After what the panel of the sandbox has asked for.
    scope: { id: 'sandbox' },
    mutationFn: async (wanted: GuideSettings) => {
      speedBefore.current = await applySettings(control, wanted, speedBefore.current);
      if (readGuide() !== null) keep({ ...stateOf(readGuide()), speedBefore: speedBefore.current });
    },
    onSettled: () => queryClient.invalidateQueries(sandboxStateQuery(control)),
  });

  const change = (next: GuideState) => {
    if (next === state) return;
    keep(next);
    settings.mutate(settingsOf(next));
  };
  const arrive = useEffectEvent(() => change(afterArrival(state, whereabouts(router.state.location))));
  useEffect(() => router.subscribe('onResolved', () => arrive()), [router]);
  useFrequentReads(state.stop === 'watch');

  return {
    state,
    go: (stop) => change({ ...state, stop }),
    end: () => {
      endGuide();
      settings.mutate(noSettings);
    },
  };
}

const readEvery = 3_000;

/** A running version is read every 15 seconds: of one that ends in half a minute, little would be seen. */
function useFrequentReads(isOn: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const read = () =>
      queryClient.refetchQueries({ queryKey: anyVersionKey, type: 'active' }, { cancelRefetch: false });
    const timer = setInterval(() => void read(), readEvery);
    return () => clearInterval(timer);
  }, [isOn, queryClient]);
}
