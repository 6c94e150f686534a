import { createSandbox } from '#sandbox/sandbox.ts';
import { roundsOr } from './rounds.ts';

// npm run bench: the list calls and a creation with large data, and the memory that the data takes.

const rounds = roundsOr(41);
const projectId = '5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f';
const listCalls: Readonly<Record<string, string>> = {
  'jobs, a page of 20': `/v1/${projectId}/training-jobs?per_page=20&page=1`,
  'jobs, 1,000 at once': `/v1/${projectId}/training-jobs?per_page=1000`,
  'jobs, searched and sorted': `/v1/${projectId}/training-jobs?search_content=99&sortBy=duration&order=asc`,
  'versions of a job, 1,000': `/v1/${projectId}/training-jobs/100000/versions?per_page=1000`,
  'versions of all jobs': `/v1/${projectId}/training-jobs/versions?per_page=20`,
  'one version': `/v1/${projectId}/training-jobs/100000/versions/200999`,
  'log, its last 500 lines': `/v1/${projectId}/training-jobs/100000/versions/200999/aom-log?log_file=job-many-versions.0&lines=500`,
  'specifications, 1,000': `/v1/${projectId}/job/resource-specs`,
  engines: `/v1/${projectId}/job/ai-engines`,
  'built-in algorithms': `/v1/${projectId}/built-in-algorithms`,
  datasets: `/v2/${projectId}/datasets`,
};

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

function memory(moment: string): Readonly<Record<string, string | number>> {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { moment, 'process (MB)': megabytes(rss), 'heap in use (MB)': megabytes(heapUsed) };
}

const { handle } = createSandbox();

async function call(method: string, path: string, token = '', body?: unknown): Promise<Response> {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { 'X-Auth-Token': token };
  return handle(new Request(`http://sandbox${path}`, { method, headers, ...text }));
}

async function signIn(): Promise<string> {
  const user = { name: 'demo', password: 'demo', domain: { name: 'demo' } };
  const identity = { methods: ['password'], password: { user } };
  const auth = { identity, scope: { project: { id: projectId } } };
  const answer = await call('POST', '/v3/auth/tokens', '', { auth });
  return answer.headers.get('X-Subject-Token') ?? '';
}

/** Each creation has an output folder of its own; the job is another than the one with a thousand versions. */
const newVersion = (round: number): object => ({
  config: {
    pre_version_id: 201_000,
    worker_server_num: 1,
    app_url: '/team-ml/code/',
    boot_file_url: '/team-ml/code/train.py',
    data_url: '/team-ml/data/',
    spec_id: 1,
    engine_id: 1,
    train_url: `/team-ml/bench/${round}/`,
  },
});

async function measure(token: string, path: string, bodyOf?: (round: number) => object) {
  const times: number[] = [];
  let bytes = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const answer = await call(bodyOf ? 'POST' : 'GET', path, token, bodyOf?.(round));
    bytes = (await answer.arrayBuffer()).byteLength;
    times.push(performance.now() - start);
    if (answer.status !== 200) throw new Error(`${path} answers with ${answer.status}.`);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  const [median = 0, slowest = 0] = [times[Math.floor(rounds / 2)], times.at(-1)];
  return {
    'median (ms)': Number(median.toFixed(1)),
    'slowest (ms)': Number(slowest.toFixed(1)),
    // What the machine's other work does not change, all threads together, per call.
    'CPU (ms)': Number(((user + system) / 1000 / rounds).toFixed(1)),
    'answer (kB)': Math.round(bytes / 1000),
  };
}

const usage = [memory('at the start')];
const token = await signIn();
await call('POST', '/sandbox/reset', token, { data: 'large' });
usage.push(memory('with large data'));

const rows: object[] = [];
for (const [name, path] of Object.entries(listCalls))
  rows.push({ call: name, ...(await measure(token, path)) });
const jobPath = `/v1/${projectId}/training-jobs/100001/versions`;
rows.push({ call: 'a version created', ...(await measure(token, jobPath, newVersion)) });
usage.push(memory(`after ${rounds * rows.length} calls`));

console.log(`Calls with large data, ${rounds} times each; the aim is a median under 50 ms`);
console.table(rows);
console.log('Memory; the aim is a process under 300 MB');
console.table(usage);
