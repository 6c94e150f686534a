import { StartGuide } from '#app/guide/StartGuide.tsx';
import { PanelGroup } from './PanelGroup.tsx';

/** Starts the guide, as often as one likes. */
export const GuideGroup = ({ hasDemoData }: { readonly hasDemoData: boolean }) => (
  <PanelGroup
    title="Guide"
    help={hasDemoData ? 'Two minutes in six stops.' : 'It needs the demo data: reset the data first.'}
  >
    {hasDemoData && <StartGuide />}
  </PanelGroup>
);
