import { hashOf, uniformAt } from '../pseudo-random.ts';
import type { VersionConfig } from '../rules/version-config.ts';
import type { Version } from '../state.ts';
import { hour, parameters, recordedVersion, waitOf } from './recorded-version.ts';

const count = 120;
const firstId = 1001;
/** The last twenty versions are based on one: a grid of ten learning rates and two dropouts, except the last. */
const fanBase = 100;
const fanRates = ['0.0002', '0.0005', '0.001', '0.003', '0.005', '0.01', '0.02', '0.05', '0.1', '0.5'];

type Values = Readonly<Record<string, string>>;

const first: Values = {
  learning_rate: '0.001',
  batch_size: '16',
  epochs: '12',
  dropout: '0.0',
  weight_decay: '0',
  optimizer: 'momentum',
  num_workers: '4',
};

/** Changes that a version tries once, and that later versions do not keep. */
const attempts: Readonly<Record<number, Values>> = {
  22: { learning_rate: '1.0' },
  55: { batch_size: '4096' },
  88: { learning_rate: '2.0' },
  96: { num_workers: '0' },
};

const isFailed = (number: number): boolean => number % 11 === 0;
const statusOf = (number: number): number => (isFailed(number) ? 11 : number % 17 === 0 ? 12 : 10);

/** The base of a version: the last version that did not fail, or sometimes an older one. */
function baseOf(number: number): number | undefined {
  if (number === 1) return undefined;
  if (number > fanBase) return fanBase;
  const base = number % 10 === 1 ? number - 10 : number % 7 === 0 ? number - 3 : number - 1;
  return isFailed(base) ? base - 1 : base;
}

const rates = ['0.0005', '0.001', '0.002', '0.005', '0.01', '0.02'];
const choices: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['learning_rate', rates],
  ['batch_size', ['16', '32', '64', '128']],
  ['learning_rate', rates],
  ['dropout', ['0.0', '0.1', '0.2', '0.3', '0.5']],
  ['epochs', ['8', '12', '24', '40', '60']],
  ['weight_decay', ['0', '0.0001', '0.0005', '0.005']],
];

function changeOf(number: number, base: Values): Values {
  if (number === 100)
    return { learning_rate: '0.008', batch_size: '32', epochs: '24', optimizer: 'momentum' };
  if (number > fanBase) {
    const place = number - fanBase - 1;
    const learning_rate = number === count ? '0.2' : (fanRates[place % fanRates.length] ?? '');
    return { learning_rate, dropout: place < fanRates.length ? '0.2' : '0.4' };
  }
  if (number === 41) return { optimizer: 'adam', learning_rate: '0.001' };
  if (number === 71) return { optimizer: 'momentum', learning_rate: '0.01' };
  const [name, values] = choices[number % choices.length] ?? ['learning_rate', rates];
  // With Adam the learning rates are a tenth.
  const isTenth = name === 'learning_rate' && base.optimizer === 'adam';
  const others = values
    .map((value) => (isTenth ? tenthOf(value) : value))
    .filter((value) => value !== base[name]);
  return { [name]: others[hashOf(`change ${number}`) % others.length] ?? '' };
}

const tenthOf = (rate: string): string => String(Number((Number(rate) / 10).toPrecision(3)));

function valuesOfAll(): readonly Values[] {
  const all: Values[] = [];
  for (let number = 1; number <= count; number += 1) {
    const base = all[(baseOf(number) ?? 0) - 1] ?? first;
    all.push(number === 1 ? first : { ...base, ...changeOf(number, base) });
  }
  return all.map((values, index) => ({ ...values, ...attempts[index + 1] }));
}

const specOf = (number: number): string => (number > 60 ? '4' : '1');

const configOf = (number: number, values: Values): VersionConfig => ({
  code: {
    kind: 'framework',
    engineId: '12',
    appUrl: '/team-ml/search/code/',
    bootFileUrl: '/team-ml/search/code/search.py',
  },
  data: { kind: 'path', dataUrl: '/team-ml/search/data/' },
  pool: { kind: 'public', specId: specOf(number) },
  workers: 1,
  parameters: parameters(values),
  trainUrl: `/team-ml/search/out/round-${String(Math.ceil(number / 10)).padStart(2, '0')}/`,
  logUrl: '/team-ml/search/log/',
});

const samples = 50_000;
const millisecondsOfUpdate = 12;
const millisecondsOfSample = 0.15;
const millisecondsToStart = 70_000;

/** More epochs, small batches and reading without workers take longer; a V100 is faster than a P100. */
function runTimeOf(number: number, values: Values): number {
  const updates = samples / Number(values.batch_size);
  const ofEpoch = updates * millisecondsOfUpdate + samples * millisecondsOfSample;
  const slower = (specOf(number) === '4' ? 0.55 : 1) * (values.num_workers === '0' ? 2.4 : 1);
  const noise = 0.94 + 0.12 * uniformAt(hashOf('long-history'), number);
  return millisecondsToStart + Number(values.epochs) * ofEpoch * slower * noise;
}

/** The share of its time that a version runs: failed and stopped ones end early. */
const shareOf = (number: number): number => {
  const status = statusOf(number);
  return status === 10 ? 1 : (status === 11 ? 0.15 : 0.3) + 0.3 * uniformAt(hashOf('share'), number);
};

export const longHistory = (start: number): Version[] =>
  valuesOfAll().map((values, index) => {
    const number = index + 1;
    const base = baseOf(number);
    return recordedVersion({
      id: String(firstId + index),
      number,
      preVersionId: base === undefined ? null : String(firstId + base - 1),
      status: statusOf(number),
      createdAt: start - (count - index) * 6 * hour,
      ranFor: Math.round(runTimeOf(number, values) * shareOf(number)),
      waitedFor: waitOf('long-history', number),
      config: configOf(number, values),
    });
  });
