import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { hostOf } from '@/components/frame/host-of';
import type { App } from '@/lib/app/create-app';
import type { SeenField } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

interface WhichFieldProps {
  app: App;
  fields: readonly SeenField[];
  onChoose: (field: SeenField) => void;
}

const nameOf = (field: SeenField) => field.label || text('target.unnamed');

/** The name of a field, with its site when it stands in a frame of another one. */
const placeOf = (field: SeenField) =>
  field.frame ? text('target.field', { field: nameOf(field), host: hostOf(field.frame.page.origin) }) : nameOf(field);

/** Fields that compete: whoever points at one here sees in the page which it is. */
export function WhichField({ app, fields, onChoose }: WhichFieldProps) {
  const { pointing } = app.placing;
  useEffect(() => () => pointing.leave(), [pointing]);
  return (
    <ul class="plain">
      {fields.map((field) => (
        <li
          key={field.nonce}
          onPointerEnter={() => void pointing.pointAt(field)}
          onPointerLeave={() => pointing.leave()}
          onFocusIn={() => void pointing.pointAt(field)}
          onFocusOut={() => pointing.leave()}
        >
          <Button icon="place" onClick={() => onChoose(field)}>
            {placeOf(field)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
