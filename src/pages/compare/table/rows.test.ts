import { describe, expect, it } from 'vitest';
import type { ComparedRow } from '#domain/version/compare-versions.ts';
import { compareResults } from '#log/compare/compare-results.ts';
import { readSeries, seriesOf } from '#log/metrics/read-series.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { configurationGroups } from './compare-rows.ts';
import { resultRows } from './result-rows.ts';
import { runRows } from './run-rows.ts';

const row = (change: Partial<ComparedRow> & Pick<ComparedRow, 'values'>): ComparedRow => ({
  path: 'code.parameters.lr',
  label: 'lr',
  isParameter: true,
  names: change.values.map(() => null),
  differs: change.values.some((value) => value !== change.values[0]),
  ...change,
});

describe('the rows of the configuration', () => {
  const rate = row({ values: ['1e-07', '1e-07', '', null] });
  const same = row({
    path: 'code.ownCode.engineId',
    label: 'Engine',
    isParameter: false,
    values: ['1', '1'],
  });

  it('distinguish empty from missing values, and mark what differs from the first version', () => {
    const [group] = configurationGroups([rate, same], false);
    expect(group?.title).toBe('Parameters');
    expect(group?.rows[0]?.cells).toMatchObject([
      { kind: 'value', text: '1e-07', isChanged: false },
      { kind: 'value', text: '1e-07', isChanged: false },
      { kind: 'empty', isChanged: true },
      { kind: 'not set', isChanged: true },
    ]);
  });

  it('include equal values only on request', () => {
    expect(configurationGroups([rate, same], false)).toHaveLength(1);
    expect(configurationGroups([rate, same], true)[1]?.rows[0]?.label).toBe('Engine');
    expect(configurationGroups([same], false)).toEqual([]);
  });

  it('say names, with the id where two have the same', () => {
    const textsOf = (names: readonly string[]) =>
      configurationGroups([row({ values: ['1', '2'], names })], true)[0]?.rows[0]?.cells.map(
        ({ text }) => text,
      );
    expect(textsOf(['P100', 'V100'])).toEqual(['P100', 'V100']);
    expect(textsOf(['P100', 'P100'])).toEqual(['P100 (1)', 'P100 (2)']);
  });
});

describe('the rows of the results', () => {
  const read = (...lines: readonly string[]) => seriesOf(readSeries(lines));

  it('have the best and the last of each name, and where it became NaN', () => {
    const logs = [read('step 1 loss 2', 'step 2 loss 3'), null, read('step 1 loss 4', 'step 2 loss nan')];
    const rows = resultRows(compareResults(logs), [false, true, false], [false, false, true]);
    expect(rows.map(({ label, note }) => `${label} ${note}`)).toEqual(['loss best', 'loss last']);
    expect(rows[0]?.cells).toMatchObject([{ text: '2', isBest: true }, { kind: 'loading' }, { text: '4' }]);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual(['3', '…', 'NaN from step 2']);
    expect(rows[1]?.cells.map(({ note }) => note)).toEqual(['', '', 'so far']);
  });

  it('have no best of a learning rate', () => {
    expect(resultRows(compareResults([read('step 1 lr 0.1')]), [], [])).toMatchObject([{ note: 'last' }]);
  });
});

describe('the rows of the run', () => {
  const version = sampleVersion('1', '/b/out/', {
    status: 10,
    createTime: 0,
    startTime: 60_000,
    duration: 3_600_000,
  });

  it('have durations, and the GPUs only where there are some', () => {
    expect(runRows([version, { ...version, status: 8 }], {}, []).map(({ label }) => label)).toEqual([
      'Duration',
      'Queue time',
    ]);
    const [duration, queue] = runRows([version, { ...version, status: 8, startTime: null }], {}, []);
    expect(duration?.cells.map(({ text }) => text)).toEqual(['1 h', '–']);
    expect(queue?.cells.map(({ text }) => text)).toEqual(['1 min', '–']);
    expect([duration?.figures, queue?.figures]).toEqual([
      { unit: 's', texts: ['3600', ''] },
      { unit: 's', texts: ['60', ''] },
    ]);
    expect(runRows([{ ...version, status: 8 }], {}, [])[0]?.cells[0]).toMatchObject({
      text: '1 h',
      note: 'so far',
    });
  });

  it('have GPU-hours and the mean use', () => {
    const gpu = (sampleCatalogue.specifications ?? []).map((each) => ({
      ...each,
      code: 'modelarts.vm.gpu.v100',
      gpuCount: 2,
      gpuType: 'v100',
      id: version.configuration.specId,
    }));
    const uses = [81.4, undefined, null];
    const rows = runRows([version, version, version], { specifications: gpu.slice(0, 1) }, uses);
    const workers = Number(version.configuration.workers);
    expect(rows[2]?.cells[0]?.text).toBe(String(2 * workers));
    expect(rows[3]?.cells.map(({ text }) => text)).toEqual(['81 %', '…', '–']);
  });
});
