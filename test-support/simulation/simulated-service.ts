import { QueryClient } from '@tanstack/react-query';
import { type Client, createClient } from '#api/client.ts';
import { fetchFrom } from '#api/fetch-from.ts';
import { signIn } from '#api/identity.ts';
import { fetchVersions } from '#api/versions.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { type JobId, jobIdSchema, projectIdSchema, type VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { sendCreate } from '#submit/send-create.ts';
import type { Scenario } from './scenarios.ts';
import { isOnlineAt, type VirtualTime } from './virtual-time.ts';

export type Handle = (request: Request) => Promise<Response>;

export const projectId = projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f');
const demo = { user: 'demo', password: 'demo', account: 'demo', projectId };

export interface SimulatedService {
  readonly jobId: JobId;
  /** Through a network with delays and failures. */
  readonly client: Client;
  /** The truth, at once. */
  readonly versions: () => Promise<readonly TrainingVersion[]>;
  /** A colleague's request: nothing happens to it. */
  readonly createDirectly: (body: CreateVersionBody) => Promise<VersionId>;
  /** What each create of ours has brought about: none, one, or several versions. */
  readonly created: readonly (readonly VersionId[])[];
  readonly counts: { creates: number; reads: number };
  readonly isOnline: () => boolean;
}

/** The real sandbox at the end of a network that the scenario describes. */
export async function simulateService(
  handle: Handle,
  time: VirtualTime,
  random: () => number,
  scenario: Scenario,
  say: (line: string) => void,
): Promise<SimulatedService> {
  const direct = fetchFrom(handle);
  const { token } = await signIn(direct, demo);
  const getToken = async () => token;
  const truth = createClient({ fetch: direct, getToken });
  const jobId = jobIdSchema.parse(scenario.jobId);
  const created: (readonly VersionId[])[] = [];
  const counts = { creates: 0, reads: 0 };
  const createAsColleague = sendCreate(truth, new QueryClient(), projectId, jobId);
  const versions = async () => (await fetchVersions(truth, projectId, jobId)).versions;
  const path = '/v1/*/training-jobs/*/versions';
  await handle(
    new Request('http://localhost/sandbox/faults', {
      method: 'PUT',
      body: JSON.stringify(scenario.createFaults.map((fault) => ({ method: 'POST', path, ...fault }))),
    }),
  );

  const isOnline = () => isOnlineAt(time.elapsed(), scenario.offline);
  const checkOnline = () => {
    if (!isOnline()) throw new TypeError('offline');
  };
  const latency = () => time.sleep(30 + 300 * random());

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that what is new is known to be of this request. */
  const deliver = (url: string, init: RequestInit): Promise<Response> => {
    const delivery = last.then(async () => {
      const before = new Set((await versions()).map(({ id }) => id));
      try {
        return await direct(url, init);
      } finally {
        const fresh = (await versions()).map(({ id }) => id).filter((id) => !before.has(id));
        created.push(fresh);
        say(`  the service: carries out a request, which makes ${fresh.join(' and ') || 'no version'}`);
      }
    });
    last = delivery.catch(() => undefined);
    return time.instant(delivery);
  };

  const network: typeof fetch = async (input, { signal, ...init } = {}) => {
    const url = String(input);
    checkOnline();
    const aborted = new Promise<never>((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
    );
    return Promise.race([exchange(url, init), aborted]);
  };

  async function exchange(url: string, init: RequestInit): Promise<Response> {
    if (init.method === 'POST') counts.creates += 1;
    else counts.reads += 1;
    await latency();
    if (init.method === 'POST') {
      say('  the network: a request is on its way');
      await time.sleep(scenario.createDelay);
      const answer = await deliver(url, init);
      await latency();
      checkOnline();
      return answer;
    }
    if (random() < scenario.readFailures) throw new TypeError('lost');
    const answer = await time.instant(direct(url, init));
    const text = await time.instant(answer.text());
    const { headers, status } = answer;
    await latency();
    checkOnline();
    const { listStaleBy } = scenario;
    const body = listStaleBy === 0 ? text : asOf(text, Date.parse(headers.get('Date') ?? '') - listStaleBy);
    return new Response(body, { headers, status });
  }

  return {
    jobId,
    client: createClient({ fetch: network, getToken }),
    versions,
    createDirectly: (body) => time.instant(createAsColleague(body, new AbortController().signal)),
    created,
    counts,
    isOnline,
  };
}

/** The list as it was: without the rows that came later. Rows are looked at as text, so that no number loses a digit. */
function asOf(text: string, time: number): string {
  const rows = text.match(/\{"version_id":(?:(?!\{"version_id":)[\s\S])*/g) ?? [];
  const late = rows.filter((row) => Number(/"create_time":(\d+)/.exec(row)?.[1] ?? 0) > time);
  // Newest first, so the late ones come before all others.
  return late
    .reduce((list, row) => list.replace(row, ''), text)
    .replace(/"version_count":\d+/, '"version_count":0');
}
