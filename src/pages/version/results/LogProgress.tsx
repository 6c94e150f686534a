import { useEffect, useEffectEvent, useMemo } from 'react';
import { epochsAsked, stepsAsked } from '#domain/duration/work-of.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { type LogProgress as Progress, progressIn } from '#log/metrics/progress.ts';
import { textOf } from '#log/pages/lines.ts';
import { endLine } from '#log/pages/log-window.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import { useLogState } from '../log/reading/use-log.ts';

interface LogProgressProps {
  readonly reader: LogReader;
  readonly configuration: Configuration;
  readonly onProgress: (progress: Progress) => void;
}

/** An epoch that prints more than that says nothing of the progress. */
const maxLines = 300;

/** Reports the progress of the training from the newest lines, whenever it changes. */
export function LogProgress({ reader, configuration, onProgress }: LogProgressProps) {
  const { window, isAtEnd } = useLogState(reader);
  const { parameters } = configuration;
  const { words, least, most } = useMemo(() => {
    const end = endLine(window);
    const lines = isAtEnd ? textOf(window, Math.max(window.firstLine, end - maxLines), end).split('\n') : [];
    return progressIn(lines, { epochs: epochsAsked(parameters), steps: stepsAsked(parameters) }) ?? none;
  }, [window, isAtEnd, parameters]);
  const tell = useEffectEvent(onProgress);
  useEffect(() => {
    if (words !== '') tell({ words, least, most });
  }, [words, least, most]);
  return null;
}

const none: Progress = { words: '', least: 0, most: 1 };
