import { expect, it } from 'vitest';
import { at, createTestClient, versionBody } from '#test-support/sandbox/test-client.ts';
import type { SandboxStore } from './state-store.ts';

function memoryStore(text: string | null = null): SandboxStore & { text: string | null } {
  return {
    text,
    load() {
      return this.text;
    },
    save(saved) {
      this.text = saved;
    },
  };
}

const statusOf = (json: unknown): unknown => at(json, 'status');

it('shares its state with others through a store, and outlives them', async () => {
  const store = memoryStore();
  const first = await createTestClient({ store });
  const second = await createTestClient({ store });
  expect((await first.send('POST', 'training-jobs/10/versions', versionBody())).status).toBe(200);
  const path = 'training-jobs/10/versions/1108483';
  expect((await second.get(path)).json).toMatchObject({ status: 1, version_name: 'V0007' });
  first.advance(14_000);
  const third = await createTestClient({ store });
  third.advance(14_000);
  expect(statusOf((await third.get(path)).json)).toBe(8);
  expect((await first.get('/sandbox/requests?since=4')).json).toMatchObject({
    requests: [{ n: 5 }, { n: 6 }],
  });
});

it('starts with the demo where the text is not of this version', async () => {
  for (const text of ['', '{', '{"data":"demo"}', '[]']) {
    const client = await createTestClient({ store: memoryStore(text) });
    expect((await client.get('/sandbox/state')).json).toMatchObject({ data: 'demo', counts: { jobs: 7 } });
  }
});

it('sets a text aside that it cannot read', async () => {
  const aside: string[] = [];
  const store = memoryStore('{"data":"dem');
  const client = await createTestClient({
    store: {
      load: () => store.load(),
      save: (text) => store.save(text),
      setAside: (text) => void aside.push(text),
    },
  });
  expect((await client.get('/sandbox/state')).status).toBe(200);
  expect(aside).toEqual(['{"data":"dem']);
});

it('goes on from memory where the storage is full', async () => {
  const client = await createTestClient({
    store: {
      load: () => null,
      save: () => Promise.reject(new Error('full')),
    },
  });
  await client.send('POST', 'training-jobs/10/versions', versionBody());
  expect((await client.get('training-jobs/10/versions/1108483')).status).toBe(200);
});

it('holds the lock from load to save', async () => {
  const store = memoryStore();
  let held = 0;
  const check = <T>(work: () => T): T => {
    expect(held).toBe(1);
    return work();
  };
  const client = await createTestClient({
    store: {
      load: () => check(() => store.load()),
      save: (text) => check(() => store.save(text)),
      exclusively: async (work) => {
        held += 1;
        try {
          return await work();
        } finally {
          held -= 1;
        }
      },
    },
  });
  await Promise.all(['a', 'b', 'c'].map((search) => client.get(`training-jobs?search_content=${search}`)));
});
