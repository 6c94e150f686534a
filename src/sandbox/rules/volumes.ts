import * as z from 'zod/mini';
import { readFlag, readObject, readObjects, readText } from './fields.ts';
import type { JsonObject } from './json.ts';
import { refuse } from './refusal.ts';

const mountSchema = z.object({ src_path: z.string(), dest_path: z.string(), read_only: z.boolean() });

/** Storage of create-job (modelarts_03_0045): SFS Turbo, or a path of the host in a dedicated pool. */
export const volumeSchema = z.object({
  nfs: z.exactOptional(z.extend(mountSchema, { id: z.string() })),
  host_path: z.exactOptional(mountSchema),
});

export type Volume = z.infer<typeof volumeSchema>;

export const acceptVolumes = (config: JsonObject): Volume[] | null =>
  readObjects(config, 'volumes')?.map(acceptVolume) ?? null;

function acceptVolume(row: JsonObject): Volume {
  const nfs = readObject(row, 'nfs');
  const hostPath = readObject(row, 'host_path');
  if (nfs === undefined && hostPath === undefined)
    return refuse('0104', 'A row of volumes needs nfs or host_path.');
  return {
    ...(nfs && { nfs: { id: requireText(nfs, 'id'), ...acceptMount(nfs) } }),
    ...(hostPath && { host_path: acceptMount(hostPath) }),
  };
}

const acceptMount = (mount: JsonObject): z.infer<typeof mountSchema> => ({
  src_path: requireText(mount, 'src_path'),
  dest_path: requireText(mount, 'dest_path'),
  read_only: readFlag(mount, 'read_only') ?? false,
});

const requireText = (object: JsonObject, name: string): string =>
  readText(object, name) ?? refuse('0104', `${name} is required in volumes.`);
