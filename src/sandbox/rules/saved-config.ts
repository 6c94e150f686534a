import { acceptCode } from './code-source.ts';
import { acceptName } from './create-job.ts';
import { checkPaths, type ProjectFacts } from './create-version.ts';
import { acceptData } from './data-source.ts';
import { readText } from './fields.ts';
import type { JsonObject } from './json.ts';
import { acceptParameters, checkDescription } from './parameters.ts';
import { refuse } from './refusal.ts';
import { acceptPool, acceptWorkers } from './resources.ts';
import type { DataSource, VersionConfig } from './version-config.ts';
import { readConfigRequest } from './version-request.ts';

/** A saved configuration is a template: it may lack its data and its output folder. */
type SavedVersionConfig = Omit<VersionConfig, 'data'> & { data?: DataSource | undefined };

export interface AcceptedConfig {
  readonly description: string;
  readonly config: SavedVersionConfig;
}

/** modelarts_03_0058: the fields of create-version, not nested, without a base version. */
export function acceptSavedConfig(
  body: JsonObject,
  { catalogue }: Pick<ProjectFacts, 'catalogue'>,
): AcceptedConfig {
  const description = readText(body, 'config_desc');
  const request = readConfigRequest(body);
  const code = acceptCode(request, catalogue);
  const data = acceptData(request, catalogue);
  // What is sold out today may be saved for tomorrow.
  const specifications = catalogue.specifications.map((row) => ({ ...row, isSoldOut: false }));
  const { pool, maxNodes } = acceptPool(request, { ...catalogue, specifications });
  const workers = acceptWorkers(request.workers, maxNodes);
  const trainUrl = request.trainUrl ?? null;
  const logUrl = request.logUrl ?? null;
  checkPaths(code, data, [trainUrl, logUrl]);
  const parameters = acceptParameters(request.parameter);
  checkDescription('config_desc', description);
  return {
    description: description ?? '',
    config: { code, data, pool, workers, parameters, trainUrl, logUrl },
  };
}

export function acceptNewName(body: JsonObject, names: readonly string[]): string {
  const name = acceptName('config_name', readText(body, 'config_name'));
  return names.includes(name) ? refuse('0103', `Config name:${name} is existed`) : name;
}
