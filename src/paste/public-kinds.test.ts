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

it.each<Row>([
  [
    'CUDA_VISIBLE_DEVICES=0 llamafactory-cli train x.yaml',
    {},
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['llamafactory-cli train x.yaml'] },
  ],
  [
    'CUDA_VISIBLE_DEVICES=0 swift sft x.yaml',
    {},
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['swift sft x.yaml'] },
  ],
  [
    'CUDA_VISIBLE_DEVICES=0 xtuner train cfg.py',
    {},
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['xtuner train cfg.py'] },
  ],
  [
    'CUDA_VISIBLE_DEVICES=0 fairseq-train data-bin',
    {},
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['fairseq-train data-bin'] },
  ],
  [
    'CUDA_VISIBLE_DEVICES=0 make train',
    {},
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['make train'] },
  ],
  [
    'CUDA_VISIBLE_DEVICES=0 llamafactory-cli train x.yaml learning_rate=1e-5',
    { learning_rate: '1e-5' },
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['llamafactory-cli train x.yaml'] },
  ],
  ['swift sft x.yaml', {}, { notes: ['swift sft x.yaml'] }],
  ['make train', {}, { notes: ['make train'] }],
  ['message=two words here', { message: 'two words here' }],
  ['A=1 B=2 swift sft x.yaml', {}, { environment: { A: '1', B: '2' }, notes: ['swift sft x.yaml'] }],
  ['a: |\n  make it work\nb: 2', { a: 'make it work\n', b: '2' }],
  ['MESSAGE=two words here\nB=2', { MESSAGE: 'two words here', B: '2' }],
])('programs behind what is set for them: %j', read);

it.each<Row>([
  ['lr=0.1 \\\nbs=2', { lr: '0.1', bs: '2' }],
  ['--lr 0.1 \\ \\\n--bs 2', { lr: '0.1', bs: '2' }],
  ['--a 1 \\  # c\n--b 2', { a: '1', b: '2' }],
  ['--lr 0.1 \\ \\', { lr: '0.1' }],
  ['lr=0.1 \\', { lr: '0.1' }],
])('line ends that continue: %j', read);

it.each<Row>([
  ['python t.py db=a,b -m', { db: 'a,b' }, { notes: ['python t.py', '-m'] }],
  [
    'python t.py -cn config -cp conf lr=0.1',
    { lr: '0.1' },
    { unreadable: ['-cn config', '-cp conf'], notes: ['python t.py'] },
  ],
  ['python t.py -cn config -cp conf', {}, { unreadable: ['-cn config', '-cp conf'], notes: ['python t.py'] }],
  [
    'python t.py --config-name=x lr=1 --multirun',
    { 'config-name': 'x', lr: '1' },
    { notes: ['python t.py', '--multirun'] },
  ],
  ['-m lr=1,2 bs=3', { lr: '1,2', bs: '3' }, { notes: ['-m'] }],
])('options of Hydra: %j', read);

it.each<Row>([
  ['--layers\n64\n128', { layers: '64 128' }, { notes: ['layers 64 128'] }],
  ['--betas=0.9 0.999', { betas: '0.9 0.999' }, { notes: ['betas 0.9 0.999'] }],
  ['--layers 64,128 256', { layers: '64,128 256' }, { notes: ['layers 64,128 256'] }],
  ['--tags a 1 b', { tags: 'a' }, { unreadable: ['1 b'] }],
  ['--betas=0.9 0.999 --lr 1', { betas: '0.9 0.999', lr: '1' }, { notes: ['betas 0.9 0.999'] }],
  ['--layers\n64\n128\n--lr 0.1', { layers: '64 128', lr: '0.1' }, { notes: ['layers 64 128'] }],
])('several values: %j', read);

