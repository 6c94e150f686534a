import { expect, it } from 'vitest';
import { startEngine } from './start-engine.ts';

const engines = (...ids: string[]) => ids.map((id) => ({ id, name: 'TensorFlow', version: `TF-${id}` }));

it.each([
  ['that of the base version', '4', engines('1', '4'), '4'],
  ['that of the base version also where it is not offered, to be seen', '7', engines('1'), '7'],
  ['the default of the service', '', engines('1', '4'), '1'],
  ['that default while the list is not loaded', '', undefined, '1'],
  ['none where that default is not offered', '', engines('4'), ''],
])('own code starts with %s', (_, base, offered, engine) => {
  expect(startEngine(base, offered)).toBe(engine);
});
