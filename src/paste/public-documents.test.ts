import { expect, it } from 'vitest';
import { parseParameters } from './parse-parameters.ts';

/** A text, what is read of it, and the texts that are named. */
type Row = [
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
  ['{"lr": 0.02 "b": 3}', { lr: '0.02', b: '3' }],
  ['{"lr": 1} trailing', { lr: '1' }, { unreadable: ['trailing'] }],
  ['{"a": "x\ny", "b": 2}', { a: 'x\ny', b: '2' }],
  ['{"a": [1, NaN]}', {}, { unreadable: ['a: [1, NaN]'] }],
  ['{"a": {"b": NaN}, "c":1}', { c: '1' }, { unreadable: ['a: {"b": NaN}'] }],
  ['{"lr": 0.02\n "b": 3}', { lr: '0.02', b: '3' }],
  ['{"lr": 1}\ntrailing words\n', { lr: '1' }, { unreadable: ['trailing words'] }],
  ['{"lr": 0.02 b: 3}', { lr: '0.02', b: '3' }],
])('JSON that is none: %j', read);

it.each<Row>([
  ['args: Namespace(lr=0.01)', { lr: '0.01' }, { notes: ['args:', 'Namespace'] }],
  ["INFO:root:{'lr': 0.1}", { lr: '0.1' }, { notes: ['INFO:root:'] }],
  ['In [3]: dict(lr=0.1)', { lr: '0.1' }, { notes: ['dict'] }],
  ['1. lr: 0.1\n2. bs: 3', { lr: '0.1', bs: '3' }],
  ['lr => 0.1', { lr: '0.1' }],
  ['lr := 0.1', { lr: '0.1' }],
  ['--lr: 0.1', { lr: '0.1' }, { notes: ['--lr:'] }],
  ['lr=0.1&bs=3', { lr: '0.1', bs: '3' }],
  ['command: python t.py --lr 0.1', { lr: '0.1' }, { notes: ['python t.py'] }],
  ['- `lr`: 0.1\n- `bs`: 2', { lr: '0.1', bs: '2' }],
  ['- **lr**: 0.1\n- **bs:** 2', { lr: '0.1', bs: '2' }],
  [
    'The following hyperparameters were used during training:\n- learning_rate: 5e-05\n- train_batch_size: 8\n- optimizer: Adam with betas=(0.9,0.999) and epsilon=1e-08\n',
    {
      learning_rate: '5e-05',
      train_batch_size: '8',
      optimizer: 'Adam with betas=(0.9,0.999) and epsilon=1e-08',
    },
    { notes: ['The following hyperparameters were used during training'] },
  ],
  ['hello world\nmore words\nand more', {}, { unreadable: ['hello world', 'more words', 'and more'] }],
  ['* lr = 0.1\n* bs = 2', { lr: '0.1', bs: '2' }],
  ['?lr=0.1&bs=3', { lr: '0.1', bs: '3' }],
  ['https://x.y/z?lr=0.1&bs=3', { lr: '0.1', bs: '3' }, { notes: ['https://x.y/z?'] }],
  [
    '2024-01-01 12:00:00,123 - INFO - Namespace(lr=0.1)',
    { lr: '0.1' },
    { notes: ['2024-01-01 12:00:00,123 - INFO -', 'Namespace'] },
  ],
  ['1) lr=0.1\n2) bs=3', { lr: '0.1', bs: '3' }],
  ['lr: 0.1\n\nsome prose here\nbs: 2', { lr: '0.1', bs: '2' }, { unreadable: ['some prose here'] }],
  ['- lr=0.1\n- bs=2', { lr: '0.1', bs: '2' }],
  ['\u2022 lr: 0.1\n\u2022 bs: 2', { lr: '0.1', bs: '2' }],
  ["[2024-01-01 12:00:00] INFO: {'lr': 0.1}", { lr: '0.1' }, { notes: ['[2024-01-01 12:00:00] INFO:'] }],
  ["Out[3]: {'lr': 0.1}", { lr: '0.1' }],
  ['URL=https://x.y?a=1&b=2', { URL: 'https://x.y?a=1&b=2' }],
  ['INFO: 1\nlr: 2', { INFO: '1', lr: '2' }],
  ['- **lr**: the rate\n- bs: 2', { lr: 'the rate', bs: '2' }],
  ['*args\nlr: 1', { lr: '1' }, { unreadable: ['*args'] }],
  ['1. Install it\n2. Run it', {}, { unreadable: ['1. Install it', '2. Run it'] }],
])('what documents, notebooks, logs and addresses put around: %j', read);