it.each<Row>([
  [
    'sudo docker run -v /a:/b -e LR=0.1 img python t.py --lr 1',
    { LR: '0.1', lr: '1' },
    { notes: ['sudo', 'docker run -v /a:/b img', 'python t.py'] },
  ],
  [
    'docker container run -v /a:/b -e LR=0.1 img',
    { LR: '0.1' },
    { notes: ['docker container run -v /a:/b img'] },
  ],
  ['docker compose run --rm -e LR=0.1 svc', { LR: '0.1' }, { notes: ['docker compose run --rm svc'] }],
  ['mlflow run . -Palpha=0.5', { alpha: '0.5' }, { notes: ['mlflow run .'] }],
  ['mlflow run . -e main -P alpha=0.5', { alpha: '0.5' }, { notes: ['mlflow run . -e main'] }],
  ['java -Dlr=0.1 -jar x.jar', { lr: '0.1' }, { notes: ['java -jar x.jar'] }],
  ['helm install x ./c --set lr=0.1,bs=2', { lr: '0.1', bs: '2' }, { notes: ['helm install x ./c'] }],
  ['helm --set lr=0.1,bs=2', { lr: '0.1', bs: '2' }, { notes: ['helm'] }],
  ['qsub -v A=1,B=2 job.sh', { A: '1', B: '2' }, { notes: ['qsub job.sh'] }],
  ['make train LR=0.1', { LR: '0.1' }, { notes: ['make train'] }],
  ['guild run t.py lr=0.1', { lr: '0.1' }, { notes: ['guild run t.py'] }],
  [
    'docker-compose run -e LR=1 svc python t.py --lr 2',
    { LR: '1', lr: '2' },
    { notes: ['docker-compose run svc', 'python t.py'] },
  ],
  ['guild run train lr=0.1 bs=2', { lr: '0.1', bs: '2' }, { notes: ['guild run train'] }],
  ['qsub -v A=1,HOME job.sh', { A: '1' }, { unreadable: ['HOME'], notes: ['qsub job.sh'] }],
  [
    'sbatch --export=ALL,LR=0.1 job.sh --bs 2',
    { LR: '0.1', bs: '2' },
    { unreadable: ['ALL'], notes: ['sbatch job.sh'] },
  ],
  ['sbatch -N 1 job --lr 0.1', { N: '1', lr: '0.1' }, { unreadable: ['job'], notes: ['sbatch'] }],
  [
    'python t.py --params lr=0.1,bs=2 --env A=1,B=2',
    { lr: '0.1', bs: '2', A: '1,B=2' },
    { notes: ['python t.py'] },
  ],
])('programs that carry NAME=VALUE: %j', read);

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
  ['command: python t.py --lr 0.1', { lr: '0.1' }, { notes: ['command', 'python t.py'] }],
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
  [
    'export OUT=/b\n--output_dir $OUT/run',
    { output_dir: '/b/run' },
    { environment: { OUT: '/b' }, notes: ['$OUT'] },
  ],
  [
    'args=(\n --lr 0.1\n --bs 2\n)\npython t.py "${args[@]}"',
    { lr: '0.1', bs: '2' },
    { notes: ['args=(', 'python t.py'] },
  ],
  [
    '$env:OUT = "/b"\npython t.py --output_dir $env:OUT/run',
    { output_dir: '/b/run' },
    { environment: { OUT: '/b' }, notes: ['python t.py', '$env:OUT'] },
  ],
  [
    'export OUT=/b\n\n--output_dir $OUT/run \\\n--lr 1',
    { output_dir: '/b/run', lr: '1' },
    { environment: { OUT: '/b' }, notes: ['$OUT'] },
  ],
  ['args=(--lr 0.1 --bs 2)', { lr: '0.1', bs: '2' }, { notes: ['args=('] }],
  ['ARGS=(\n  --lr 0.1 # x\n  --bs 2\n)\n', { lr: '0.1', bs: '2' }, { notes: ['ARGS=('] }],
  ['a=(1 2)\nb=3', { a: '(1 2)', b: '3' }],
  ['a=(\n 1\n)\nb=3', { a: '1', b: '3' }],
  ['ARGS=(\n --lr 0.1\nfoo=1', { foo: '1', lr: '0.1' }, { unreadable: ['ARGS=('] }],
])('variables and arrays: %j', read);
