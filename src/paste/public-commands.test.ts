import { it } from 'vitest';
import { type ReadRow, readsAs } from '#test-support/reads-as.ts';

it.each<ReadRow>([
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
])('brackets and calls are one value: %j', readsAs);

it.each<ReadRow>([
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
  ['FOO=bar unknown_tool go', {}, { environment: { FOO: 'bar' }, notes: ['unknown_tool go'] }],
  ['A=1 B=2 ./run fast', {}, { environment: { A: '1', B: '2' }, notes: ['./run fast'] }],
  ['LR=0.1\nFOO=bar my_tool go', { LR: '0.1', FOO: 'bar my_tool go' }],
  ['CLASSES=cat dog_house', { CLASSES: 'cat dog_house' }],
  ['title=a my_tool go', { title: 'a my_tool go' }],
  ['swift sft x.yaml', {}, { notes: ['swift sft x.yaml'] }],
  ['make train', {}, { notes: ['make train'] }],
  ['message=two words here', { message: 'two words here' }],
  ['A=1 B=2 swift sft x.yaml', {}, { environment: { A: '1', B: '2' }, notes: ['swift sft x.yaml'] }],
  ['a: |\n  make it work\nb: 2', { a: 'make it work\n', b: '2' }],
  ['MESSAGE=two words here\nB=2', { MESSAGE: 'two words here', B: '2' }],
])('programs behind what is set for them: %j', readsAs);

it.each<ReadRow>([
  ['lr=0.1 \\\nbs=2', { lr: '0.1', bs: '2' }],
  ['--lr 0.1 \\ \\\n--bs 2', { lr: '0.1', bs: '2' }],
  ['--a 1 \\  # c\n--b 2', { a: '1', b: '2' }],
  ['--lr 0.1 \\ \\', { lr: '0.1' }],
  ['lr=0.1 \\', { lr: '0.1' }],
])('line ends that continue: %j', readsAs);

it.each<ReadRow>([
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
])('options of Hydra: %j', readsAs);

it.each<ReadRow>([
  ['--layers\n64\n128', { layers: '64 128' }, { notes: ['layers 64 128'] }],
  ['--betas=0.9 0.999', { betas: '0.9 0.999' }, { notes: ['betas 0.9 0.999'] }],
  ['--layers 64,128 256', { layers: '64,128 256' }, { notes: ['layers 64,128 256'] }],
  ['--tags a 1 b', { tags: 'a' }, { unreadable: ['1 b'] }],
  ['--betas=0.9 0.999 --lr 1', { betas: '0.9 0.999', lr: '1' }, { notes: ['betas 0.9 0.999'] }],
  ['--layers\n64\n128\n--lr 0.1', { layers: '64 128', lr: '0.1' }, { notes: ['layers 64 128'] }],
])('several values: %j', readsAs);

it.each<ReadRow>([
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
])('programs that carry NAME=VALUE: %j', readsAs);

