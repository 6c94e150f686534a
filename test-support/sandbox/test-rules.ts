import type { CatalogueFacts } from '#sandbox/rules/catalogue.ts';
import { type AcceptedVersion, acceptVersion, type VersionFacts } from '#sandbox/rules/create-version.ts';
import { parseJsonObject } from '#sandbox/rules/json.ts';
import { Refusal } from '#sandbox/rules/refusal.ts';
import { readVersionRequest } from '#sandbox/rules/version-request.ts';

// What the tests of the rules share: facts, a request that is accepted, and ways to change it.

const catalogue: CatalogueFacts = {
  engines: [{ id: '1' }, { id: '4' }],
  algorithms: [
    {
      id: '4',
      parameters: [
        { label: 'lr', value: '0.1', required: true },
        { label: 'num_classes', value: '', required: true },
        { label: 'fp16', value: '', required: false },
      ],
    },
  ],
  specifications: [
    { id: '1', code: 'gpu', maxNodes: 2, isSoldOut: false },
    { id: '9', code: 'gone', maxNodes: 2, isSoldOut: true },
    { id: '9223372036854775807', code: 'max', maxNodes: 1, isSoldOut: false },
  ],
  datasets: [
    {
      id: 'd',
      versions: [
        { id: 'v', isUsable: true },
        { id: 'broken', isUsable: false },
      ],
    },
    { id: 'e', versions: [] },
  ],
};

export const facts: VersionFacts = {
  catalogue,
  isBusy: (folder) => folder === '/b/busy/',
  versionIds: ['20', '21'],
};

export const good = {
  worker_server_num: 1,
  app_url: '/b/code/',
  boot_file_url: '/b/code/train.py',
  data_url: '/b/data/',
  spec_id: 1,
  train_url: '/b/out/',
  pre_version_id: 20,
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const acceptText = (text: string, given: VersionFacts = facts): AcceptedVersion =>
  acceptVersion(readVersionRequest(parseJsonObject({ bytes: bytesOf(text), isTooLarge: false })), given);

/** `undefined` leaves a field out. */
export const accept = (changes: object, rest: object = {}, given: VersionFacts = facts): AcceptedVersion =>
  acceptText(JSON.stringify({ config: { ...good, ...changes }, ...rest }), given);

export function refusalOf(work: () => unknown): { status: number; code: string; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, code: error.code, message: error.message };
    throw error;
  }
  throw new Error('was accepted');
}

export const codeOf = (changes: object, rest?: object, given?: VersionFacts): string =>
  refusalOf(() => accept(changes, rest, given)).code.replace('ModelArts.', '');

export const configOf = (changes: object) => accept(changes).config;
