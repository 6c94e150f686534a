import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** Stands in place of the name server of a network. */
export interface NameServer {
  /** As nginx takes it: with its port. */
  readonly address: string;
  /** The types of records that it was asked for. */
  readonly asked: () => ReadonlySet<string>;
  readonly close: () => void;
}

interface RecordType {
  readonly name: string;
  readonly address: readonly number[];
}

/** Every host is on this computer, and has an IPv6 address that leads nowhere. */
const recordTypes: Readonly<Record<number, RecordType>> = {
  1: { name: 'A', address: [127, 0, 0, 1] },
  28: { name: 'AAAA', address: [1, ...Array.from({ length: 14 }, () => 0), 1] },
};

const headLength = 12;

export async function openNameServer(): Promise<NameServer> {
  const socket = createSocket('udp4');
  const asked = new Set<string>();
  socket.on('message', (query, { port, address }) => {
    const question = query.subarray(headLength, query.indexOf(0, headLength) + 5);
    const type = recordTypes[question.readUInt16BE(question.length - 4)];
    if (type === undefined) return;
    asked.add(type.name);
    const head = Buffer.concat([query.subarray(0, 2), Buffer.from([0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0])]);
    // The name of the question, its type and class, and for how many seconds it holds.
    const kind = Buffer.concat([Buffer.from([0xc0, headLength]), question.subarray(-4)]);
    const value = Buffer.from([0, 0, 0, 60, 0, type.address.length, ...type.address]);
    socket.send(Buffer.concat([head, question, kind, value]), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, asked: () => asked, close: () => socket.close() };
}
