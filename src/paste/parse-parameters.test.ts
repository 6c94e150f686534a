import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printers } from '#test-support/print-parameters.ts';
import { parseParameters } from './parse-parameters.ts';

const lines = (...texts: readonly string[]) => texts.join('\n');
const read = (text: string) =>
  Object.fromEntries(parseParameters(text).parameters.map(({ name, value }) => [name, value]));
const left = (text: string) =>
  parseParameters(text).unreadable.map(({ where, text: what }) => `${where}: ${what}`);

describe('flags', () => {
  it.each([
    ['--lr 0.01 --epochs=5 --resume', { lr: '0.01', epochs: '5', resume: 'true' }],
    ['-b 32 -n=4', { b: '32', n: '4' }],
    ['--lr -0.5 --shift -1e-07 --to -inf', { lr: '-0.5', shift: '-1e-07', to: '-inf' }],
    ['--lr 1e-07 \\\n  --epochs 00123 \\\n--x=32.0', { lr: '1e-07', epochs: '00123', x: '32.0' }],
    [`--name 'two words' --quote="a \\"b\\" $c"`, { name: 'two words', quote: 'a "b" $c' }],
    ['--path=/b/c\\ d/ --empty= --other ""', { path: '/b/c d/', empty: '', other: '' }],
    [`--list '--a --b' --c`, { list: '--a --b', c: 'true' }],
    [
      '--resume=yes lr=0.1 model.depth=3 +seed=7',
      { lr: '0.1', 'model.depth': '3', seed: '7', resume: 'yes' },
    ],
    ['--a=b=c', { a: 'b=c' }],
    ['--lr 0.1 # the best so far', { lr: '0.1' }],
  ])('%s', (text, parameters) => {
    expect(parseParameters(text)).toMatchObject({ unreadable: [] });
    expect(read(text)).toEqual(parameters);
  });

  it('names what belongs to no flag', () => {
    expect(read('python train.py --lr 0.1 --sizes 64 32')).toEqual({ lr: '0.1', sizes: '64' });
    expect(left('python train.py --lr 0.1\n--sizes 64 32')).toEqual([
      'Line 1: python train.py',
      'Line 2: 32',
    ]);
  });

  it('loses one line to a quote that is not closed', () => {
    const text = lines('--lr 0.1', "--text don't --x 1", '--epochs 5');
    expect(read(text)).toEqual({ lr: '0.1', text: 'true', epochs: '5' });
    expect(left(text)).toEqual(["Line 2: don't --x 1"]);
  });
});

describe('KEY=VALUE lines', () => {
  it('are read with quotes, comments, export and spaces around the sign', () => {
    const text = lines(
      '# settings',
      'LR=0.01',
      'export EPOCHS=5',
      "NAME='a b # c' # a comment",
      'TEXT="first\\nsecond \\"x\\" \\$y"',
      'PATH_TO=C:\\data\\new',
      'message=two words # and why',
      '',
      'rate = 1e-07',
      'EMPTY=',
      'LONG="one',
      'two"',
    );
    expect(parseParameters(text).unreadable).toEqual([]);
    expect(read(text)).toEqual({
      ...{ LR: '0.01', EPOCHS: '5', NAME: 'a b # c', TEXT: 'first\nsecond "x" $y', PATH_TO: 'C:\\data\\new' },
      ...{ message: 'two words', rate: '1e-07', EMPTY: '', LONG: 'one\ntwo' },
    });
  });

  it('may stand beside each other', () => {
    expect(read('A=1 B=two C=')).toEqual({ A: '1', B: 'two', C: '' });
  });

  it('name what is none, and take the parameters of a section', () => {
    const text = lines('[train]', 'lr = 0.1', 'nonsense', 'x="open', 'y=2');
    expect(read(text)).toEqual({ lr: '0.1', y: '2' });
    expect(left(text)).toEqual(['Line 1: [train]', 'Line 3: nonsense', 'Line 4: x="open']);
  });
});

describe('JSON', () => {
  it.each([
    [
      '{"lr": 1e-07, "n": 32.0, "id": 9007199254740993, "on": true, "no": null}',
      { lr: '1e-07', n: '32.0', id: '9007199254740993', on: 'true', no: '' },
    ],
    ['[{"label":"lr","value":"0.01"},{"label":"n","value":5}]', { lr: '0.01', n: '5' }],
    ['[{"name":"lr","value":"0.01"},{"key":"n"}]', { lr: '0.01', n: '' }],
    ['{"layers": [64, 1.0], "o": {"a": 1e5}}', { layers: '[64,1.0]', o: '{"a":1e5}' }],
    ['["--lr", "0.01", "--resume"]', { lr: '0.01', resume: 'true' }],
    ['{"config":{"parameter":[{"label":"lr","value":"1"}],"spec_id":1}}', { lr: '1' }],
    ['"lr": 0.1,\n"n": 2,\n', { lr: '0.1', n: '2' }],
    ['{"__proto__": "x", "constructor": "y"}', { ['__proto__']: 'x', constructor: 'y' }],
  ])('%s', (text, parameters) => {
    expect(parseParameters(text).unreadable).toEqual([]);
    expect(read(text)).toEqual(parameters);
  });

  it.each([
    ['{"lr": 0.1,\n "n": }', ['Line 2: "n": }']],
    ["{'lr': 0.1}", ["Line 1: {'lr': 0.1}"]],
    ['[1, {"label": "a", "value": 2}]', ['Entry 1: 1']],
    ['{}', []],
    ['[]', []],
  ])('%j leaves %j', (text, unreadable) => {
    expect(left(text)).toEqual(unreadable);
  });
});

