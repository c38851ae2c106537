import { Choice } from '@/components/controls/Choice';
import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { Offered } from '@/lib/app/workplace';
import type { LayerKind } from '@/lib/protocol/choose-layers';
import { said, text } from '@/locales/text';
import { ChoiceRow } from './ChoiceRow';

/** Organisations that ship are there to be looked at; sectors and regions are for use. */
function hintOf(kind: LayerKind, { imported }: Offered): string | undefined {
  if (imported) return text('workplace.from-file', { file: imported.file, day: day(imported.on) });
  return kind === 'organisation' ? text('workplace.example') : undefined;
}

interface LayerChoiceProps {
  app: App;
  kind: LayerKind;
  open: boolean;
  onTurn: () => void;
}

/** A sector, region or organisation, or none. */
export function LayerChoice({ app, kind, ...row }: LayerChoiceProps) {
  const { workplace } = app;
  const offered = workplace.offered(kind);
  const id = app.packs.setting.value.layers[kind];
  const chosen = offered.find((layer) => layer.id === id);
  return (
    <ChoiceRow
      {...row}
      label={text(`workplace.${kind}`)}
      chosen={chosen ? said(chosen.title) : (id ?? text('workplace.none'))}
    >
      <Choice
        label={text(`workplace.choose-${kind}`)}
        value={id ?? ''}
        options={[
          { value: '', label: text('workplace.none') },
          ...offered.map((layer) => ({ value: layer.id, label: said(layer.title), hint: hintOf(kind, layer) })),
        ]}
        onChoose={(wanted) => void workplace.choose(kind, wanted || undefined)}
        stacked
      />
    </ChoiceRow>
  );
}
