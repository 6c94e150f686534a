import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAttacks } from './attacks/client-attacks.ts';
import { type AttackEndpoint, openAttackEndpoint } from './attacks/endpoint.ts';
import { endpointAttacks } from './attacks/endpoint-attacks.ts';
import { runClientAttack, runEndpointAttack } from './attacks/run.ts';
import { refuseForeignPages } from './foreign-page.ts';
import { createForwarder } from './forwarder.ts';

let endpoint: AttackEndpoint;
let server: Server;
let front: URL;

beforeAll(async () => {
  endpoint = await openAttackEndpoint();
  const cloud = new URL(endpoint.origin);
  const forward = createForwarder({ modelArts: cloud, iam: cloud });
  server = createServer((request, response) =>
    refuseForeignPages(request, response, () =>
      forward(request, response, () => void response.end('the page')),
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  front = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

afterAll(() => {
  endpoint.close();
  server.closeAllConnections();
  server.close();
});

describe('of a client', () => {
  it.each(clientAttacks)('$name', async (attack) => {
    expect(await runClientAttack(attack, front, endpoint)).toEqual([]);
  });
});

describe('of an endpoint', () => {
  it.each(endpointAttacks)('$name', async (attack) => {
    expect(await runEndpointAttack(attack, front, endpoint)).toEqual([]);
  });
});
