import { errorFromAnswer, errorFromCause, unreadableError } from '#api/errors/api-error.ts';
import type { DatedVersionList } from '#api/versions.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { type VersionId, versionIdSchema } from '#domain/ids.ts';
import { holdsItsOutput } from '#domain/job-status.ts';
import { sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { emptyConfiguration } from '#test-support/empty-configuration.ts';
import type { VirtualTime } from '../virtual-time.ts';
import type { SweepScenario } from './sweep-scenarios.ts';

/** A version as the service knows it. */
export interface MadeVersion {
  readonly id: VersionId;
  readonly outputPath: string;
  readonly createdAt: number;
  readonly endsAt: number;
  readonly endStatus: number;
  /** Which request has made it; two of one request where a proxy has doubled it. */
  readonly request: number;
  /** The tab that sent it: '' for a colleague. */
  readonly sender: string;
}

/** Who sends a request. */
interface Sender {
  readonly browser: string;
  readonly tab: string;
  /** How many versions may be unfinished at once, as the runner has it at this moment. */
  readonly width: number;
}

/** A request as it left its tab. */
export interface SentRequest extends Sender {
  readonly request: number;
  readonly at: number;
  readonly outputPath: string;
}

export interface SweepService {
  readonly list: (isOnline: () => boolean) => Promise<DatedVersionList>;
  readonly create: (
    sender: Sender,
    body: CreateVersionBody,
    isOnline: () => boolean,
    signal: AbortSignal,
  ) => Promise<VersionId>;
  /** A colleague's version: nothing happens to it. */
  readonly createDirectly: (outputPath: string) => void;
  readonly versions: readonly MadeVersion[];
  readonly sent: readonly SentRequest[];
  readonly counts: {
    creates: number;
    reads: number;
    /** Requests for what has a version already, or for a point that was refused before. */
    repeats: number;
  };
}

export const baseId = versionIdSchema.parse('20');
const firstId = 100;
const second = 1_000;

/**
 * The service and the network, as far as a sweep sees them: ten thousand sweeps through the whole sandbox would take hours.
 */
export function simulateSweepService(
  time: VirtualTime,
  random: () => number,
  scenario: SweepScenario,
  startTime: number,
  say: (line: string) => void,
): SweepService {
  const versions: MadeVersion[] = [];
  const sent: SentRequest[] = [];
  const counts = { creates: 0, reads: 0, repeats: 0 };
  const answered = new Set<string>();

  const latency = () => time.sleep(30 + 300 * random());
  const statusAt = ({ createdAt, endsAt, endStatus }: MadeVersion, now: number): number =>
    now >= endsAt ? endStatus : now - createdAt < 8 * second ? 1 : now - createdAt < 14 * second ? 7 : 8;

  const shown = new Map<string, TrainingVersion>();
  const show = (version: MadeVersion, now: number): TrainingVersion => {
    const status = statusAt(version, now);
    const key = `${version.id} ${status}`;
    const known = shown.get(key) ?? {
      id: version.id,
      name: `V${version.id}`,
      baseId,
      status,
      createTime: startTime + version.createdAt,
      startTime: null,
      duration: null,
      configuration: { ...emptyConfiguration, outputPath: version.outputPath },
      unreadable: [],
    };
    shown.set(key, known);
    return known;
  };
  const base = show(
    {
      id: baseId,
      outputPath: '/b/base/',
      createdAt: -1e9,
      endsAt: -1e8,
      endStatus: 10,
      request: 0,
      sender: '',
    },
    0,
  );

  const refuse = (status: number, code: string | null, message: string, headers = new Headers()) =>
    errorFromAnswer(
      {
        status,
        headers,
        text: JSON.stringify({ is_success: false, error_code: code, error_message: message }),
      },
      startTime + time.elapsed(),
    );
  const lost = () => errorFromCause(new TypeError('Failed to fetch'));

  const commit = (outputPath: string, request: number, sender: string): VersionId => {
    const createdAt = time.elapsed();
    const isFailing = sender !== '' && random() < scenario.failures;
    const isSoon = isFailing && random() < 0.3;
    const lasts = isSoon ? 8 * second + random() * 20 * second : (45 + 300 * random() ** 2) * second;
    const version: MadeVersion = {
      id: versionIdSchema.parse(String(firstId + versions.length)),
      outputPath,
      createdAt,
      endsAt: createdAt + lasts,
      endStatus: isFailing ? (isSoon ? 5 : 11) : 10,
      request,
      sender,
    };
    versions.unshift(version);
    answered.add(outputPath);
    say(`  the service: makes ${version.id} in ${outputPath}`);
    return version.id;
  };

  /** What the service's rules say; throws a refusal. */
  const accept = (outputPath: string, request: number, sender: string, isDuplicate = false): VersionId => {
    const now = time.elapsed();
    const isTaken = versions.some(
      (version) => version.outputPath === outputPath && holdsItsOutput(statusAt(version, now)),
    );
    if (isTaken && !isDuplicate)
      throw refuse(
        400,
        'ModelArts.2604',
        `Operation failed. Other running job contain train_url: ${outputPath}`,
      );
    const place = sweepPlaceOf(outputPath);
    if (place !== undefined && scenario.refusedPoints.has(place.point)) {
      answered.add(outputPath);
      throw refuse(400, 'ModelArts.2793', 'The parameter(worker_server_num) exceeds the upper limit 1.');
    }
    const { quota } = scenario;
    if (quota !== null && now < quota.until && versions.length >= quota.versions)
      throw refuse(400, 'ModelArts.0118', 'Quota insufficient.');
    return commit(outputPath, request, sender);
  };

  async function exchange(
    sender: Sender,
    { config }: CreateVersionBody,
    isOnline: () => boolean,
  ): Promise<VersionId> {
    counts.creates += 1;
    const request = counts.creates;
    sent.push({ ...sender, request, at: time.elapsed(), outputPath: config.train_url });
    const fault = random() < scenario.faultRate ? scenario.fault : null;
    if (!isOnline()) throw lost();
    await latency();
    if (fault === 'drop-before') throw lost();
    if (fault === 'internal') throw refuse(500, 'ModelArts.0010', 'Internal error.');
    if (fault === '401') throw refuse(401, 'ModelArts.0203', 'The token has expired.');
    if (fault === '429') {
      const wait = [undefined, '0', '7', '9999'][Math.floor(random() * 4)];
      throw refuse(429, null, 'Slow down.', new Headers(wait === undefined ? {} : { 'Retry-After': wait }));
    }
    if (fault === 'slow') await time.sleep(scenario.createDelay);
    if (answered.has(config.train_url)) {
      counts.repeats += 1;
      say(`  the service: ${sender.tab} asks again for ${config.train_url}`);
    }
    const id = accept(config.train_url, request, sender.tab);
    if (fault === 'twin') accept(config.train_url, request, sender.tab, true);
    if (fault === 'double') accept(config.train_url, request, sender.tab);
    await latency();
    if (fault === 'drop-after' || !isOnline()) throw lost();
    if (fault === '502-after') throw refuse(502, null, 'Bad gateway.');
    if (fault === 'garbage-after')
      throw unreadableError({ status: 200, headers: new Headers(), text: '<html>' }, 'not JSON');
    return id;
  }

  return {
    list: async (isOnline) => {
      counts.reads += 1;
      if (!isOnline()) throw lost();
      await latency();
      if (random() < scenario.readFailures) throw lost();
      const now = time.elapsed() - scenario.listStaleBy;
      const rows = versions.filter(({ createdAt }) => createdAt <= now).map((version) => show(version, now));
      await latency();
      if (!isOnline()) throw lost();
      return {
        jobName: '',
        jobDescription: '',
        serverTime: startTime + time.elapsed(),
        versions: [...rows, base],
      };
    },
    create: (sender, body, isOnline, signal) => {
      const aborted = new Promise<never>((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
      return Promise.race([exchange(sender, body, isOnline), aborted]);
    },
    createDirectly: (outputPath) => void commit(outputPath, -1, ''),
    versions,
    sent,
    counts,
  };
}

/** At a time, whether it counts against the width. */
export const isUnfinishedAt = ({ endsAt }: MadeVersion, time: number): boolean => time < endsAt;
