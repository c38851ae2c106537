import { Fragment } from 'preact';
import { piecesOf } from '@/lib/case/visible-signs';
import { text } from '@/locales/text';

/** Words to the letter. What nobody sees, and could turn the words around, is shown as a mark and does nothing. */
export const Literal = ({ words }: { words: string }) => (
  <bdi translate={false}>
    {piecesOf(words).map((piece, at) =>
      'sign' in piece ? (
        <mark key={at} class="sign" title={text('signs.hidden')}>
          {piece.sign}
        </mark>
      ) : (
        <Fragment key={at}>{piece.words}</Fragment>
      ),
    )}
  </bdi>
);
