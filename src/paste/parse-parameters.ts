import { cleanText } from './clean-text.ts';
import { readerFor } from './formats.ts';
import { findExcess, limits, tooMuch } from './limits.ts';
import { lineWord, nothingRead, type PastedParameters, pastedParameters } from './pasted-parameters.ts';
import { unwrapText } from './unwrap-text.ts';

/**
 * Reads running parameters out of anything that people copy: a command, `KEY=VALUE` lines, JSON, Python, YAML, a table.
 * Values keep their exact text; what cannot be read is listed with its line. It never throws, and takes no longer for a long
 * text than for a short one, since that is refused.
 */
export function parseParameters(source: string): PastedParameters {
  const excess = findExcess(source);
  if (excess !== undefined) return nothingRead(lineWord(1), source.slice(0, 200), excess);
  const clean = cleanText(source);
  const { text, notes } = unwrapText(clean.text);
  const read = readerFor(text);
  const pieces = read(text);
  const pasted = pastedParameters([...clean.notes, ...notes, ...pieces]);
  if (
    pasted.parameters.length + pasted.environment.length > limits.parameters ||
    pieces.length > limits.lines
  )
    return nothingRead(lineWord(1), source.slice(0, 200), tooMuch('parameters', limits.parameters));
  return pasted;
}
