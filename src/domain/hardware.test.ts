import { describe, expect, it } from 'vitest';
import { hardwareWords } from './hardware.ts';

const rest = { id: '1', vcpu: '8', memory: '64', maxWorkers: 1, soldOut: false };

describe('the hardware of a specification', () => {
  it.each([
    ['modelarts.vm.cpu.2u', 0, '', 'CPU'],
    ['modelarts.vm.gpu.p100', 1, 'p100', '1 × P100'],
    ['modelarts.bm.gpu.8v100', 8, 'v100', '8 × V100'],
    ['modelarts.vm.gpu.x', 2, '', '2 × GPU'],
    ['modelarts.kat1.xlarge', 0, '', 'Ascend 910'],
    ['modelarts.vm.ascend.x', 0, '', 'Ascend'],
  ])('%s, %i × "%s": %s', (code, gpuCount, gpuType, words) => {
    expect(hardwareWords({ ...rest, code, gpuCount, gpuType })).toBe(words);
  });
});
