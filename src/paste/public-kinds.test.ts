import { expect, it } from 'vitest';
import { parseParameters } from './parse-parameters.ts';

/** A text, what is read of it, and the texts that are named. */
type Row = readonly [
  text: string,
  parameters: Readonly<Record<string, string>>,
  others?: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly unreadable?: readonly string[];
    readonly notes?: readonly string[];
  },
];

function read(
  text: Row[0],
  parameters: Row[1],
  { environment = {}, unreadable = [], notes = [] }: NonNullable<Row[2]> = {},
): void {
  const pasted = parseParameters(text);
  const pairs = (rows: typeof pasted.parameters) =>
    Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  expect(pairs(pasted.parameters)).toEqual(parameters);
  expect(pairs(pasted.environment)).toEqual(environment);
  expect(pasted.unreadable.map((said) => said.text)).toEqual(unreadable);
  expect(pasted.notes.map((said) => said.text)).toEqual(notes);
}

it.each<Row>([
  ['betas=(0.9, 0.999), lr=0.1', { betas: '(0.9, 0.999)', lr: '0.1' }],
  ['betas=[0.9, 0.999], lr=0.1', { betas: '[0.9, 0.999]', lr: '0.1' }],
  ['lr=max(1, 2); bs=2', { bs: '2' }, { unreadable: ['lr = max(1, 2)'] }],
  [
    'lr=0.1\noptimizer = Adam(params(), lr=0.1)\nbs=3',
    { lr: '0.1', bs: '3' },
    { unreadable: ['optimizer = Adam(params(), lr=0.1)'] },
  ],
  ['a=dict(type="x", b=1), c=2', { a: 'dict(type="x", b=1)', c: '2' }],
  ['kw={"n":1}, lr=1e-4', { kw: '{"n":1}', lr: '1e-4' }],
  ['dict(a=dict(b=1))', { a: 'dict(b=1)' }, { notes: ['dict'] }],
  ['{"a": dict(b=1)}', { a: 'dict(b=1)' }],
  ['Namespace(nested=Namespace(a=1))', { nested: 'Namespace(a=1)' }, { notes: ['Namespace'] }],
  [
    'learning_rate=float("1e-4"), batch_size=int(64)',
    { learning_rate: '1e-4', batch_size: '64' },
    { notes: ['learning_rate: float("1e-4")', 'batch_size: int(64)'] },
  ],
  ['learning_rate: float = 0.01', { learning_rate: '0.01' }],
  ['--lr=0.1, --bs=2,', { lr: '0.1', bs: '2' }, { notes: ['--lr=0.1,', '--bs=2,'] }],
  ['--lr = 0.1', { lr: '0.1' }, { notes: ['--lr ='] }],
  ["x = {\n 'a': 1\n}\nlr=1", { a: '1', lr: '1' }, { notes: ['x ='] }],
  ['learning_rate: float = 0.01\nbatch_size: int = 32', { learning_rate: '0.01', batch_size: '32' }],
  ['betas=(0.9, 0.999), weight_decay=0.1\nlr=2', { betas: '(0.9, 0.999)', weight_decay: '0.1', lr: '2' }],
  ['--betas (0.9, 0.999) --lr 0.1', { betas: '(0.9, 0.999)', lr: '0.1' }, { notes: ['(0.9, 0.999)'] }],
  ['lr=0.1, betas=(0.9, 0.999)', { lr: '0.1', betas: '(0.9, 0.999)' }],
  ['a=1, b = 2', { a: '1', b: '2' }],
  ['lr = 0.1, bs = 3', { lr: '0.1', bs: '3' }],
])('brackets and calls are one value: %j', read);
