import { describe, expect, it } from 'vitest';
import { sampleRequest, sampleSubmission, sampleVersion } from '#test-support/sample-submission.ts';
import { base, failWith, nameOf, openTab } from '#test-support/submit-tab.ts';

const second = 1_000;

describe('a refusal', () => {
  it.each([
    ['refused', 400, 'not-created: rejected'],
    ['forbidden', 403, 'not-created: rejected'],
    ['signed-out', 401, 'not-created: signed-out'],
    ['refused', 409, 'not-created: rejected'],
  ] as const)('%s %i leaves nothing behind: %s', async (kind, status, end) => {
    const { submitter, states, counts, journal, until } = openTab({ create: failWith(kind, status) });
    submitter.submit(sampleRequest());
    await until(60);
    expect(states.at(-1)).toBe(end);
    expect(counts.creates).toBe(1);
    expect(journal.entries()).toEqual([]);
  });

  it('of a service that is busy is tried three times more, 5, 10 and 20 s later', async () => {
    const { submitter, states, counts, until } = openTab({ create: failWith('throttled', 429) });
    submitter.submit(sampleRequest());
    const sentBy: number[] = [];
    for (const seconds of [4, 6, 14, 16, 34, 36, 300]) {
      await until(seconds);
      sentBy.push(counts.creates);
    }
    expect(sentBy).toEqual([1, 2, 2, 3, 3, 4, 4]);
    expect(states.at(-1)).toBe('not-created: throttled');
  });

  it('of a service that says how long is tried again then', async () => {
    const { submitter, world, counts, until } = openTab();
    world.create = failWith('throttled', 429, { retryAfter: 60 * second });
    submitter.submit(sampleRequest());
    await until(59);
    expect(counts.creates).toBe(1);
    await until(61);
    expect(counts.creates).toBe(2);
  });

  it.each([
    ['in its folder', true, 'created'],
    ['on the same base, without a folder of its own', false, 'unknown'],
  ])('is not believed where a new version is there: %s', async (_, hasFreshFolder, end) => {
    const { submitter, world, states, counts, until } = openTab({ create: failWith('throttled', 429) });
    submitter.submit(sampleRequest({ hasFreshFolder }));
    await until(4);
    world.versions = [sampleVersion('21', hasFreshFolder ? undefined : '/bucket/out/'), base];
    await until(100);
    expect(states.at(-1)).toBe(end);
    expect(counts.creates).toBe(1);
  });

  it('is not sent again while the list does not tell whether it was carried out', async () => {
    const { submitter, world, states, counts, until } = openTab({ create: failWith('throttled', 429) });
    submitter.submit(sampleRequest());
    await until(4);
    world.read = failWith('forbidden', 403);
    await until(100);
    expect(states.at(-1)).toBe('searching');
    expect(counts.creates).toBe(1);
  });

  it('says until when it waits, and is not sent again where a person does not want to wait', async () => {
    const { submitter, counts, journal, until } = openTab({ create: failWith('throttled', 429) });
    submitter.submit(sampleRequest());
    await until(4);
    expect(submitter.read()).toEqual({ kind: 'throttled', until: 5 * second });
    submitter.giveUp();
    await until(100);
    expect(nameOf(submitter.read())).toBe('not-created: throttled');
    expect(counts.creates).toBe(1);
    expect(journal.entries()).toEqual([]);
  });

  it('that is certain is believed at once, without reading the list again', async () => {
    const { submitter, counts, until } = openTab({ create: failWith('refused', 400) });
    submitter.submit(sampleRequest());
    await until(60);
    expect(counts.lists).toBe(1);
  });

  it('since its own folder is in use is believed when no version has come', async () => {
    const { submitter, world, states, counts, journal, until } = openTab();
    world.create = () => {
      const [{ outputPath } = sampleSubmission()] = journal.entries();
      return failWith('refused', 400, { code: 'ModelArts.2604', message: `${outputPath} is in use.` })();
    };
    submitter.submit(sampleRequest());
    await until(10);
    expect(states.at(-1)).toBe('searching');
    await until(100);
    expect(states.at(-1)).toBe('not-created: rejected');
    expect(counts.creates).toBe(1);
    expect(journal.entries()).toEqual([]);
  });

  it('is not sent again where something else is wanted by then', async () => {
    const { submitter, states, counts, until } = openTab({ create: failWith('throttled', 429) });
    let isWanted = true;
    const check = () => (isWanted ? null : ({ kind: 'held', since: null } as const));
    submitter.submit(sampleRequest({ check }));
    await until(4);
    isWanted = false;
    await until(60);
    expect(counts.creates).toBe(1);
    expect(states.at(-1)).toBe('not-created: held');
  });
});
