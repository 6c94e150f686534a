import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { type Format, printers } from '#test-support/print-parameters.ts';
import { parseParameters } from './parse-parameters.ts';
import type { PastedParameters } from './pasted-parameters.ts';

const formats = Object.keys(printers).filter((name): name is Format => name in printers);

const plainValues = [
  '1e-07',
  '32.0',
  '00123',
  '-1',
  '0o17',
  'yes',
  '12345678901234567890',
  '/b/c d/',
  'a,b',
  '[1, 2]',
];
const oddValues = [
  ' ',
  '--x',
  "it's",
  '"',
  '\\',
  '#',
  '$x',
  'null',
  'a=b',
  'a: b',
  '|',
  '^',
  '`',
  '“x”',
  '０',
  '−1',
  '{',
  'C:\\x',
];

const anyValue = fc.oneof(
  fc.constantFrom(...plainValues, ...oddValues, ''),
  fc
    .array(fc.constantFrom(...plainValues, ...oddValues, 'a', ' ', '\n', '=', ';'), { maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const anyName = fc.stringMatching(/^[A-Za-z_]\w{0,12}$/);
const parametersWith = (value: fc.Arbitrary<string>) =>
  fc.uniqueArray(fc.record({ name: anyName, value }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 8,
  });

/** Each parameter is unchanged, or its name is in a remark. */
function findSilent(given: readonly Parameter[], pasted: PastedParameters): readonly Parameter[] {
  const read = new Map([...pasted.parameters, ...pasted.environment].map(({ name, value }) => [name, value]));
  const said = [...pasted.unreadable, ...pasted.notes];
  return given.filter(({ name, value }) => read.get(name) !== value && !isSaid(name, said));
}

// A remark on another line of the same text may be about it: unreadable text cannot be assigned to a parameter.
const isSaid = (name: string, said: PastedParameters['notes']): boolean =>
  said.some(
    ({ text, reason }) => text.includes(name) || reason.includes(name) || !/program|Outside/.test(reason),
  );

// What these formats cannot represent: a line end, a double quote, spaces at an end.
const restricted: Partial<Record<Format, (value: string) => boolean>> = {
  cmd: (value) => !/["\\\n\r$`%^]/.test(value),
  powershell: (value) => !/["\\\n\r$`%^]/.test(value),
  markdown: (value) => value === value.trim() && !/[\n\r\\`*_]/.test(value),
  tsv: (value) => value === value.trim() && !value.includes('\r'),
  csv: (value) => value === value.trim() && !value.includes('\r'),
};

describe('what is printed is read back', () => {
  it.each(formats)('as %s', (format) => {
    const isRepresentable = restricted[format] ?? (() => true);
    const value = anyValue.filter(
      (text) =>
        isRepresentable(text) && !/[\r\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/.test(text),
    );
    fc.assert(
      fc.property(parametersWith(value), (given) => {
        const pasted = parseParameters(printers[format](given));
        expect(findSilent(given, pasted)).toEqual([]);
        // A value that begins with a dash may be a flag where it stands without quotes.
        const isPlain = given.every(
          (row) => /^[ -~]*$/.test(row.value) && row.value.trim() !== '' && !row.value.startsWith('-'),
        );
        if (isPlain) expect(pasted.parameters).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });
});

const programs = [
  '',
  'python train.py ',
  'python -u train.py ',
  'CUDA_VISIBLE_DEVICES=0,1 python train.py ',
  'python -m torch.distributed.run --nproc_per_node 8 train.py ',
  'torchrun --nproc_per_node=8 --master_port 29500 train.py ',
  'accelerate launch --config_file a.yaml train.py ',
  'export NCCL_DEBUG=INFO\npython train.py ',
  '%%bash\npython train.py ',
  '!python train.py ',
  '$ python train.py \\\n  ',
];
const commands: readonly Format[] = ['flags', 'words', 'cmd', 'powershell', 'hydra'];

interface Variant {
  readonly name: string;
  /** It replaces characters: only values without these characters stay the same. */
  readonly needsPlain?: boolean;
  readonly change: (text: string) => string;
}

const variants: readonly Variant[] = [
  { name: 'as it is', change: (text) => text },
  { name: 'with a byte order mark', change: (text) => `\ufeff${text}` },
  { name: 'with line ends of Windows', change: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'in a fence', change: (text) => `Run:\n\`\`\`\n${text}\n\`\`\`\n` },
  { name: 'indented', change: (text) => text.replace(/^/gm, '    ') },
  { name: 'between blank lines', change: (text) => `\n\n${text}\n\n` },
  { name: 'behind a comment', change: (text) => `# the best so far: --lr 0.1\n${text}` },
  {
    name: 'with typographic quotes',
    needsPlain: true,
    change: (text) => text.replace(/"([^"\n]*)"/g, '“$1”'),
  },
  { name: 'with typographic dashes', needsPlain: true, change: (text) => text.replaceAll('--', '—') },
  { name: 'with special spaces', needsPlain: true, change: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'with invisible characters', needsPlain: true, change: (text) => text.replaceAll('=', '\u200b=') },
  { name: 'in full width', needsPlain: true, change: (text) => text.replaceAll('=', '＝') },
];

describe('no parameter is changed silently', () => {
  const ofOneLine = anyValue.filter((value) => value === value.trim() && !/[\n\r\u2028\u2029]/.test(value));
  const ofPlain = fc.constantFrom('1e-07', '32.0', '00123', 'adam', '/b/c/', '12345678901234567890', '[1,2]');

  it.each(variants)('$name', ({ change, needsPlain = false }) => {
    const value = needsPlain ? ofPlain : ofOneLine;
    const format = fc.constantFrom(...formats);
    fc.assert(
      fc.property(format, fc.constantFrom(...programs), parametersWith(value), (printed, program, given) => {
        fc.pre(given.every((row) => (restricted[printed] ?? (() => true))(row.value)));
        const front = commands.includes(printed) ? program : '';
        const pasted = parseParameters(change(front + printers[printed](given)));
        expect(findSilent(given, pasted)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('several variants at once', () => {
    const several = fc.shuffledSubarray([...variants], { minLength: 2, maxLength: 4 });
    const format = fc.constantFrom(...formats);
    fc.assert(
      fc.property(
        format,
        fc.constantFrom(...programs),
        several,
        parametersWith(ofPlain),
        (printed, program, all, given) => {
          fc.pre(given.every((row) => (restricted[printed] ?? (() => true))(row.value)));
          const front = commands.includes(printed) ? program : '';
          const text = all.reduce((changed, { change }) => change(changed), front + printers[printed](given));
          expect(findSilent(given, parseParameters(text))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('plain values stay exact in a command with comments, environment and any line end', () => {
    const value = fc.constantFrom('1e-07', '32.0', '00123', '-1', 'adam', '/b/c/', '12345678901234567890');
    const quote = fc.constantFrom(
      ...([
        ['', ''],
        ['"', '"'],
        ["'", "'"],
        ['“', '”'],
        ['‘', '’'],
      ] as const),
    );
    const end = fc.constantFrom(' ', ' \\\n  ', ' `\n  ', ' ^\r\n  ', ' \\  \n', ' \\\r\n\t');
    const before = fc.constantFrom('', '\ufeff', '\n\n', '# the best so far\n', '# was: --lr 5\r\n');
    const behind = fc.constantFrom('', '\n', ' # the best so far', ' \\', ' ^', ' &');
    const surroundings = fc.record({ program: fc.constantFrom(...programs), quote, end, before, behind });
    fc.assert(
      fc.property(surroundings, parametersWith(value), (around, given) => {
        const [open, close] = around.quote;
        const flags = given.map((row) => `--${row.name} ${open}${row.value}${close}`).join(around.end);
        const { parameters, unreadable } = parseParameters(
          around.before + around.program + flags + around.behind,
        );
        expect({ parameters, unreadable }).toEqual({ parameters: given, unreadable: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('plain values stay exact in a command after any program', () => {
    const value = fc.constantFrom('1e-07', '32.0', '00123', '-1', 'adam', '/b/c/', '12345678901234567890');
    fc.assert(
      fc.property(
        fc.constantFrom(...commands),
        fc.constantFrom(...programs),
        parametersWith(value),
        (format, program, given) => {
          const { parameters, unreadable } = parseParameters(program + printers[format](given));
          expect({ parameters, unreadable }).toEqual({ parameters: given, unreadable: [] });
        },
      ),
      { numRuns: 300 },
    );
  });
});
