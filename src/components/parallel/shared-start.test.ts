import { expect, it } from 'vitest';
import { withoutSharedStart } from './shared-start.ts';

it.each([
  [
    ['modelarts.vm.gpu.p100', 'modelarts.vm.gpu.v100'],
    ['…p100', '…v100'],
  ],
  [
    ['modelarts.vm.gpu.p100', 'modelarts.vm.cpu.8u'],
    ['…gpu.p100', '…cpu.8u'],
  ],
  [
    ['resnet50', 'resnet101'],
    ['resnet50', 'resnet101'],
  ],
  [
    ['0.000001', '0.000002'],
    ['0.000001', '0.000002'],
  ],
  [['modelarts.vm.gpu.p100'], ['modelarts.vm.gpu.p100']],
  [
    ['a.b.c.d.', 'a.b.c.d.e'],
    ['a.b.c.d.', 'a.b.c.d.e'],
  ],
  [[], []],
])('of %j are %j', (names, shown) => {
  expect(withoutSharedStart(names)).toEqual(shown);
});
