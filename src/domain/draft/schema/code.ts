import * as z from 'zod/mini';
import type { Algorithm, Catalogue } from '#domain/catalogue.ts';
import { normalizeObsFile, normalizeObsFolder, obsFileProblem, obsFolderProblem } from '#domain/obs-path.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { anyText, findListed, leaf, listedId, obsFolder, optionalObsFolder, requiredText } from './rules.ts';

export const codeShape = z.prefault(
  z.object({
    source: z._default(z.enum(['own-code', 'built-in', 'custom-image']), 'own-code'),
    parameters: z._default(z.array(z.object({ name: leaf, value: leaf })), []),
    ownCode: z.prefault(z.object({ engineId: leaf, codeDirectory: leaf, bootFile: leaf }), {}),
    builtIn: z.prefault(z.object({ algorithmId: leaf }), {}),
    customImage: z.prefault(z.object({ image: leaf, command: leaf, codeDirectory: leaf }), {}),
  }),
  {},
);

/** Exactly one source of code; each source has its own requirements (modelarts_03_0050, reference 2.1). */
export function codeSchema(catalogue: Catalogue) {
  const anyOwnCode = z.object({ engineId: anyText, codeDirectory: anyText, bootFile: anyText });
  const anyBuiltIn = z.object({ algorithmId: anyText });
  const anyCustomImage = z.object({ image: anyText, command: anyText, codeDirectory: anyText });

  const ownCode = z.object({
    source: z.literal('own-code'),
    parameters: parametersSchema,
    ownCode: ownCodeSchema(catalogue),
    builtIn: anyBuiltIn,
    customImage: anyCustomImage,
  });
  const builtIn = z
    .object({
      source: z.literal('built-in'),
      parameters: parametersSchema,
      ownCode: anyOwnCode,
      builtIn: z.object({ algorithmId: listedId('algorithm', catalogue.algorithms) }),
      customImage: anyCustomImage,
    })
    .check(
      z.superRefine((code, context) => {
        const algorithm = findListed(catalogue.algorithms, code.builtIn.algorithmId);
        if (algorithm !== undefined) checkRequiredParameters(algorithm, code.parameters, context);
      }),
    );
  const customImage = z.object({
    source: z.literal('custom-image'),
    parameters: parametersSchema,
    ownCode: anyOwnCode,
    builtIn: anyBuiltIn,
    customImage: customImageSchema,
  });
  return z.discriminatedUnion('source', [ownCode, builtIn, customImage]);
}

const ownCodeSchema = (catalogue: Catalogue) =>
  z
    .object({
      engineId: listedId('engine', catalogue.engines),
      codeDirectory: obsFolder('code directory'),
      bootFile: requiredText('Enter the boot file, such as train.py.'),
    })
    .check(
      z.superRefine(({ codeDirectory, bootFile }, context) => {
        if (bootFile.trim() === '') return;
        const message = bootFileProblem(bootFile, codeDirectory);
        if (message !== undefined) context.addIssue({ code: 'custom', path: ['bootFile'], message });
      }),
    );

function bootFileProblem(bootFile: string, codeDirectory: string): string | undefined {
  const folder = normalizeObsFolder(codeDirectory);
  const isFolderRight = obsFolderProblem(folder) === undefined;
  // A bare name is completed with the directory, and not to blame for one that is wrong.
  const file = normalizeObsFile(bootFile, isFolderRight ? folder : '/bucket/folder/');
  const problem = obsFileProblem(file);
  if (problem !== undefined) return `In the boot file, ${problem}.`;
  return !isFolderRight || file.startsWith(folder)
    ? undefined
    : `The boot file must be inside the code directory ${folder}.`;
}

/** `host:port/org/name:tag`, also without host or tag, and with a digest. */
const imageReference = /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+(?::[\w.-]+)?(?:@sha256:[\da-f]{64})?$/i;

const customImageSchema = z.object({
  image: z.string().check(
    z.superRefine((text, context) => {
      const image = text.trim();
      if (image === '') {
        context.addIssue({
          code: 'custom',
          message: 'Enter the image, such as swr.eu-de.otc.t-systems.com/org/name:tag.',
        });
      } else if (/^[a-z]+:\/\//i.test(image)) {
        context.addIssue({ code: 'custom', message: 'Enter the image without https:// or another scheme.' });
      } else if (!imageReference.test(image)) {
        context.addIssue({ code: 'custom', message: 'Write the image as host/organisation/name:tag.' });
      }
    }),
  ),
  command: requiredText('Enter the command that starts the container.'),
  codeDirectory: optionalObsFolder('code directory'),
});

const parametersSchema = z.array(z.object({ name: z.string(), value: z.string() })).check(
  z.superRefine((parameters, context) => {
    const firstRows = new Map<string, number>();
    for (const [index, { name }] of parameters.entries()) {
      const first = firstRows.get(name);
      if (name.trim() === '') {
        const message = `Give parameter ${index + 1} a name, or remove it.`;
        context.addIssue({ code: 'custom', path: [index, 'name'], message });
      } else if (first === undefined) {
        firstRows.set(name, index);
      } else {
        const message = `Rename parameter ${index + 1}: ${name} is already parameter ${first + 1}.`;
        context.addIssue({ code: 'custom', path: [index, 'name'], message });
      }
    }
  }),
);

/** The service itself fills in a required parameter that is left out and has a default. */
function checkRequiredParameters(
  algorithm: Algorithm,
  parameters: readonly Parameter[],
  context: z.core.$RefinementCtx,
): void {
  for (const required of algorithm.parameters.filter((parameter) => parameter.required)) {
    const index = parameters.findIndex(({ name }) => name === required.name);
    if (index === -1 && required.value === '') {
      const message = `Add the parameter ${required.name}: ${algorithm.name} needs it.`;
      context.addIssue({ code: 'custom', path: ['builtIn', 'algorithmId'], message });
    } else if (index !== -1 && parameters[index]?.value === '') {
      const message = `Enter a value for ${required.name}: ${algorithm.name} needs it.`;
      context.addIssue({ code: 'custom', path: ['parameters', index, 'value'], message });
    }
  }
}
