import { LosslessNumber } from 'lossless-json';
import { parseJsonObject } from '#sandbox/rules/json.ts';
import { Refusal, refuse } from '#sandbox/rules/refusal.ts';
import { acceptNewName, acceptSavedConfig } from '#sandbox/rules/saved-config.ts';
import type { Parameter } from '#sandbox/rules/version-config.ts';
import type { SavedConfig } from '#sandbox/state.ts';
import { type Answer, type Call, type Fields, type Json, type Route, success } from './call.ts';
import { pageOf, readChoice, readOrder, readPaging, readSearch, sorted } from './query.ts';
import { codeFields, dataFields, noData, poolFields, specificationOf } from './version-wire.ts';

// modelarts_03_0058 to 0062: saved configurations of parameters.

const sortKeys = {
  config_name: ({ name }: SavedConfig) => name,
  config_desc: ({ description }: SavedConfig) => description,
  create_time: ({ createdAt }: SavedConfig) => createdAt,
} as const;

const readType = ({ query }: Call): 'custom' | 'sample' =>
  readChoice(query, 'config_type', ['custom', 'sample'], 'custom');

function createConfig({ state, catalogue, body, now }: Call): Answer {
  const request = parseJsonObject(body);
  const accepted = acceptSavedConfig(request, { catalogue: catalogue.facts });
  const name = acceptNewName(
    request,
    state.savedConfigs.map((saved) => saved.name),
  );
  state.savedConfigs.push({ name, createdAt: now, ...accepted });
  return success();
}

/** There are no sample configurations here, so that list is empty. */
function listConfigs(call: Call): Answer {
  const { state, catalogue, query } = call;
  const { page, perPage } = readPaging(query);
  const sortBy = readChoice(query, 'sortBy', ['config_name', 'config_desc', 'create_time'], 'config_name');
  const order = readOrder(query, 'desc');
  const search = readSearch(query);
  const isSample = readType(call) === 'sample';
  if (isSample && sortBy === 'create_time') {
    return refuse('0104', 'sortBy cannot be create_time for config_type sample.');
  }
  const found = isSample ? [] : state.savedConfigs.filter(({ name }) => name.toLowerCase().includes(search));
  return success({
    config_total_count: found.length,
    configs: pageOf(sorted(found, order, sortKeys[sortBy]), page - 1, perPage).map((saved) => {
      const code = codeFields(saved.config.code, catalogue);
      return {
        ...headFields(saved),
        engine_type: code.engine_type ?? null,
        engine_name: code.engine_name ?? null,
        engine_id: code.engine_id ?? null,
        engine_version: code.engine_version ?? null,
        user_image_url: code.user_image_url ?? null,
        user_command: code.user_command ?? null,
      };
    }),
  });
}

/** Unlike a version, a saved configuration has the number that was sent (modelarts_03_0062). */
const parameterRow = ({ label, value, isBareNumber }: Parameter): Json => ({
  label,
  value: isBareNumber ? new LosslessNumber(value) : value,
});

const headFields = ({ name, description, createdAt }: SavedConfig): Fields => ({
  config_name: name,
  config_desc: description,
  create_time: createdAt,
});

function requireConfig(call: Call): SavedConfig {
  const saved =
    readType(call) === 'custom' && call.state.savedConfigs.find(({ name }) => name === call.param('config'));
  return saved || missing();
}

const missing = (): never => {
  throw new Refusal(404, '0102', 'The configuration does not exist.');
};

function showConfig(call: Call): Answer {
  const saved = requireConfig(call);
  const { catalogue } = call;
  const { config } = saved;
  return success({
    ...headFields(saved),
    worker_server_num: config.workers,
    ...codeFields(config.code, catalogue),
    ...(config.data ? dataFields(config.data, catalogue) : noData),
    ...poolFields(config.pool, catalogue),
    spec_code: specificationOf(config.pool, catalogue)?.code ?? null,
    parameter: config.parameters.map(parameterRow),
    train_url: config.trainUrl,
    log_url: config.logUrl,
    volumes: null,
    nas_type: 'efs',
    nas_share_addr: null,
    nas_mount_path: null,
  });
}

/** The name cannot be changed, and is not read. */
function updateConfig(call: Call): Answer {
  const request = parseJsonObject(call.body);
  const saved = requireConfig(call);
  Object.assign(saved, acceptSavedConfig(request, { catalogue: call.catalogue.facts }));
  return success();
}

function deleteConfig(call: Call): Answer {
  const saved = requireConfig(call);
  call.state.savedConfigs = call.state.savedConfigs.filter((other) => other !== saved);
  return success();
}

const path = '/v1/:project/training-job-configs';

export const savedConfigRoutes: readonly Route[] = [
  { method: 'POST', path, answer: createConfig },
  { method: 'GET', path, answer: listConfigs },
  { method: 'GET', path: `${path}/:config`, answer: showConfig },
  { method: 'PUT', path: `${path}/:config`, answer: updateConfig },
  { method: 'DELETE', path: `${path}/:config`, answer: deleteConfig },
];
