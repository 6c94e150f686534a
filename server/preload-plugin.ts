import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * The built page names the files of the application, so that a browser loads them beside `boot.ts`, which asks for them.
 * @param source the module whose file it is, as its path ends
 */
export function preloadPlugin(source: string): Plugin {
  let base = '/';
  return {
    name: 'nextrun-preload',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => filesOf(source, bundle).map((file) => preload(base + file)),
    },
  };
}

function filesOf(source: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(source)));
  if (chunk === undefined) throw new Error(`No file of the build has ${source}.`);
  const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
  return [...chunk.imports.filter((file) => file !== entry), chunk.fileName];
}

const preload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href },
  injectTo: 'head',
});
