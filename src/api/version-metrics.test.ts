import { describe, expect, it } from 'vitest';
import { modelMetricsSchema, systemMetricsSchema } from '#api/wire/metrics.ts';
import { parseJson } from '#util/lossless-json.ts';
import { toModelMetrics, toSystemUse } from './version-metrics.ts';

const systemUse = (json: string) => toSystemUse(systemMetricsSchema.parse(parseJson(json)));
const modelMetrics = (json: string) => toModelMetrics(modelMetricsSchema.parse(parseJson(json)));

describe('the use of the system', () => {
  const nothing = {
    cpu: [],
    memory: [],
    gpu: [],
    gpuMemory: [],
    diskRead: [],
    diskWrite: [],
    received: [],
    sent: [],
    minutes: null,
  };
  const use = { ...nothing, cpu: [0, 12.5], gpu: [null], minutes: 1 };

  it.each([
    ['an object of texts', '{"cpuUsage":["0","12.5"],"gpuUtil":["-1"],"interval":1}'],
    ['an object of numbers', '{"cpuUsage":[0,12.5],"gpuUtil":[-1],"interval":1}'],
    ['a text that holds it', JSON.stringify('{"cpuUsage":[0,12.5],"gpuUtil":[-1],"interval":"1"}')],
  ])('is read from %s', (_what, json) => {
    expect(systemUse(json)).toEqual(use);
  });

  it.each(['null', '""', '"{}"', '{}', '"{"', '[]', '7', '{"cpuUsage":{}}'])('is empty for %s', (json) => {
    expect(systemUse(json)).toEqual(nothing);
  });
});

describe('the metrics of the model', () => {
  const metrics = {
    metric: [
      {
        metric_values: { recall: 0.9, precision: '0.8' },
        metric_meta: { class_name: 'rose', class_id: 1 },
        reserved_data: {},
      },
    ],
    total_metric: { total_metric_values: { accuracy: 0.93, 'top-5': '' }, total_metric_meta: {} },
  };

  it.each([
    ['an object', JSON.stringify(metrics)],
    ['a text that holds it', JSON.stringify(JSON.stringify(metrics))],
  ])('are read from %s', (_what, json) => {
    expect(modelMetrics(json)).toEqual({
      total: { accuracy: 0.93, 'top-5': null },
      classes: [{ name: 'rose', measures: { recall: 0.9, precision: 0.8 } }],
    });
  });

  it.each(['null', '"{}"', '"no JSON"', '{"metric":{}}', '{"total_metric":[]}'])(
    'are empty for %s',
    (json) => {
      expect(modelMetrics(json)).toEqual({ total: {}, classes: [] });
    },
  );
});
