import { describe, expect, it } from 'vitest';
import { toVersionDetail, toVersionList } from '#api/translate.ts';
import { toModelMetrics, toSystemUse } from '#api/version-metrics.ts';
import { versionDetailSchema, versionListSchema } from '#api/wire/training-job-version.ts';
import { emptyCatalogue } from '#domain/catalogue.ts';
import { estimateQueue, estimateRun } from '#domain/duration/estimate.ts';
import { pastRuns, planOf } from '#domain/duration/past-runs.ts';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { lineageRows } from '#domain/lineage/lineage-rows.ts';
import { commonConfiguration } from '#domain/version/common-configuration.ts';
import { compareConfigurations } from '#domain/version/compare-versions.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { knownFields } from '#domain/version-filter/filter-fields.ts';
import { filterTest } from '#domain/version-filter/match-filter.ts';
import { parseFilter } from '#domain/version-filter/parse-filter.ts';
import { versionFacts } from '#domain/version-filter/version-facts.ts';
import { stepOfProblem } from '#log/problems/step-of-problem.ts';
import { recorded, sampleJson, samples } from '#test-support/recorded-answers/samples.ts';
import { extended, keysOf, oddities, quoted, without } from '#test-support/recorded-answers/variants.ts';
import { isRecord } from '#util/is-record.ts';
import { parseJson } from '#util/lossless-json.ts';
import { csvWords, tableLines } from './compare/export/table-lines.ts';
import { configurationGroups as comparedGroups } from './compare/table/compare-rows.ts';
import { runRows } from './compare/table/run-rows.ts';
import { configurationGroups } from './version/configuration/configuration-groups.ts';
import { queuedAndRan, stretchesOf } from './version/timeline/stages.ts';
import { timeFacts } from './version/version-facts.tsx';
import { countStatusGroups } from './versions/use-history.ts';

// What the pages show for every documented and recorded version, also with quoted values, missing fields and unknown fields.

const asked = { jobId: jobIdSchema.parse('10'), versionId: versionIdSchema.parse('10') };

interface Read {
  readonly versions: readonly TrainingVersion[];
  readonly measures: unknown;
}

const readers: Readonly<Record<'list' | 'detail', (json: unknown) => Read>> = {
  list: (json) => ({ versions: toVersionList(versionListSchema.parse(json)).versions, measures: null }),
  detail: (json) => {
    const wire = versionDetailSchema.parse(json);
    return {
      versions: [toVersionDetail(wire, asked)],
      measures: [toSystemUse(wire.fields.system_metric_list), toModelMetrics(wire.fields.model_metric_list)],
    };
  },
};

interface Answer {
  readonly name: string;
  readonly kind: keyof typeof readers;
  readonly json: unknown;
}

const documented = samples
  .filter(
    ({ file, label, text }) =>
      (/Successful/i.test(label) || file.includes('application_cases')) &&
      /^\s*\{/.test(text) &&
      text.includes('"version_id"'),
  )
  .map((sample): Answer => {
    const json = sampleJson(sample);
    return { name: sample.file, kind: isRecord(json) && 'versions' in json ? 'list' : 'detail', json };
  })
  .filter(({ kind, json }) => kind === 'list' || (isRecord(json) && 'train_url' in json));

const answers: readonly Answer[] = [
  ...documented,
  { name: 'recorded version', kind: 'detail', json: recorded.TRAINING_JOB_VERSION },
];

/** All text and numbers that the pages show for them. */
function said({ versions, measures }: Read): Readonly<Record<string, unknown>> {
  const compared = compareConfigurations(versions);
  const runs = pastRuns(versions, undefined);
  const known = knownFields(versions);
  const { terms } = parseFilter('status:completed OR lr>0', known);
  const isFound = filterTest(terms);
  const groups = [
    ...comparedGroups(compared, true),
    { title: 'Run', rows: runRows(versions, emptyCatalogue, []) },
  ];
  return {
    comparison: tableLines(
      versions.map(({ name }) => name),
      groups,
      csvWords,
    ),
    common: commonConfiguration(versions),
    standings: countStatusGroups(versions),
    lineage: lineageRows(versions).rows.map(({ kind }) => kind),
    facts: versions.map((version) => versionFacts(version, { catalogue: emptyCatalogue }).texts()),
    found: versions.map((version) => isFound(versionFacts(version, { catalogue: emptyCatalogue }))),
    ways: versions.map((version) => [queuedAndRan(version), stretchesOf([], version, 0)]),
    times: versions.map((version) =>
      timeFacts(version, undefined).map(({ term, value, more }) => [term, value, more?.(0) ?? '']),
    ),
    configurations: versions.map(({ configuration }) =>
      configurationGroups(configuration, [], () => '').map(({ title, rows }) => [
        title,
        rows.map(({ label, value }) => [label, value]),
      ]),
    ),
    estimates: versions.map(({ configuration }) => {
      const plan = planOf(configuration, undefined);
      return [estimateRun(runs, plan), estimateQueue(runs, plan)];
    }),
    problems: versions.map(({ configuration }) =>
      stepOfProblem('FileNotFoundError: no such file: /cache/data', configuration),
    ),
    measures,
  };
}

const saidOf = ({ kind }: Answer, json: unknown) => said(readers[kind](parseJson(JSON.stringify(json))));

it('has versions of lists and of details', () => {
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['list', 'detail']));
});

describe.each(answers)('$name', (answer) => {
  it('is shown', () => {
    const shown = saidOf(answer, answer.json);
    expect(oddities(shown)).toEqual([]);
    expect(shown).toMatchObject({ lineage: [expect.anything()], facts: [expect.anything()] });
  });

  it('is shown the same with its numbers quoted, and with fields that are not known', () => {
    expect(saidOf(answer, quoted(answer.json))).toEqual(saidOf(answer, answer.json));
    expect(saidOf(answer, extended(answer.json))).toEqual(saidOf(answer, answer.json));
  });

  it('is shown with any of its keys left out', () => {
    for (const path of keysOf(answer.json))
      expect(oddities(saidOf(answer, without(answer.json, path))), path.join('.')).toEqual([]);
  });
});
