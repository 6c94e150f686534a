import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attemptMark,
  nextVersionName,
  versionSubfolder,
  versionSubfolderLength,
  withoutVersionSubfolder,
} from './version-subfolder.ts';

const afternoon = new Date('2026-11-23T14:02:31.987Z');

describe('a new subfolder', () => {
  it('says the expected version, the time in UTC and four random characters', () => {
    const digits = [20, 3, 15, 9].map((digit) => digit / 36);
    expect(
      versionSubfolder(
        'V0007',
        attemptMark(afternoon, () => digits.shift() ?? 0),
      ),
    ).toBe('v0007-20261123-140231-k3f9/');
  });

  it('is taken off again, whatever the version, the time and the chance', () => {
    const lastMoment = new Date('9999-12-31T23:59:59Z');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_998 }),
        fc.date({ min: new Date(0), max: lastMoment, noInvalidDate: true }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (number, now, chances) => {
          const folder = versionSubfolder(
            nextVersionName([`V${number}`]),
            attemptMark(now, () => chances.next().value ?? 0),
          );
          expect(withoutVersionSubfolder(`/b/out/${folder}`)).toBe('/b/out/');
          expect(folder.length).toBeLessThanOrEqual(versionSubfolderLength);
        },
      ),
    );
  });

  it('is by default another one each time', () => {
    const folders = Array.from({ length: 20 }, () => versionSubfolder('V0007', attemptMark(afternoon)));
    expect(new Set(folders).size).toBeGreaterThan(15);
  });

  it.each([
    ['/bucket/v0007-20261123-140231-k3f9/', '/bucket/v0007-20261123-140231-k3f9/'],
    ['/b/out/', '/b/out/'],
    ['', ''],
    ['/b/out/v0007-20261123-140231-k3f9/', '/b/out/'],
    ['/b/out/v123456-20261123-140231-0000/', '/b/out/'],
    ['/b/out/v0007-20261123-140231-k3f9/model/', '/b/out/v0007-20261123-140231-k3f9/model/'],
    ['/b/out/v007-20261123-140231-k3f9/', '/b/out/v007-20261123-140231-k3f9/'],
    ['/b/out/v0007-20261123-140231-K3F9/', '/b/out/v0007-20261123-140231-K3F9/'],
    ['/b/out/v0007-20261123-140231-k3f/', '/b/out/v0007-20261123-140231-k3f/'],
    ['/b/out/v0007-2026112-140231-k3f9/', '/b/out/v0007-2026112-140231-k3f9/'],
    ['/b/envv0007-20261123-140231-k3f9/', '/b/envv0007-20261123-140231-k3f9/'],
    ['/b/out/v0007-20261123-140231-k3f9', '/b/out/'],
  ])('taken off %j leaves %j', (path, rest) => {
    expect(withoutVersionSubfolder(path)).toBe(rest);
  });
});

describe('the next version', () => {
  it.each([
    [[], 'V0001'],
    [['V0001'], 'V0002'],
    [['V0006', 'V0002', 'V0001'], 'V0007'],
    [['V0002', 'V0011', 'V0003'], 'V0012'],
    [['V9999'], 'V10000'],
    [['V001', 'jobVersion', 'v0009', ''], 'V0002'],
  ])('after %j is %s', (names, next) => {
    expect(nextVersionName(names)).toBe(next);
  });
});