describe('YAML', () => {
  it('keeps the text of plain values', () => {
    const text = lines(
      '---',
      'lr: 1e-07 # small',
      'n: 32.0',
      'zip: 00123',
      'on: true',
      "single: 'it''s'",
      'double: "a\\tb \\u00e4 # no comment"',
      'url: obs://b/c#d',
      'list: [1, 2.0]',
      '"quoted key": x',
      'none: ~',
      'blank:',
      'time: 12:30',
    );
    expect(parseParameters(text).unreadable).toEqual([]);
    expect(read(text)).toEqual({
      ...{ lr: '1e-07', n: '32.0', zip: '00123', on: 'true', single: "it's", double: 'a\tb ä # no comment' },
      ...{ url: 'obs://b/c#d', list: '[1, 2.0]', 'quoted key': 'x', none: '', blank: '', time: '12:30' },
    });
  });

  it('names what is nested, a block, a list, an anchor or no pair', () => {
    const text = lines(
      'lr: 1',
      'model:',
      '  depth: 3',
      '  width: 4',
      'n: 5',
      '- a',
      'x: &y 1',
      'word',
      'q: "open',
    );
    expect(read(text)).toEqual({ lr: '1', n: '5' });
    expect(left(text)).toEqual([
      'Lines 2 to 4: model:\n  depth: 3\n  width: 4',
      ...['Line 6: - a', 'Line 7: x: &y 1', 'Line 8: word', 'Line 9: q: "open'],
    ]);
  });

  it('may be indented as a whole', () => {
    expect(read('    lr: 1\n    n: 2')).toEqual({ lr: '1', n: '2' });
  });
});

describe('two columns', () => {
  it.each([
    [
      'lr\t0.01\nweight-decay\t1e-07\nname\ttwo words',
      { lr: '0.01', 'weight-decay': '1e-07', name: 'two words' },
    ],
    ['Name\tValue\r\nlr\t0.01\t\r\n\r\ntext\t"a ""b""\nc"', { lr: '0.01', text: 'a "b"\nc' }],
    ['lr;0,01\nn;5', { lr: '0,01', n: '5' }],
    ['name,value\nlr,0.01\nlist,"1,2"', { lr: '0.01', list: '1,2' }],
  ])('%j', (text, parameters) => {
    expect(parseParameters(text).unreadable).toEqual([]);
    expect(read(text)).toEqual(parameters);
  });

  it('are two', () => {
    expect(left('lr\t0.1\t0.2\nn\t5')).toEqual(['Line 1: lr | 0.1 | 0.2']);
  });
});

it('takes the last of several values, and says so', () => {
  expect(parseParameters('--lr 1 --n 2\n--lr 3')).toEqual({
    parameters: [
      { name: 'lr', value: '3' },
      { name: 'n', value: '2' },
    ],
    unreadable: [
      { where: 'Line 1', text: 'lr = 1', reason: 'lr stands there again (line 2); its last value counts.' },
    ],
  });
});

it.each(['', ' \n\t', '# only a comment'])('finds nothing in %j', (text) => {
  expect(parseParameters(text)).toEqual({ parameters: [], unreadable: [] });
});

it('says what can be pasted where nothing fits', () => {
  expect(left('\nHello world.\nMore')).toEqual(['Line 2: Hello world.']);
});

describe('whatever is pasted', () => {
  const fragments = fc.constantFrom(
    ...[
      '--',
      '-',
      '=',
      ':',
      ': ',
      '"',
      "'",
      '\\',
      '\n',
      '\r\n',
      '\t',
      ' ',
      '#',
      '{',
      '}',
      '[',
      ']',
      ',',
      ';',
    ],
    ...[
      'a',
      'lr',
      '0.1',
      '1e-07',
      '\\n',
      '\\u',
      '\\x',
      'export ',
      '- ',
      '---',
      '|',
      '&',
      '\u2028',
      '\ud83d',
      '\0',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments).map((parts) => parts.join('')),
  );

  it('throws nothing, and each name is there once and not blank', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = parseParameters(text).parameters.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => name.trim() === '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in a time that grows with its length', () => {
    for (const piece of ["'", '"', ' ', 'a: "', '\\', '[', '{"a":', 'A="\n', 'a\t"', 'a,"', '--a ', 'x: ']) {
      const start = performance.now();
      parseParameters(piece.repeat(20_000));
      parseParameters(`a: ${piece.repeat(20_000)}b`);
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });
});

describe('what is printed is read back', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '1e-07',
      '32.0',
      '00123',
      '-1',
      '--x',
      'a\nb',
      "it's",
      '"',
      '\\',
      '#',
      '$x',
      'null',
      '\u2028',
    ),
  );
  const anyName = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('lr', '__proto__', 'constructor', 'a b', '-', "'", '#'),
    )
    .filter((name) => name.trim() !== '' && !/[\r\ufeff]/.test(name));
  const names = {
    flags: anyName.filter((name) => !name.includes('=') && /^[^\s-]/.test(name)),
    env: fc.stringMatching(/^[A-Za-z_][\w.-]*$/),
    // Names that look like numbers change their order in an object.
    json: anyName.filter((name) => !/^\d+$/.test(name)),
    list: anyName,
    yaml: anyName,
  };

  for (const format of ['flags', 'env', 'json', 'list', 'yaml'] as const)
    it(`as ${format}`, () => {
      const parameter = fc.record({
        name: names[format],
        // A line end of another system is taken for one of ours.
        value: value.filter((text) => format !== 'flags' || !text.includes('\r')),
      });
      const parameters = fc.uniqueArray(parameter, { selector: ({ name }) => name, minLength: 1 });
      fc.assert(
        fc.property(parameters, (printed) => {
          expect(parseParameters(printers[format](printed))).toEqual({ parameters: printed, unreadable: [] });
        }),
        { numRuns: 1000 },
      );
    });
});
