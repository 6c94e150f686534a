import type { Catalogue, Specification } from '#domain/catalogue.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { type Finding, withCode, withOutput, withResources } from '#domain/preflight/finding.ts';
import { type PreflightFacts, preflight } from '#domain/preflight/preflight.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';
import { emptyConfiguration } from '#test-support/empty-configuration.ts';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';

const spec = (id: string, code: string, gpuCount: number): Specification => ({
  id,
  code,
  vcpu: '8',
  memory: '64',
  gpuCount,
  gpuType: gpuCount > 0 ? 'v100' : '',
  maxWorkers: 2,
  soldOut: false,
});

export const catalogue = {
  ...sampleCatalogue,
  engines: [
    ...sampleCatalogue.engines,
    { id: '8', name: 'Caffe', version: 'Caffe-1.0.0-python2.7' },
    { id: '15', name: 'Spark_MLlib', version: 'Spark-2.3.2-python2.7' },
    { id: '24', name: 'MindSpore-GPU', version: 'MindSpore-1.1.0-python3.7' },
    { id: '130', name: 'Ascend-Powered-Engine', version: 'TF-1.15-python3.7-aarch64' },
  ],
  specifications: [
    ...sampleCatalogue.specifications,
    spec('40', 'modelarts.vm.cpu.2u', 0),
    spec('41', 'modelarts.vm.gpu.v100', 1),
    spec('42', 'modelarts.bm.gpu.8v100', 8),
    spec('43', 'modelarts.kat1.xlarge', 0),
    spec('50', 'modelarts.bm.910.arm.public.1', 0),
    spec('51', 'modelarts.bm.snt9.xlarge.2', 0),
    spec('52', 'modelarts.vm.snt3.xlarge', 0),
    spec('53', 'modelarts.vm.ai1.a310', 0),
    spec('54', 'modelarts.bm.large', 0),
    { ...spec('55', 'modelarts.bm.npu.8', 8), gpuType: 'npu' },
    { ...spec('56', 'modelarts.bm.xlarge', 8), gpuType: 'Ascend 910' },
    spec('57', 'modelarts.vm.highcpu.2u', 0),
  ],
  algorithms: sampleCatalogue.algorithms,
} satisfies Catalogue;

const { code } = sampleDraft;
export const own = (change: Partial<VersionDraft['code']['ownCode']>): VersionDraft =>
  withCode(sampleDraft, { ownCode: { ...code.ownCode, ...change } });
export const on = (draft: VersionDraft, specId: string, workers = '1'): VersionDraft =>
  withResources(draft, { publicPool: { specId }, workers });
export const builtIn = withCode(sampleDraft, { source: 'built-in' });
export const image = (name: string): VersionDraft =>
  withCode(sampleDraft, {
    source: 'custom-image',
    customImage: { ...code.customImage, image: name },
  });
/** As long as parameters are known to be accepted. */
export const maxParameterCharacters = 32_768;
export const ofLength = (length: number, character: string): VersionDraft =>
  withCode(sampleDraft, { parameters: [{ name: 'n', value: character.repeat(length - 1) }] });
export const sharedOutput = withOutput(sampleDraft, { freshFolder: false });

const configuration: Configuration = {
  ...emptyConfiguration,
  engineId: '1',
  engineName: 'TensorFlow',
  engineVersion: 'TF-1.4.0-python2.7',
  codeDirectory: '/bucket/code/',
  bootFile: '/bucket/code/train.py',
  parameters: code.parameters,
  dataPath: '/bucket/data/',
  specId: '1',
  poolType: 'SYSTEM_DEFINED',
  workers: '1',
  outputPath: '/bucket/out/',
  logPath: '/bucket/log/',
};

const now = Date.parse('2026-11-23T14:00:00Z');
export const version = (status: number | null, ageMinutes = 60): TrainingVersion => ({
  id: versionIdSchema.parse('20'),
  name: 'V0006',
  baseId: null,
  status,
  createTime: now - ageMinutes * 60_000,
  startTime: null,
  duration: null,
  configuration,
  unreadable: [],
});

export const findingsFor = (draft: VersionDraft, facts: Partial<PreflightFacts> = {}): readonly Finding[] =>
  preflight({ draft, baseDraft: sampleDraft, catalogue, versions: [version(10)], now, ...facts });

/** `id severity path` */
export const told = (findings: readonly Finding[]) =>
  findings.map(({ id, severity, path }) => `${id} ${severity} ${path}`);
