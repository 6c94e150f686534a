import { draftField } from '#domain/draft/field-table.ts';
import { looksLikeSecret } from '#domain/secrets.ts';
import { emptySweep, type Sweep, sweepShape } from '#domain/sweep/shape.ts';
import { readValues } from '#domain/sweep/value-list.ts';
import { parameterAt, parameterPath, variedLabel, varyableFields } from '#domain/sweep/varied.ts';
import type { LeftOut } from '../left-out.ts';

// A plan as search parameters: `set.parameter.learning_rate[]=0.1, 0.03`, `set.spec_id[]=1, 4`,
// `sweep=grid`, `sweep=random.20.seed7`, `sweep=list`, `sweep.off=3,7`, `sweep.on=2`, `sweep.edit.5.spec_id=4`.

/** A link cannot distinguish a parameter with such a name from a varied one. */
export const looksVaried = (parameterName: string): boolean => parameterName.endsWith('[]');

export type PlanEntry = { readonly key: string; readonly value: string; readonly name: string } | LeftOut;

const secret = 'looks like a secret';
const whole = 'Sweep';

/** What is varied, in its order: the numbers of the points depend on it. */
export function planEntries(sweep: Sweep): readonly PlanEntry[] {
  const { method, varied, random, unticked, ticked, edits } = sweep;
  if (varied.length === 0) return [];
  const lists = varied.map(({ path, values }): PlanEntry => {
    const name = variedLabel(path);
    if (isSecret(path, values)) return { name, why: secret };
    return { key: `set.${linkName(path)}[]`, value: values, name };
  });
  const edited = edits.map(({ point, path, value }): PlanEntry => {
    const name = `${variedLabel(path)} of version #${point}`;
    if (isSecret(path, value)) return { name, why: secret };
    return { key: `sweep.edit.${point}.${linkName(path)}`, value, name };
  });
  const methodText = method === 'random' ? `random.${random.count}.seed${random.seed}` : method;
  return [
    ...lists,
    { key: 'sweep', value: methodText, name: whole },
    ...numberEntry('sweep.off', unticked),
    ...numberEntry('sweep.on', ticked),
    ...edited,
  ];
}

const numberEntry = (key: string, numbers: readonly number[]): readonly PlanEntry[] =>
  numbers.length === 0 ? [] : [{ key, value: numbers.join(','), name: whole }];

function isSecret(path: string, text: string): boolean {
  const name = parameterAt(path) ?? '';
  const list = readValues(text);
  return (
    looksLikeSecret(name, text) ||
    (list.kind === 'values' && list.values.some((value) => looksLikeSecret(name, value)))
  );
}

const parameterPrefix = 'parameter.';

/** The service's name, as in all other changes of a link. */
function linkName(path: string): string {
  const parameter = parameterAt(path);
  if (parameter !== undefined) return parameterPrefix + parameter;
  const field = varyableFields.find((candidate) => candidate === path);
  return field === undefined ? path : String(draftField(field).api);
}

const pathOfName = (name: string): string | undefined =>
  name.startsWith(parameterPrefix)
    ? parameterPath(name.slice(parameterPrefix.length))
    : varyableFields.find((field) => draftField(field).api === name);

/** A link has ids: names are known only when the lists of the project have been loaded. */
function whyNot(name: string): string {
  const field = varyableFields.find((candidate) => draftField(candidate).aliases?.names.includes(name));
  return field === undefined ? "can't be varied" : `is a name; use ${draftField(field).api} with IDs`;
}

interface ReadPlan {
  readonly sweep: Sweep;
  readonly problems: readonly LeftOut[];
}

/** @param entries those of `isPlanKey`, in the order of the address */
export function readPlan(entries: readonly (readonly [name: string, value: string])[]): ReadPlan {
  const problems: LeftOut[] = [];
  const sweep: Sweep = sweepShape.parse({});
  for (const [name, value] of entries) {
    const [, listed] = /^set\.(.+)\[\]$/s.exec(name) ?? [];
    const [, point, edited] = /^sweep\.edit\.(\d{1,3})\.(.+)$/s.exec(name) ?? [];
    const path = pathOfName(listed ?? edited ?? '');
    const why = ((): string | undefined => {
      if (listed !== undefined || edited !== undefined) {
        if (path === undefined) return whyNot(listed ?? edited ?? '');
        if (listed !== undefined) sweep.varied.push({ path, values: value });
        else sweep.edits.push({ point: Number(point), path, value });
        return undefined;
      }
      if (name === 'sweep')
        return readMethod(sweep, value) ? undefined : "isn't grid, list or random.20.seed7";
      const numbers = readNumbers(value);
      if (numbers === undefined) return "isn't a list of version numbers, such as 3,7";
      if (name === 'sweep.off') sweep.unticked = numbers;
      else if (name === 'sweep.on') sweep.ticked = numbers;
      else return "can't be read";
      return undefined;
    })();
    if (why !== undefined) problems.push({ name, why });
  }
  return { sweep: sweep.varied.length === 0 ? emptySweep : sweep, problems };
}

function readMethod(sweep: Sweep, text: string): boolean {
  const [, count, seed] = /^random\.(.*)\.seed(.*)$/s.exec(text) ?? [];
  if (text === 'grid' || text === 'list') sweep.method = text;
  else if (count !== undefined && seed !== undefined) {
    sweep.method = 'random';
    sweep.random = { count, seed };
  } else return false;
  return true;
}

const readNumbers = (text: string): number[] | undefined =>
  /^\d{1,3}(?:,\d{1,3})*$/.test(text) ? text.split(',').map(Number) : undefined;
