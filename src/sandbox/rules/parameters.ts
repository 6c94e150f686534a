import { isLosslessNumber } from 'lossless-json';
import { isJsonObject } from '#util/lossless-json.ts';
import type { AlgorithmFacts } from './catalogue.ts';
import { refuse, refuseExcess } from './refusal.ts';
import type { Parameter } from './version-config.ts';

const maxTotalLength = 32_768;

export function acceptParameters(rows: readonly unknown[], algorithm?: AlgorithmFacts): Parameter[] {
  const parameters = rows.map(acceptRow);
  const labels = new Set<string>();
  for (const { label } of parameters) {
    if (labels.has(label)) return refuse('2767', `The label '${label}' occurs twice in parameter.`);
    labels.add(label);
  }
  if (totalLength(parameters) > maxTotalLength) {
    return refuseExcess('2607', 'parameter', maxTotalLength);
  }
  checkRequired(parameters, algorithm);
  return parameters;
}

function acceptRow(row: unknown, index: number): Parameter {
  if (!isJsonObject(row)) return refuse('0104', `parameter[${index}] must be an object.`);
  const label = Object.hasOwn(row, 'label') ? row.label : undefined;
  const value = Object.hasOwn(row, 'value') ? row.value : '';
  if (typeof label !== 'string' || label.trim() === '') {
    return refuse('0104', `parameter[${index}] needs a label.`);
  }
  if (isLosslessNumber(value)) return { label, value: value.toString(), isBareNumber: true };
  if (typeof value === 'boolean') return { label, value: String(value) };
  if (typeof value !== 'string') return refuse('0104', `The value of parameter '${label}' must be a string.`);
  return { label, value };
}

/** In code points. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

const totalLength = (parameters: readonly Parameter[]): number =>
  parameters.reduce((total, { label, value }) => total + lengthOf(label) + lengthOf(value), 0);

/** A required parameter that has a default may be left out, but not be emptied. */
function checkRequired(parameters: readonly Parameter[], algorithm: AlgorithmFacts | undefined): void {
  for (const { label, value, required } of algorithm?.parameters ?? []) {
    if (!required) continue;
    const given = parameters.find((parameter) => parameter.label === label)?.value ?? value;
    if (given === '') refuse('0104', `The parameter '${label}' of this algorithm is required.`);
  }
}

const maxDescription = 256;

export function checkDescription(name: string, description: string | undefined): void {
  if (description !== undefined && lengthOf(description) > maxDescription) {
    refuse('0104', `${name} must be 0 to ${maxDescription} characters long.`);
  }
}
