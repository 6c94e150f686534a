import { parseParameters } from '../src/paste/parse-parameters.ts';
import { roundsOr } from './rounds.ts';

// How long the readers of pasted text take for a megabyte of what they find hardest, and for as much as they take.

const rounds = roundsOr(8);
const megabyte = 1_000_000;
/** Just below what is refused for its length. */
const most = 199_000;

const filled = (piece: string, before = '', after = '', length = most): string =>
  before + piece.repeat(Math.floor((length - before.length - after.length) / piece.length)) + after;

const nested = (open: string, close: string): string => open.repeat(4000) + close.repeat(4000);

/** Each just below the limit of characters, words or lines that would refuse it; and a megabyte, which is refused. */
const texts: Readonly<Record<string, string>> = {
  'one value': filled('a', 'lr='),
  'one flag': filled('a', '--lr '),
  'comment signs and another line end': filled(' #', 'A=', '\u2028'),
  'comment signs, few': filled(' #', 'A=', '\u2028', 15_900),
  assignments: filled('B=2 ', 'A=1 ', '', 31_900),
  flags: filled('--b 2 ', '', '', 23_900),
  'a megabyte of assignments': filled('B=2 ', 'A=1 ', '', megabyte),
  'a megabyte of JSON': filled('1,', '[', '1]', megabyte),
  'a megabyte of YAML': filled('a: "\n', '', '', megabyte),
  'a megabyte of words': filled('--a "$(', '', '', megabyte),
  'JSON of numbers': filled('1,', '[', '1]'),
  'JSON of rows': filled('{"label":"lr","value":"1"},', '[', '{}]'),
  'JSON, one string': filled('\\n', '{"a":"', '"}'),
  'JSON nested': nested('{"a":', '}'),
  'lists nested': nested('[', ']'),
  'open brackets in lines': filled('a=[\n', '', '', 23_900),
  'open quotes in lines': filled('a="\n', '', '', 23_900),
  'open quotes': filled('"', '--a '),
  'single quotes': filled(`'"`, '--a '),
  'open substitutions': filled('$(', '--a '),
  'escapes in quotes': filled('\\"', '--a "'),
  backslashes: filled('\\', '--a '),
  spaces: filled(' ', 'a', ': b'),
  'YAML lines': filled('parameter: 1e-07\n', '', '', 59_000),
  'YAML quotes': filled('a: "\n', '', '', 19_900),
  'YAML anchors': filled('a: &a [*a,*a]\n', '', '', 39_000),
  'YAML list': filled('- a\n', 'a:\n', '', 15_900),
  'YAML colons': filled(': ', 'a', '', 15_900),
  tabs: filled('a\t', 'a\t'),
  'tabs, two columns': filled('a\t1\n', '', '', 15_900),
  commas: filled('a,', 'a,'),
  'a table': filled('|a', '|-|-|\n'),
  'unclosed comments': filled('/*', '{'),
  'full width': filled('０', 'lr='),
  'wide and plain': filled('a', 'lr=０'),
  'typographic quotes': filled('“', 'lr='),
  'zero width': filled('\u200b', 'lr='),
  dollars: filled('$a', 'a=1;b='),
  'calls in a line': filled('a=f(1), ', '', '', 47_900),
  'open calls in lines': filled('a=f(\n', '', '', 29_900),
  'names in a line': filled('a_', 'a='),
  'pairs in a line': filled('b: 1, ', 'a: 1, ', '', 23_900),
  'parts of a query': filled('&b=1', 'a=1'),
  'arrays in lines': filled('a=(\n', '', '', 23_900),
  'continued words': filled('\\ ', '--a 1 ', '', 15_900),
  'marks of a list': filled('1. a: b\n', '', '', 31_900),
  'JSON with line ends': filled('"a": "x,\n', '{', '', 49_900),
  'a list of runs': filled('val_loss\t', 'run_id\t', '', 71_000),
  'tags that are not seen': filled('\u{e0061}', 'lr='),
  apostrophes: filled("='", 'a=b '),
};

/** The best of several runs, in milliseconds of the processor: what the reader takes, not what else the machine does. */
function measure(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < rounds; run += 1) {
    const before = process.cpuUsage();
    parseParameters(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

let worst = 0;
for (const [name, text] of Object.entries(texts)) {
  const time = measure(text);
  worst = Math.max(worst, time);
  console.log(
    `${name.padEnd(38)}${`${(text.length / 1000).toFixed(0)} kB`.padStart(10)}${`${time.toFixed(1)} ms`.padStart(12)}`,
  );
}
console.log(`${'worst'.padEnd(48)}${`${worst.toFixed(1)} ms`.padStart(12)}`);