it.each<Row>([
  ['lr\ufe0f=0.02\nlr=3', { lr: '3' }, { notes: ['lr\ufe0f=0.02', 'lr = 0.02'] }],
  ['lr\u3164=0.02', { lr: '0.02' }, { notes: ['lr\u3164=0.02'] }],
  ['lr\u034f=0.02', { lr: '0.02' }, { notes: ['lr\u034f=0.02'] }],
  ['lr=0.\u061c2', { lr: '0.2' }, { notes: ['lr=0.\u061c2'] }],
  ['lr\u0000=1', { lr: '1' }, { notes: ['lr\u0000=1'] }],
  ['l\udb40\udc61r=2', { lr: '2' }, { notes: ['l\udb40\udc61r=2'] }],
  ['lr=0.\u00072', { lr: '0.2' }, { notes: ['lr=0.\u00072'] }],
  ['lr\u2800=1', { lr: '1' }, { notes: ['lr\u2800=1'] }],
  ['lr\u2028=1', { lr: '1' }],
  ['lr\uff1a0.1\uff0cbs\uff1a2', { lr: '0.1', bs: '2' }, { notes: ['lr\uff1a0.1\uff0cbs\uff1a2'] }],
  ['lr\uff1a0.1\nbs\uff1a2', { lr: '0.1', bs: '2' }, { notes: ['lr\uff1a0.1', 'bs\uff1a2'] }],
  ['lr\uff1a0.1\uff1bbs\uff1a2', { lr: '0.1', bs: '2' }, { notes: ['lr\uff1a0.1\uff1bbs\uff1a2'] }],
  ['lr\uff0c0.1', { lr: '0.1' }, { notes: ['lr\uff0c0.1'] }],
  ["lr: 0.1, bs: 2, name: 'a b', layers: [1, 2]", { lr: '0.1', bs: '2', name: 'a b', layers: '[1, 2]' }],
  ['prompt: one two, b: 2', {}, { unreadable: ['prompt: one two, b: 2'] }],
  ['prompt: a, b', { prompt: 'a, b' }],
  ['\u001b[32mlr=0.1\u001b[0m', { lr: '0.1' }, { notes: ['\u001b[32mlr=0.1\u001b[0m'] }],
])('characters that are not seen, or of other keyboards: %j', read);

it.each<Row>([
  ['optimizer\tlr\nadam\t0.1', { optimizer: 'adam', lr: '0.1' }],
  [
    '\tlr\tbs\nrun1\t0.1\t2\nrun2\t0.2\t3',
    { lr: '0.1', bs: '2' },
    { unreadable: ['run2 | 0.2 | 3'], notes: ['run1'] },
  ],
  ['lr\n0.02', { lr: '0.02' }],
  [
    'Run ID,Name,Status,Start Time,lr,bs,metrics.acc\na,b,FINISHED,2020,0.1,3,0.9',
    { lr: '0.1', bs: '3' },
    { notes: ['Run ID, Name, Status, Start Time, metrics.acc'] },
  ],
  ['lr\tbs\n0.1\t2', { lr: '0.1', bs: '2' }],
  ['lr\t0.1\noptimizer\tadam', { lr: '0.1', optimizer: 'adam' }],
  [
    'Start Time,Duration,Run ID,Name,Source Type,Source Name,User,Status,learning_rate,batch_size,accuracy\n2020-01-01,1s,abc,n,LOCAL,t.py,me,FINISHED,0.01,32,0.9',
    { learning_rate: '0.01', batch_size: '32' },
    { notes: ['Start Time, Duration, Run ID, Name, Source Type, Source Name, User, Status, accuracy'] },
  ],
  [
    'run_id,status,params.lr,params.bs,metrics.acc,tags.x\na,FINISHED,0.1,2,0.9,q',
    { lr: '0.1', bs: '2' },
    { notes: ['run_id, status, metrics.acc, tags.x'] },
  ],
  ['optimizer,lr\nadam,0.1', { optimizer: 'adam', lr: '0.1' }],
  ['model\tbert\noptimizer\tadam', { model: 'bert', optimizer: 'adam' }],
  ['name\tbert\nlr\t0.1', { name: 'bert', lr: '0.1' }],
  [',lr,bs\n0,0.1,2\n1,0.2,3', { lr: '0.1', bs: '2' }, { unreadable: ['1 | 0.2 | 3'], notes: ['0'] }],
  ['lr,optimizer\n0.1,adam', { lr: '0.1', optimizer: 'adam' }],
  ['learning_rate,loss,precision\n0.1,mse,16', { learning_rate: '0.1', loss: 'mse', precision: '16' }],
  [
    'Name\tState\tRuntime\tlr\tval_loss\nx\tfinished\t3s\t0.1\t0.3',
    { lr: '0.1' },
    { notes: ['Name, State, Runtime, val_loss'] },
  ],
])('tables: %j', read);

