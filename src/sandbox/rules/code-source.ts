import type { CatalogueFacts } from './catalogue.ts';
import { isInside } from './obs-path.ts';
import { refuse, refuseMissing } from './refusal.ts';
import type { CodeSource } from './version-config.ts';
import type { ConfigRequest } from './version-request.ts';

const defaultEngineId = '1';

export function acceptCode(request: ConfigRequest, catalogue: CatalogueFacts): CodeSource {
  const { modelId, image, command } = request;
  if ((image === undefined) !== (command === undefined)) {
    return refuse('2806', 'A custom image needs user_image_url and user_command.');
  }
  if (modelId !== undefined) {
    if (image !== undefined)
      return refuse('0104', 'Either model_id or user_image_url can be given, not both.');
    if (!catalogue.algorithms.some((algorithm) => algorithm.id === modelId)) {
      return refuse('2755', `The algorithm model_id ${modelId} does not exist.`);
    }
    return { kind: 'algorithm', modelId };
  }
  if (image !== undefined && command !== undefined) {
    return {
      kind: 'image',
      image,
      command,
      appUrl: request.appUrl ?? null,
      bootFileUrl: request.bootFileUrl ?? null,
    };
  }
  return acceptFramework(request, catalogue);
}

function acceptFramework(request: ConfigRequest, catalogue: CatalogueFacts): CodeSource {
  const { engineId = defaultEngineId, appUrl, bootFileUrl } = request;
  if (!catalogue.engines.some((engine) => engine.id === engineId)) {
    return refuse('2780', `The engine engine_id ${engineId} does not exist.`);
  }
  if (appUrl === undefined) return refuseMissing('app_url');
  if (bootFileUrl === undefined) return refuseMissing('boot_file_url');
  if (!isInside(bootFileUrl, appUrl)) {
    return refuse('2792', `The boot_file_url '${bootFileUrl}' is not inside the app_url '${appUrl}'.`);
  }
  return { kind: 'framework', engineId, appUrl, bootFileUrl };
}