it.each<ReadRow>([
  [
    'export OUT=/b\n--output_dir $OUT/run',
    { output_dir: '/b/run' },
    { environment: { OUT: '/b' }, notes: ['$OUT'] },
  ],
  [
    `args=(\n --lr 0.1\n --bs 2\n)\npython t.py "$\{args[@]}"`,
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
  [
    'setenv OUT /b\npython t.py --output_dir $OUT',
    { output_dir: '/b' },
    { environment: { OUT: '/b' }, notes: ['python t.py', '$OUT'] },
  ],
  [
    'declare -x OUT=/b\npython t.py --output_dir $OUT',
    { output_dir: '/b' },
    { environment: { OUT: '/b' }, notes: ['python t.py', '$OUT'] },
  ],
  [
    `local OUT=/b; python t.py --output_dir "$\{OUT:-/c}"`,
    { output_dir: '/b' },
    { environment: { OUT: '/b' }, notes: ['python t.py', `$\{OUT:-/c}`] },
  ],
  [
    'ENV LR=0.1\nENV EPOCHS 5\nRUN python t.py --bs 2',
    { bs: '2' },
    { environment: { LR: '0.1', EPOCHS: '5' }, notes: ['python t.py'] },
  ],
  [
    'for lr in 0.1 0.2; do python t.py --lr $lr; done',
    { lr: '$lr' },
    { notes: ['for lr in 0.1 0.2', 'do', 'python t.py', 'done'] },
  ],
  ['args=(--lr 0.1 --bs 2)', { lr: '0.1', bs: '2' }, { notes: ['args=('] }],
  ['ARGS=(\n  --lr 0.1 # x\n  --bs 2\n)\n', { lr: '0.1', bs: '2' }, { notes: ['ARGS=('] }],
  ['a=(1 2)\nb=3', { a: '(1 2)', b: '3' }],
  ['a=(\n 1\n)\nb=3', { a: '1', b: '3' }],
  ['ARGS=(\n --lr 0.1\nfoo=1', { foo: '1', lr: '0.1' }, { unreadable: ['ARGS=('] }],
])('variables and arrays: %j', readsAs);

it.each<ReadRow>([
  ['lr=0.1, schedule="a, b", x=(1, (2, 3))', { lr: '0.1', schedule: 'a, b', x: '(1, (2, 3))' }],
  ["prompt=it's (a) b=2", { b: '2' }, { unreadable: ["prompt=it's", '(a)'] }],
  ['prompt="a (b" lr=2', { prompt: 'a (b', lr: '2' }],
  ['A=1, B=2\nC=3', { A: '1', B: '2', C: '3' }],
  ['lr=0.1,\n\nbs=2,', { lr: '0.1', bs: '2' }],
  ['x=[1, 2\ny=3', { y: '3' }, { unreadable: ['x=[1, 2'] }],
  ['f(x)=3', {}, { unreadable: ['(x)=3'], notes: ['f'] }],
  ['model = nn.Linear(3, 4)\nlr = 0.1', { lr: '0.1' }, { unreadable: ['model = nn.Linear(3, 4)'] }],
  ['learning_rate = 1e-4 if x else 2', {}, { unreadable: ['learning_rate = 1e-4 if x else 2'] }],
  ['lr = 0.1 * 2', {}, { unreadable: ['lr = 0.1 * 2'] }],
  [
    '@dataclass\nclass Args:\n    lr: float = 0.1\n    bs: int = 32\n    name: Optional[str] = None\n    layers: List[int] = field(default_factory=list)',
    { lr: '0.1', bs: '32', name: '' },
    { unreadable: ['@dataclass', 'class Args:', 'layers = field(default_factory=list)'], notes: ['name'] },
  ],
  ['lr: float = 0.1,\nbs: int = 2,', {}, { unreadable: ['lr: float = 0.1', 'bs: int = 2'] }],
  ['def train(lr=0.1, bs=2):', {}, { unreadable: ['def train(lr=0.1, bs=2):'] }],
  [
    'def train(lr: float = 0.1, bs: int = 2):',
    {},
    { unreadable: ['def train(lr: float = 0.1, bs: int = 2):'] },
  ],
  ['foo(a=1).bar(b=2)', { a: '1' }, { unreadable: ['.bar(b=2)'], notes: ['foo'] }],
  [
    'CUDA_VISIBLE_DEVICES=0 my_tool run --lr 0.1',
    { lr: '0.1' },
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['my_tool run'] },
  ],
  [
    'time CUDA_VISIBLE_DEVICES=0 python t.py --lr 1',
    { lr: '1' },
    { environment: { CUDA_VISIBLE_DEVICES: '0' }, notes: ['time python t.py'] },
  ],
  ['foo bar lr=0.1 bs=2', { lr: '0.1', bs: '2' }, { notes: ['foo bar'] }],
  [
    'we used lr=0.1, bs=2 and it worked',
    { lr: '0.1', bs: '2' },
    { unreadable: ['and it worked'], notes: ['we used', 'lr=0.1,'] },
  ],
  ['--lr 0.1, --bs 2, --x [1, 2]', { lr: '0.1', bs: '2', x: '[1, 2]' }, { notes: ['0.1,', '2,', '[1, 2]'] }],
  [
    '--betas [0.9, 0.999], --lr 1',
    { betas: '[0.9, 0.999]', lr: '1' },
    { notes: ['0.999],', '[0.9, 0.999]'] },
  ],
  ['--names a, b, c --lr 1', { names: 'a, b, c', lr: '1' }, { notes: ['names a, b, c'] }],
  ['python t.py lr=0.1, bs=2', { lr: '0.1', bs: '2' }, { notes: ['python t.py', 'lr=0.1,'] }],
  ['--lr 0.1 \\ \n\n--bs 2', { lr: '0.1', bs: '2' }],
  [
    "docker run -it --gpus all -e A=1 -e 'B=two words' --name x img:1 --lr 0.1",
    { A: '1', B: 'two words', lr: '0.1' },
    { notes: ['docker run -it --gpus all --name x img:1'] },
  ],
  [
    'docker exec -e A=1 c1 python t.py --lr 1',
    { A: '1', lr: '1' },
    { notes: ['docker exec c1', 'python t.py'] },
  ],
  ['nohup docker run -e A=1 img &', { A: '1' }, { notes: ['nohup', 'docker run img'] }],
  [
    'kubectl run x --image=i --env=LR=1 -- python t.py --lr 2',
    { LR: '1', lr: '2' },
    { notes: ['kubectl run x --image=i -- python t.py'] },
  ],
  [
    'singularity exec --nv --env LR=0.1 img.sif python t.py --lr 2',
    { LR: '0.1', lr: '2' },
    { notes: ['singularity exec --nv img.sif python t.py'] },
  ],
  [
    'colossalai run --nproc_per_node 4 train.py --lr 1',
    { lr: '1' },
    { notes: ['colossalai run --nproc_per_node 4 train.py'] },
  ],
  ['my_tool train --script t.py --lr 1', { script: 't.py', lr: '1' }, { notes: ['my_tool train'] }],
  ['snakemake --config lr=0.1 bs=2 -j 4', { lr: '0.1', bs: '2' }, { notes: ['snakemake -j 4'] }],
  ['java -Xmx4g -Dlr=0.1 Main --bs 3', { lr: '0.1', bs: '3' }, { notes: ['java -Xmx4g Main'] }],
])('more brackets, calls and programs: %j', readsAs);
