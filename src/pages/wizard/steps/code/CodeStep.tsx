import { styled } from '@mui/material/styles';
import { useWatch } from 'react-hook-form';
import { DraftChoiceField } from '#pages/wizard/field/DraftChoiceField.tsx';
import { FieldRows } from '#pages/wizard/field/FieldRows.ts';
import { ParameterTable } from '#pages/wizard/parameters/ParameterTable.tsx';
import { SweepSection } from '#pages/wizard/sweep/SweepSection.tsx';
import { useHasSide } from '#pages/wizard/use-has-side.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { CodePlace } from './CodePlace.tsx';
import { useFollowAlgorithm } from './use-follow-algorithm.ts';
import { useStartEngine } from './use-start-engine.ts';

const sources = {
  'own-code': 'Your boot file, run by an engine',
  'built-in': 'An algorithm of ModelArts',
  'custom-image': 'Your container image and command',
} as const;

const Top = styled(FieldRows)(({ theme }) => ({
  padding: '3px 0',
  '&& [data-field]': { columnGap: 14, '--label': '96px' },
  borderBottom: `1px solid ${theme.vars.palette.line}`,
}));

export function CodeStep() {
  const hasSide = useHasSide();
  const source = (
    <Top>
      <CodeSource />
    </Top>
  );
  return (
    <>
      {!hasSide && <CodePlace above={source} />}
      <ParameterTable above={hasSide && source} />
      <SweepSection />
    </>
  );
}

function CodeSource() {
  const { control } = useDraftForm();
  const [source, algorithmId] = useWatch({ control, name: ['code.source', 'code.builtIn.algorithmId'] });
  const follow = useFollowAlgorithm();
  const startEngine = useStartEngine();
  const algorithmOf = (chosen: string) => (chosen === 'built-in' ? algorithmId : undefined);
  return (
    <DraftChoiceField
      name="code.source"
      descriptions={sources}
      onChosen={(chosen) => {
        follow(algorithmOf(source), algorithmOf(chosen));
        startEngine(chosen);
      }}
    />
  );
}
