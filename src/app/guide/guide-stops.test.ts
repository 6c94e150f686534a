import { expect, it } from 'vitest';
import { versionIdSchema } from '#domain/ids.ts';
import { compareSearchSchema } from '#pages/compare/compare-search.ts';
import { wizardSearchSchema } from '#pages/wizard/wizard-search.ts';
import { type MadeVersions, placeOf, stopNames, stops } from './guide-stops.ts';

const nothing: MadeVersions = { created: null, found: null };
const both: MadeVersions = { created: versionIdSchema.parse('31'), found: versionIdSchema.parse('32') };

it('leads to places that their pages understand', () => {
  for (const made of [nothing, both])
    for (const stop of stopNames) {
      const place = placeOf(stop, made);
      if (place.page === 'wizard') expect(wizardSearchSchema.safeParse(place.search).success).toBe(true);
      if (place.page === 'compare') expect(compareSearchSchema.safeParse(place.search).success).toBe(true);
    }
});

it('shows what the person has made, else what the demo data has', () => {
  expect(placeOf('watch', nothing)).toEqual({ page: 'version', versionId: '19' });
  expect(placeOf('watch', both)).toEqual({ page: 'version', versionId: '31' });
  expect(placeOf('compare', nothing)).toEqual({ page: 'compare', search: { versions: '20,19' } });
  expect(placeOf('compare', both)).toEqual({ page: 'compare', search: { versions: '20,31,32' } });
});

it('says each stop in a few plain sentences', () => {
  for (const stop of stopNames)
    for (const text of [stops[stop].text, stops[stop].doneText ?? '']) {
      expect(text.length).toBeLessThan(200);
      expect(text.split(/[.!?] /).length).toBeLessThanOrEqual(3);
    }
});
