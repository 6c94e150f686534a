import { acceptConfig, type ProjectFacts } from './create-version.ts';
import { readFlag, readObject, readText } from './fields.ts';
import type { JsonObject } from './json.ts';
import { checkDescription } from './parameters.ts';
import { refuse, refuseMissing } from './refusal.ts';
import type { VersionConfig } from './version-config.ts';
import { readConfigRequest } from './version-request.ts';
import { acceptVolumes, type Volume } from './volumes.ts';

export interface JobFacts extends ProjectFacts {
  readonly jobNames: readonly string[];
}

export interface AcceptedJob {
  readonly name: string;
  readonly description: string;
  readonly workspaceId: string;
  /** Null: the job is created without a version. */
  readonly config: VersionConfig | null;
  readonly volumes: Volume[] | null;
}

/** modelarts_03_0045: as create-version, without a base version, and with an output folder if one is given. */
export function acceptJob(body: JsonObject, facts: JobFacts): AcceptedJob {
  const job = {
    name: readText(body, 'job_name'),
    description: readText(body, 'job_desc'),
    workspaceId: readText(body, 'workspace_id') ?? '0',
  };
  const config = readObject(body, 'config') ?? {};
  const createsVersion = readFlag(config, 'create_version') ?? true;
  const request = createsVersion ? readConfigRequest(config) : undefined;
  const volumes = acceptVolumes(config);
  const name = acceptName('job_name', job.name);
  if (facts.jobNames.includes(name)) return refuse('0103', `Job name:${name} is existed`);
  if (!/^(0|[0-9a-f]{32})$/.test(job.workspaceId))
    return refuse('0104', 'workspace_id must be 0 or 32 hex digits.');
  const accepted = request ? acceptConfig(request, facts, { needsOutput: false }) : null;
  if (volumes?.some((volume) => volume.host_path) && accepted?.pool.kind !== 'dedicated') {
    return refuse('0104', 'host_path in volumes needs a dedicated pool.');
  }
  checkDescription('job_desc', job.description);
  return {
    name,
    description: job.description ?? '',
    workspaceId: job.workspaceId,
    config: accepted,
    volumes,
  };
}

export function acceptName(field: string, name: string | undefined): string {
  if (name === undefined) return refuseMissing(field);
  if (!/^[\w-]{1,64}$/.test(name)) {
    return refuse('0104', `${field} must be 1 to 64 letters, digits, underscores or hyphens.`);
  }
  return name;
}