it.each<Row>([
  ['{"a": 1 "b" 2}', {}, { unreadable: ['a: 1 "b" 2'] }],
  ['{"a": [1, 2}, "b": 1}', {}, { unreadable: ['a: [1, 2]', '"b": 1', '}'] }],
  ['{"a": "he said "hi"", "b": 1}', { b: '1' }, { unreadable: ['a: "he said "hi""'] }],
  ['result: {"lr": 0.1}', { lr: '0.1' }, { notes: ['result'] }],
  ["Best params: {'lr': 0.1}", { lr: '0.1' }, { notes: ['Best params'] }],
  ['{"a": lambda x: y, "b": 1}', { b: '1' }, { unreadable: ['a: lambda x: y'] }],
  ['{"lr": 0.02, "b": 3', { lr: '0.02', b: '3' }, { unreadable: ['{"lr": 0.02, "b": 3'] }],
  ['[{"name": "a", "value": NaN}]', {}, { unreadable: ['a: NaN'] }],
  ['- **Optimizer**: Adam\n- **Learning rate**: 0.1', { Optimizer: 'Adam', 'Learning rate': '0.1' }],
  ['lr: 0.1 # **bold**', { lr: '0.1' }],
  ['**lr** = 0.1', { lr: '0.1' }],
  ['`lr=0.1`', { lr: '0.1' }],
  ['`--lr 0.1`', { lr: '0.1' }],
  ['1. `python t.py --lr 0.1`', { lr: '0.1' }, { notes: ['python t.py'] }],
  ['lr\t=\t0.1', { lr: '0.1' }],
  ['lr       0.1\nbs       32', { lr: '0.1', bs: '32' }],
  ['lr 0.1\nbs 2', { lr: '0.1', bs: '2' }],
  ['lr | 0.1\nbs | 2', { lr: '0.1', bs: '2' }],
  ['lr=0.1 / bs=2', { lr: '0.1', bs: '2' }, { unreadable: ['/'] }],
  ['lr=0.1 | bs=2', { lr: '0.1', bs: '2' }, { unreadable: ['|'] }],
  ['lr 0.1, bs 2', {}, { unreadable: ['lr 0.1, bs 2'] }],
  ['Training with lr=0.1', { lr: '0.1' }, { notes: ['Training with'] }],
  ['Epoch 1: loss=0.3', { loss: '0.3' }, { notes: ['Epoch 1:'] }],
  ['cmd: ["python", "t.py", "--lr", "0.1"]', { lr: '0.1' }, { notes: ['cmd', 'python t.py'] }],
  [
    'run: |\n  python t.py --lr 0.1 \\\n    --bs 2',
    { lr: '0.1', bs: '2' },
    { unreadable: ['run:'], notes: ['python t.py'] },
  ],
  [
    'jobs:\n  train:\n    command: python t.py --lr 0.1\n    environment:\n      A: 1',
    { lr: '0.1' },
    { environment: { A: '1' }, notes: ['python t.py'] },
  ],
  [
    'The following values were not passed:\n\t`--num_processes` was set to 1',
    {},
    { unreadable: ['The following values were not passed:\n\t`--num_processes` was set to 1'] },
  ],
  ['a=1&b=2&c', { a: '1', b: '2' }, { unreadable: ['c'] }],
  ['?a=%zz&b=2', { b: '2' }, { unreadable: ['a=%zz'] }],
  ['lr=0.1&bs=3\nx=1', { lr: '0.1', bs: '3', x: '1' }],
])('more of documents and of JSON: %j', read);
