import { expect, test } from 'vitest';
import { layerChanges } from '@/lib/protocol/layer-changes';
import { base, overlay, question } from './overlays';

test('a layer tells how much it changes of what lies under it', () => {
  const layer = overlay({
    addQuestions: { s1: [question('x.een'), question('x.twee')] },
    texts: { 's3.talk.why': { nl: 'Daarom.' }, 's3.title': { nl: 'Praten' }, 'r.danger.text': { nl: 'Bel nu 112.' } },
    drop: ['r.once'],
  });
  expect(layerChanges(layer, [base])).toEqual({
    newQuestions: 2,
    changedQuestions: 1,
    newAdvice: 0,
    changedAdvice: 1,
    leftOut: 1,
  });
});

test('a layer that does not fit tells nothing', () => {
  expect(layerChanges(overlay({ drop: ['s5.report'] }), [base])).toBeUndefined();
});
