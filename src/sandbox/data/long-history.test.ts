import { describe, expect, it } from 'vitest';
import { startTime } from '#test-support/sandbox/test-client.ts';
import type { Version } from '../state.ts';
import { longHistory } from './long-history.ts';

const versions = longHistory(startTime);
const valueIn = ({ config }: Version, name: string): string =>
  config.parameters.find(({ label }) => label === name)?.value ?? '';
const ranFor = ({ course }: Version): number =>
  course.kind === 'recorded' ? (course.endedAt ?? 0) - (course.startedAt ?? 0) : 0;
const statusOf = ({ course }: Version): number => (course.kind === 'recorded' ? course.status : 0);
const minutes = 60_000;

describe('the long history', () => {
  it('varies several parameters', () => {
    const names = ['learning_rate', 'batch_size', 'epochs', 'dropout', 'weight_decay', 'optimizer'];
    const counts = names.map((name) => new Set(versions.map((version) => valueIn(version, name))).size);
    expect(Math.min(...counts)).toBeGreaterThan(1);
    expect(counts[0]).toBeGreaterThan(10);
  });

  it('changes one or two of them from base to version, but for a few', () => {
    const byId = new Map(versions.map((version) => [version.id, version]));
    const changes = versions.flatMap((version) => {
      const base = byId.get(version.preVersionId ?? '');
      if (base === undefined) return [];
      return version.config.parameters.filter(({ label, value }) => value !== valueIn(base, label)).length;
    });
    expect(changes.filter((count) => count < 1 || count > 2).length).toBeLessThan(10);
  });

  it('has twenty siblings, and the base version of its request', () => {
    expect(versions.filter(({ preVersionId }) => preVersionId === '1100')).toHaveLength(20);
    for (const { id, preVersionId } of versions)
      if (preVersionId !== null) expect(Number(preVersionId)).toBeLessThan(Number(id));
    expect(versions.map(({ id }) => id).slice(0, 2)).toEqual(['1001', '1002']);
    expect(versions.at(-1)).toMatchObject({ id: '1120', name: 'V0120' });
  });

  it('takes a time that follows from epochs, batch and specification', () => {
    const whole = versions.filter((version) => statusOf(version) === 10 && version.id !== '1096');
    for (const version of whole) {
      const updates = 50_000 / Number(valueIn(version, 'batch_size'));
      const { pool } = version.config;
      const speed = pool.kind === 'public' && pool.specId === '4' ? 0.55 : 1;
      const expected = 70_000 + Number(valueIn(version, 'epochs')) * (updates * 12 + 7500) * speed;
      expect(ranFor(version) / expected).toBeGreaterThan(0.93);
      expect(ranFor(version) / expected).toBeLessThan(1.07);
    }
    const times = whole.map(ranFor);
    expect(Math.min(...times)).toBeGreaterThan(2 * minutes);
    expect(Math.max(...times)).toBeLessThan(60 * minutes);
  });
});
