/** Where the training is, as far as a line says. */
export interface Position {
  readonly step: number | null;
  readonly epoch: number | null;
}

const epochWord = /\bepochs?\b["']?\s*[:=#]?\s*["'[(]?\s*(\d+(?:\.\d+)?)(?![\w.]*\s*(?:s\b|sec|seconds))/i;
const stepWord =
  /(?<![/\w]|per )(?:global[_ ]?step|steps?|iter(?:ation)?s?|num_updates|batch)\b["']?\s*[:=#]?\s*["'[(]?\s*(?:\d+-)?(\d+)(?![\w.]*\s*(?:s\b|sec))/i;
const ofBatches = /\b(\d+)\s*\/\s*\d+ batches\b/i;
const bareNumber = /^\[(\d+)\]\s/;
const torchProgress = /\bepoch:?\s*\[?\d+\]?\s*\[\s*(\d+)\/\s*\d+/i;
const mmengine = /\bepoch\s*(?:\([a-z]+\)\s*)?\[(\d+)\]\[\s*(\d+)\/\d+\]/i;

const mayPlace = /epoch|step|iter|batch|num_updates|^\[\d/i;
const nowhere: Position = { step: null, epoch: null };

export function positionIn(text: string): Position {
  if (!mayPlace.test(text)) return nowhere;
  const pair = mmengine.exec(text);
  if (pair !== null) return { epoch: Number(pair[1]), step: Number(pair[2]) };
  const epoch = epochWord.exec(text)?.[1];
  const step =
    stepWord.exec(text)?.[1] ??
    torchProgress.exec(text)?.[1] ??
    ofBatches.exec(text)?.[1] ??
    bareNumber.exec(text)?.[1];
  return { epoch: numberOrNull(epoch), step: numberOrNull(step) };
}

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
