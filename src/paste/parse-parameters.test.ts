import { describe, expect, it } from 'vitest';
import { parseParameters } from './parse-parameters.ts';

const lines = (...texts: readonly string[]) => texts.join('\n');
const read = (text: string) =>
  Object.fromEntries(parseParameters(text).parameters.map(({ name, value }) => [name, value]));
const left = (text: string) =>
  parseParameters(text).unreadable.map(({ where, text: what }) => `${where}: ${what}`);

describe('flags', () => {
  it.each([
    ['--lr 0.01 --epochs=5 --resume', { lr: '0.01', epochs: '5', resume: '' }],
    ['-b 32 -n=4', { b: '32', n: '4' }],
    ['--lr -0.5 --shift -1e-07 --to -inf', { lr: '-0.5', shift: '-1e-07', to: '-inf' }],
    ['--lr 1e-07 \\\n  --epochs 00123 \\\n--x=32.0', { lr: '1e-07', epochs: '00123', x: '32.0' }],
    [`--name 'two words' --quote="a \\"b\\" $c"`, { name: 'two words', quote: 'a "b" $c' }],
    ['--path=/b/c\\ d/ --empty= --other ""', { path: '/b/c d/', empty: '', other: '' }],
    [`--list '--a --b' --c`, { list: '--a --b', c: '' }],
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

  it('names what is not part of a flag', () => {
    expect(read('python train.py --lr 0.1 --sizes 64 32')).toEqual({ lr: '0.1', sizes: '64 32' });
    expect(left('python train.py --lr 0.1 x\n--sizes 64 data/')).toEqual(['Line 1: x', 'Line 2: data/']);
  });

  it('loses one line to a quote that is not closed', () => {
    const text = lines('--lr 0.1', "--text don't --x 1", '--epochs 5');
    expect(read(text)).toEqual({ lr: '0.1', text: '', epochs: '5' });
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

  it('list lines that are no assignment, and read the parameters of a section', () => {
    const text = lines('[train]', 'lr = 0.1', 'nonsense', 'x="open', 'y=2');
    expect(read(text)).toEqual({ lr: '0.1', y: '2' });
    expect(left(text)).toEqual(['Line 3: nonsense', 'Line 4: x="open']);
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
    ['{"layers": [64, 1.0], "o": {"a": 1e5}}', { layers: '[64, 1.0]', o: '{"a": 1e5}' }],
    ['["--lr", "0.01", "--resume"]', { lr: '0.01', resume: '' }],
    ['{"config":{"parameter":[{"label":"lr","value":"1"}],"spec_id":1}}', { lr: '1' }],
    ['"lr": 0.1,\n"n": 2,\n', { lr: '0.1', n: '2' }],
    ['{"__proto__": "x", "constructor": "y"}', { ['__proto__']: 'x', constructor: 'y' }],
  ])('%s', (text, parameters) => {
    expect(parseParameters(text).unreadable).toEqual([]);
    expect(read(text)).toEqual(parameters);
  });

  it.each([
    ['{"lr": 0.1,\n "n": }', ['Line 2: n:']],
    ['{"lr": 0.1', ['Line 1: {"lr": 0.1']],
    ['{"lr": 0.1 + x, "n": 1}', ['Line 1: lr: 0.1 + x']],
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

  it('lists nested values, blocks, lists, anchors and lines that are no pair', () => {
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
    expect(read(text)).toEqual({ lr: '1' });
    expect(left(text)).toEqual([
      'Line 2: model: {depth: 3, width: 4}',
      ...['Lines 5 to 6: n: 5\n- a', 'Line 7: x: 1', 'Line 8: word', 'Line 9: q: "open'],
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

it('takes the last of several values of a name, with a note', () => {
  expect(parseParameters('--lr 1 --n 2\n--lr 3')).toMatchObject({
    parameters: [
      { name: 'lr', value: '3' },
      { name: 'n', value: '2' },
    ],
    unreadable: [],
    notes: [{ where: 'Line 1', text: 'lr = 1', reason: 'lr appears twice; the last value is used.' }],
  });
});

it.each(['', ' \n\t', '# only a comment'])('finds nothing in %j', (text) => {
  expect(parseParameters(text)).toMatchObject({ parameters: [], unreadable: [], notes: [] });
});

it('lists the formats it can read if none fits', () => {
  expect(left('\nHello world.\nMore')).toEqual(['Line 2: Hello world.', 'Line 3: More']);
});
