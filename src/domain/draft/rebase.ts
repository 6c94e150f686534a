import { withParameterChanges } from '#domain/parameters/rebase.ts';
import type { VersionDraft } from './shape.ts';

/** What was edited since `base`, put on top of `onto`: what was left alone follows the new base. */
export function rebaseDraft(base: VersionDraft, draft: VersionDraft, onto: VersionDraft): VersionDraft {
  const { code, data, resources, output } = draft;
  return {
    code: {
      source: pick(base.code.source, code.source, onto.code.source),
      parameters: withParameterChanges(base.code.parameters, code.parameters, onto.code.parameters),
      ownCode: pickEach(base.code.ownCode, code.ownCode, onto.code.ownCode),
      builtIn: pickEach(base.code.builtIn, code.builtIn, onto.code.builtIn),
      customImage: pickEach(base.code.customImage, code.customImage, onto.code.customImage),
    },
    data: {
      source: pick(base.data.source, data.source, onto.data.source),
      obs: pickEach(base.data.obs, data.obs, onto.data.obs),
      dataset: pickEach(base.data.dataset, data.dataset, onto.data.dataset),
      several: { sources: pick(base.data.several.sources, data.several.sources, onto.data.several.sources) },
    },
    resources: {
      pool: pick(base.resources.pool, resources.pool, onto.resources.pool),
      publicPool: pickEach(base.resources.publicPool, resources.publicPool, onto.resources.publicPool),
      dedicatedPool: pickEach(
        base.resources.dedicatedPool,
        resources.dedicatedPool,
        onto.resources.dedicatedPool,
      ),
      workers: pick(base.resources.workers, resources.workers, onto.resources.workers),
    },
    output: pickEach(base.output, output, onto.output),
  };
}

const pick = <Value>(base: Value, edited: Value, onto: Value): Value =>
  JSON.stringify(base) === JSON.stringify(edited) ? onto : edited;

function pickEach<Fields extends Readonly<Record<string, string | boolean>>>(
  base: Fields,
  edited: Fields,
  onto: Fields,
): Fields {
  const changed = Object.entries(edited).filter(([key, value]) => base[key] !== value);
  return { ...onto, ...Object.fromEntries(changed) };
}
