import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import type { App } from '@/lib/app/create-app';
import type { Chosen, MeldingPiece } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

interface DraggableProps {
  app: App;
  /** Which piece of the melding; without it, the note. */
  piece?: MeldingPiece;
  /** The text to the letter. */
  children: ComponentChildren;
}

/**
 * A text with a strip to drag it by. The text itself is no handle: it can be selected, as copying by hand needs. Who
 * works with the keyboard copies.
 */
export function Draggable({ app, piece, children }: DraggableProps) {
  const carried = useRef<Chosen | undefined>(undefined);
  function pickUp(event: DragEvent): void {
    const chosen = app.placing.toDrag(piece);
    if (!chosen || !event.dataTransfer) return event.preventDefault();
    carried.current = chosen;
    event.dataTransfer.effectAllowed = 'copy';
    event.dataTransfer.setData('text/plain', chosen.text);
    event.dataTransfer.setData('text/html', chosen.html);
  }
  function letGo(event: DragEvent): void {
    if (carried.current && event.dataTransfer?.dropEffect !== 'none') app.placing.dropped(carried.current);
    carried.current = undefined;
  }
  return (
    <div class="draggable">
      <p class="drag-strip" draggable onDragStart={pickUp} onDragEnd={letGo}>
        <Icon name="drag" />
        {text(piece ? 'melding.drag' : 'note.drag')}
      </p>
      {children}
    </div>
  );
}
