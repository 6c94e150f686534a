import { formatNumber } from '#util/format.ts';

/** What an import may have at most; a request has some forty fields and some thousand parameters. */
const limits = { characters: 1_000_000, values: 20_000, depth: 50 };

/** Why a text is not read at all: found in one pass, before it is parsed. */
export function findJsonExcess(text: string): string | undefined {
  if (text.length > limits.characters) return tooMuch('characters', limits.characters);
  let depth = 0;
  let values = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === ',' || character === ':') values += 1;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > limits.depth) return `This can't be read: it is nested deeper than ${limits.depth} levels.`;
    if (values > limits.values) return tooMuch('values', limits.values);
  }
  return undefined;
}

const tooMuch = (what: string, most: number): string =>
  `This is too long to be read: more than ${formatNumber(most)} ${what}.`;
