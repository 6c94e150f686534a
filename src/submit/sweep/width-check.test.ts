import { expect, it } from 'vitest';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { id } from '#test-support/sample-submission.ts';
import { checkWidth } from '#test-support/simulation/sweep/width-check.ts';

const second = 1_000;
const place = (point: number) => sweepFolder({ sweepId: 'k3f9a2b7', point, attempt: 1 });
const sent = (request: number, at: number, browser: string, width = 1) => ({
  ...{ request, at, browser, width, tab: `${browser} 1`, outputPath: place(request) },
});
const made = (request: number, createdAt: number, endsAt = 1000 * second) => ({
  ...{ id: id(String(100 + request)), outputPath: place(request), createdAt, endsAt, endStatus: 10 },
  ...{ request, sender: '' },
});
const facts = { listStaleBy: 20 * second, keepsStorage: true };
const over = (result: ReturnType<typeof checkWidth>) => result.overWidth.map(({ request }) => request);

it('counts what the list shows, and what the same browser has sent', () => {
  const versions = [made(1, 0), made(2, 60 * second)];
  expect(
    over(checkWidth({ ...facts, versions, sent: [sent(1, 0, 'a'), sent(2, 60 * second, 'b')] })),
  ).toEqual([2]);
  const soon = [made(1, 0), made(2, 10 * second)];
  const other = checkWidth({ ...facts, versions: soon, sent: [sent(1, 0, 'a'), sent(2, 10 * second, 'b')] });
  expect(over(other)).toEqual([]);
  expect(other.beyond.map(({ request }) => request)).toEqual([2]);
  const own = checkWidth({ ...facts, versions: soon, sent: [sent(1, 0, 'a'), sent(2, 10 * second, 'a')] });
  expect(over(own)).toEqual([2]);
});

it('counts a request that is carried out after the next one has left', () => {
  const versions = [made(2, 10 * second), made(1, 200 * second)];
  const result = checkWidth({ ...facts, versions, sent: [sent(1, 0, 'a'), sent(2, 10 * second, 'a')] });
  expect(over(result)).toEqual([2]);
});

it('counts nothing that has ended, and no second request for the same place', () => {
  const versions = [made(1, 0, 5 * second), made(2, 60 * second)];
  const again = { ...sent(3, 61 * second, 'a'), outputPath: place(2) };
  const result = checkWidth({
    ...{ ...facts, versions },
    sent: [sent(1, 0, 'a'), sent(2, 60 * second, 'a'), again],
  });
  expect(over(result)).toEqual([]);
  expect(result.beyond).toEqual([]);
});
