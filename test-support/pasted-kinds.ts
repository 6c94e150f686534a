interface PastedKind {
  readonly kind: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What is set for the process, by name. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What is named as not applied: texts, of which each is part of one remark. */
  readonly unreadable?: readonly string[];
  /** What is said about what is applied. */
  readonly notes?: readonly RegExp[];
}

/** `${NAME}`, which the linter takes for a template that was forgotten. */
const braced = (name: string): string => `$\{${name}}`;

/** Texts that people copy, one or more of each kind, and what is read of them. */
export const pastedKinds: readonly PastedKind[] = [
  {
    kind: 'environment in front of a command',
    text: 'CUDA_VISIBLE_DEVICES=0,1 python train.py --learning_rate 1e-4 --batch_size 16',
    parameters: { learning_rate: '1e-4', batch_size: '16' },
    environment: { CUDA_VISIBLE_DEVICES: '0,1' },
    notes: [/program/],
  },
  {
    kind: 'environment exported before a command',
    text: 'export NCCL_DEBUG=INFO OMP_NUM_THREADS=1\nWANDB_MODE=offline python3 -u train.py --learning_rate 0.02',
    parameters: { learning_rate: '0.02' },
    environment: { NCCL_DEBUG: 'INFO', OMP_NUM_THREADS: '1', WANDB_MODE: 'offline' },
    notes: [/program/],
  },
  {
    kind: 'overrides as Hydra takes them',
    text: 'model.lr=1e-4 +trainer.precision=16 ++data.size=3 ~trainer.logger',
    parameters: { 'model.lr': '1e-4', 'trainer.precision': '16', 'data.size': '3' },
    unreadable: ['~trainer.logger'],
  },
  {
    kind: 'overrides behind a script',
    text: 'python train.py -m trainer.max_epochs=20 model.optimizer.lr=1e-4,1e-3 hydra/launcher=basic',
    parameters: { 'trainer.max_epochs': '20', 'model.optimizer.lr': '1e-4,1e-3', 'hydra/launcher': 'basic' },
    notes: [/program/, /takes no value/],
  },
  {
    kind: 'a script whose first line has no flag',
    text: 'python train.py \\\n --learning_rate 1e-4 \\\n --batch_size 16',
    parameters: { learning_rate: '1e-4', batch_size: '16' },
    notes: [/program/],
  },
  {
    kind: 'a cell of a notebook',
    text: '%%bash\ncd /home\npython train.py --learning_rate 0.02',
    parameters: { learning_rate: '0.02' },
    notes: [/ignored/, /program/],
  },
  {
    kind: 'a cell with an exclamation mark',
    text: '!python train.py --lr 0.02',
    parameters: { lr: '0.02' },
    notes: [/program/],
  },
  {
    kind: 'what a terminal shows',
    text: '(base) me@host:~/code$ python train.py --lr 0.02',
    parameters: { lr: '0.02' },
    notes: [/program/],
  },
  {
    kind: 'arguments of a call, line by line',
    text: 'learning_rate=2e-4,\nbatch_size=64,\noutput_dir="outputs",',
    parameters: { learning_rate: '2e-4', batch_size: '64', output_dir: 'outputs' },
  },
  {
    kind: 'a call',
    text: 'dict(learning_rate=2e-4, batch_size=64)',
    parameters: { learning_rate: '2e-4', batch_size: '64' },
    notes: [/name in front/],
  },
  {
    kind: 'a call over several lines, with a comment and an expression',
    text: 'args = TrainingArguments(\n  output_dir="x",  # here\n  learning_rate=2e-5,\n  steps=10 * n,\n  fp16=True,\n)',
    parameters: { output_dir: 'x', learning_rate: '2e-5', fp16: 'True' },
    unreadable: ['steps: 10 * n'],
    notes: [/name in front/],
  },
  {
    kind: 'statements in one line',
    text: 'learning_rate=0.02; batch_size=64',
    parameters: { learning_rate: '0.02', batch_size: '64' },
  },
  {
    kind: 'a definition list of argparse',
    text: "parser.add_argument('--lr', type=float, default=0.1)\nparser.add_argument('--bs', default=32)",
    parameters: { lr: '0.1', bs: '32' },
    notes: [/name in front/, /name in front/],
  },
  {
    kind: 'a list at the indentation of its key',
    text: 'learning_rate: 0.0002\nlora_target_modules:\n- q_proj\n- v_proj',
    parameters: { learning_rate: '0.0002', lora_target_modules: '[q_proj, v_proj]' },
  },
  {
    kind: 'a list over several lines',
    text: 'layers:\n  - 64\n  - "a, b"\nlr: 0.1',
    parameters: { layers: '[64, "a, b"]', lr: '0.1' },
  },
  {
    kind: 'invisible characters',
    text: '\u200blearning_rate: 0.02\nbatch\u200b_size: 3\u2060\n\ufeffseed: 1',
    parameters: { learning_rate: '0.02', batch_size: '3', seed: '1' },
    notes: [/Invisible/, /Invisible/, /Invisible/],
  },
  {
    kind: 'line ends of cmd',
    text: '--stage sft ^\r\n--do_train ^\r\n--learning_rate 5e-5',
    parameters: { stage: 'sft', do_train: '', learning_rate: '5e-5' },
    notes: [/no value/],
  },
  {
    kind: 'a backslash with a blank behind it',
    text: '--do_train \\ \n--learning_rate 5e-5 \\\t\n--seed 1',
    parameters: { do_train: '', learning_rate: '5e-5', seed: '1' },
    notes: [/no value/],
  },
  {
    kind: 'line ends of PowerShell',
    text: '$env:A = "1"\npython train.py `\n  --stage sft `\n  --lr 5e-5',
    parameters: { stage: 'sft', lr: '5e-5' },
    environment: { A: '1' },
    notes: [/program/],
  },
  {
    kind: 'options of the interpreter',
    text: 'python -u -W ignore train.py --learning_rate 0.01 --batch_size 512',
    parameters: { learning_rate: '0.01', batch_size: '512' },
    notes: [/program/],
  },
  {
    kind: 'options of the launcher',
    text: 'python -m torch.distributed.launch --nproc_per_node=8 --use_env main.py --model deit_small',
    parameters: { model: 'deit_small' },
    notes: [/program/],
  },
  ...[
    'torchrun --nproc_per_node 8 --master_port 1234 main.py --model deit_small',
    'accelerate launch --num_processes 8 main.py --model deit_small',
    'deepspeed --num_gpus 8 main.py --model deit_small',
    'mpirun -np 8 -x NCCL_DEBUG python main.py --model deit_small',
    'srun --gres=gpu:8 python -u main.py --model deit_small',
    'nohup python main.py --model deit_small',
    'python -m package.main --model deit_small',
    '/opt/conda/bin/python3.10 /home/me/main.py --model deit_small',
    './run.sh --model deit_small',
    'llamafactory-cli train --model deit_small',
  ].map((text) => ({ kind: text, text, parameters: { model: 'deit_small' }, notes: [/program/] })),
  {
    kind: 'options that carry NAME=VALUE',
    text: 'mlflow run . -P alpha=0.5 -P l1_ratio=0.1',
    parameters: { alpha: '0.5', l1_ratio: '0.1' },
    notes: [/program/],
  },
  {
    kind: 'the environment of a container',
    text: 'docker run --rm -v /a:/b -e LEARNING_RATE=0.1 --env EPOCHS=5 -e HOME img',
    parameters: { LEARNING_RATE: '0.1', EPOCHS: '5' },
    unreadable: ['-e HOME'],
    notes: [/container/],
  },
  {
    kind: 'a switch',
    text: '--use_amp --lr 0.1',
    parameters: { use_amp: '', lr: '0.1' },
    notes: [/use_amp has no value/],
  },
  {
    kind: 'several values of one flag',
    text: '--layers 64 128 256 --lr 0.1',
    parameters: { layers: '64 128 256', lr: '0.1' },
    notes: [/layers has 3 values/],
  },
  {
    kind: 'a word that does not fit',
    text: '--lr 0.1 oops --seed 1',
    parameters: { lr: '0.1', seed: '1' },
    unreadable: ['oops'],
  },
  {
    kind: 'a word between assignments',
    text: 'A=1 B=2 junk C=3',
    parameters: { A: '1', B: '2', C: '3' },
    unreadable: ['junk'],
  },
  {
    kind: 'variables that the text does not set',
    text: `--output_dir $OUT/run --learning_rate ${braced('LR')}`,
    parameters: { output_dir: '$OUT/run', learning_rate: braced('LR') },
  },
  {
    kind: 'variables that the text sets',
    text: `OUT=/b\nLR=0.1\npython train.py --output_dir "$OUT/run" --learning_rate ${braced('LR')} --raw '$LR'`,
    parameters: { output_dir: '/b/run', learning_rate: '0.1', raw: '$LR' },
    environment: { OUT: '/b', LR: '0.1' },
    notes: [/program/, /replaced/, /replaced/],
  },
  {
    kind: 'typographic quotes',
    text: '--run_name “second try” --learning_rate 0.02',
    parameters: { run_name: 'second try', learning_rate: '0.02' },
    notes: [/Typographic quotes/],
  },
  {
    kind: 'typographic dashes and minus',
    text: '–lr 0.1 —shift −0.5 --eps 1e−07',
    parameters: { lr: '0.1', shift: '-0.5', eps: '1e-07' },
    notes: [/Typographic dashes/],
  },
  {
    kind: 'full-width characters',
    text: 'learning_rate：０．０２\nseed： １',
    parameters: { learning_rate: '0.02', seed: '1' },
    notes: [/Full-width/, /Full-width/],
  },
  {
    kind: 'a text of a language that is written in full width',
    text: 'prompt: 你好，世界！',
    parameters: { prompt: '你好，世界！' },
  },
  {
    kind: 'names in the first row',
    text: 'learning_rate\tbatch_size\n0.02\t64',
    parameters: { learning_rate: '0.02', batch_size: '64' },
  },
  {
    kind: 'a table of runs',
    text: 'Run ID,learning_rate,batch_size\na1,0.02,64\na2,0.03,32',
    parameters: { learning_rate: '0.02', batch_size: '64' },
    unreadable: ['a2 | 0.03 | 32'],
    notes: [/describe the run/],
  },
  {
    kind: 'values of several lines',
    text: '{"prompt": "line one\\nline two"}',
    parameters: { prompt: 'line one\nline two' },
  },
  {
    kind: 'brackets over several lines',
    text: '[optimizer]\nlearning_rate = 1e-4\nbetas = [\n 0.9,\n 0.999,\n]\nseed = 3',
    parameters: { learning_rate: '1e-4', betas: '[0.9, 0.999]', seed: '3' },
    notes: [/section/],
  },
  {
    kind: 'brackets that are not closed',
    text: 'learning_rate = 1e-4\nbetas = [\n 0.9,\nseed = 3',
    parameters: { learning_rate: '1e-4', seed: '3' },
    unreadable: ['betas = [', '0.9,'],
  },
  {
    kind: 'JSON with one odd value',
    text: '{"learning_rate": 0.02, "best": NaN}',
    parameters: { learning_rate: '0.02' },
    unreadable: ['best: NaN'],
  },
  {
    kind: 'JSON with comments and final commas',
    text: '{\n // a comment\n learning_rate: 1e-07, /* and */ \'n\': 32.0,\n "big": 12345678901234567890,\n}',
    parameters: { learning_rate: '1e-07', n: '32.0', big: '12345678901234567890' },
  },
  {
    kind: 'a dictionary of Python',
    text: "config = {'lr': 1e-07, 'amp': True, 'betas': (0.9, 0.999), 'resume': None}",
    parameters: { lr: '1e-07', amp: 'True', betas: '(0.9, 0.999)', resume: '' },
    notes: [/name in front/, /resume is None/],
  },
  {
    kind: 'a table of Markdown',
    text: '| Parameter | Value |\n|---|---:|\n| lr | `0.02` |\n| **seed** | 1 |',
    parameters: { lr: '0.02', seed: '1' },
  },
  {
    kind: 'a code fence',
    text: 'Run it like this:\n```bash\npython train.py --lr 0.02\n```',
    parameters: { lr: '0.02' },
    notes: [/code block/, /program/],
  },
  {
    kind: 'a namespace that was printed',
    text: "Namespace(lr=0.01, name='a b', device=device(type='cuda'))",
    parameters: { lr: '0.01', name: 'a b' },
    unreadable: ["device: device(type='cuda')"],
    notes: [/name in front/],
  },
  {
    kind: 'the environment of a pod',
    text: 'env:\n- name: LR\n  value: "0.1"\n- name: KEY\n  valueFrom:\n    secretKeyRef:\n      name: x',
    parameters: { LR: '0.1' },
    unreadable: ['KEY'],
  },
  {
    kind: 'the environment of a composed service',
    text: 'services:\n  train:\n    image: x\n    environment:\n      - LR=0.1\n      - SEED=1',
    parameters: { LR: '0.1', SEED: '1' },
    notes: [/image|Not parameters/],
  },
  {
    kind: 'a configuration of Weights & Biases',
    text: 'wandb_version: 1\n_wandb:\n  desc: null\n  value:\n    cli_version: 0.1\nlearning_rate:\n  desc: null\n  value: 0.001',
    parameters: { learning_rate: '0.001' },
    notes: [/ignored/, /ignored/],
  },
  {
    kind: 'the words of a debugger',
    text: '"args": ["--lr", "0.01", "--resume"]',
    parameters: { lr: '0.01', resume: '' },
    notes: [/no value/],
  },
  {
    kind: 'a debugger’s whole configuration',
    text: '{"configurations": [{"program": "t.py", "args": ["--lr", "0.01"], "env": {"A": "1"}}]}',
    parameters: { lr: '0.01' },
    environment: { A: '1' },
    notes: [/Not parameters/],
  },
  {
    kind: 'the command of a pod',
    text: 'spec:\n  containers:\n  - name: t\n    image: i\n    command: ["python", "t.py"]\n    args:\n    - --lr=0.1\n    - --amp',
    parameters: { lr: '0.1', amp: '' },
    notes: [/program/, /no value/, /Not parameters/],
  },
  {
    kind: 'JSON lines',
    text: '{"lr":0.1}\n{"seed":1}',
    parameters: { lr: '0.1', seed: '1' },
  },
  {
    kind: 'a definition without a value',
    text: "parser.add_argument('--amp', action='store_true')",
    parameters: {},
    unreadable: ['--amp'],
    notes: [/name in front/],
  },
  {
    kind: 'options with NAME=VALUE behind an equals sign',
    text: 'kubectl run x --env="LR=0.1" --env=SEED=1',
    parameters: { LR: '0.1', SEED: '1' },
    notes: [/program/],
  },
  {
    kind: 'several exports in a line',
    text: 'export LR=0.1 SEED=1; export OUT=/x',
    parameters: { LR: '0.1', SEED: '1', OUT: '/x' },
  },
  {
    kind: 'a request with curl',
    text: `curl 'https://x/' \\\n  --data-binary @- <<'JSON'\n{"config":{"parameter":[{"label":"lr","value":"1e-07"}],"spec_id":1}}\nJSON\n`,
    parameters: { lr: '1e-07' },
    notes: [/curl/, /Not parameters/],
  },
  {
    kind: 'a Python program',
    text: 'import json\nbody = {"a": 1}\n',
    parameters: {},
    unreadable: ['import json'],
  },
  {
    kind: 'paths of Windows',
    text: 'python train.py --out C:\\out\\new --lr 0.1',
    parameters: { out: 'C:\\out\\new', lr: '0.1' },
    notes: [/program/, /Backslashes/],
  },
  {
    kind: 'redirections and other commands',
    text: 'pip install -r r.txt && python train.py --lr 0.1 > log.txt 2>&1 &',
    parameters: { lr: '0.1' },
    unreadable: ['> log.txt 2>&1'],
    notes: [/ignored/, /program/],
  },
  {
    kind: 'the same name twice',
    text: '--lr 0.1 --lr 0.2',
    parameters: { lr: '0.2' },
    notes: [/^lr appears twice; the last value is used\.$/],
  },
  {
    kind: 'the environment of a program of supervisord',
    text: 'environment=LR="0.1",BS=2,NOTE=\'a, b\'',
    parameters: { LR: '0.1', BS: '2', NOTE: 'a, b' },
    notes: [/name of the group/],
  },
  {
    kind: 'the environment of supervisord over several lines, below a parameter',
    text: 'epochs=3\nenvironment =\n  LR="0.1",\n  BS="2"',
    parameters: { epochs: '3', LR: '0.1', BS: '2' },
    notes: [/name of the group/],
  },
  {
    kind: 'a program of supervisord',
    text: '[program:train]\ncommand=python train.py --lr 0.1\nenvironment=NCCL_DEBUG="INFO",OMP_NUM_THREADS=1\nautostart=true',
    parameters: { lr: '0.1' },
    environment: { NCCL_DEBUG: 'INFO', OMP_NUM_THREADS: '1' },
    notes: [/Not a parameter/, /program/, /Not a parameter/],
  },
  {
    kind: 'an environment with a part that is no pair',
    text: 'environment=LR="0.1",BS',
    parameters: { LR: '0.1' },
    unreadable: ['BS'],
    notes: [/name of the group/],
  },
  {
    kind: 'an environment by its name',
    text: 'environment=prod\nlr=0.1',
    parameters: { environment: 'prod', lr: '0.1' },
  },
  {
    kind: 'one value for two names in Python',
    text: 'lr = bs = 0.1',
    parameters: { lr: '0.1', bs: '0.1' },
    notes: [/same value/],
  },
  {
    kind: 'one value over several lines for three names in Python',
    text: 'a = b = c = [1,\n  2]  # both\nepochs = 3',
    parameters: { a: '[1, 2]', b: '[1, 2]', c: '[1, 2]', epochs: '3' },
    notes: [/same value/],
  },
  {
    kind: 'two names in Python without a value',
    text: 'a = b = 2 * x\nepochs = 3',
    parameters: { epochs: '3' },
    unreadable: ['a', 'b = 2 * x'],
  },
  {
    kind: 'values with a sign of equality in them',
    text: 'A=B=1\nC = d == e\nF = g=h',
    parameters: { A: 'B=1', C: 'd == e', F: 'g=h' },
  },
];
