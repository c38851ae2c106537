import { advised, answer, asked } from './acts.mjs';

/** Kindcheck: the client is an adult in psychiatric care; the children are nobody's patients yet. */
export const kindcheck = {
  name: 'kindcheck',
  title: 'kindcheck: the children of an adult client in psychiatric care',
  layers: ['sector-psychosocial'],
  role: 'professional',
  label: 'Poli – geel',
  acts: [
    answer('s1.about', { values: ['adult'] }),
    answer('s1.kindcheck', { value: 'yes', because: 'twee kinderen, 4 en 9 jaar' }),
    asked('s1.child'),
    answer('s1.child', { name: 'oudste', relation: 'dochter', stage: 'child', age: '9', caredBy: 'cliënt, alleen' }),
    answer('s1.child', { name: 'jongste', relation: 'zoon', stage: 'child', age: '4', safeNow: 'doubt' }),
    answer('s1.children-safe', { value: 'doubt', because: 'cliënt sliep drie nachten niet en hoort stemmen' }),
    advised('r.children'),
    answer('s1.seen', { value: 'no', because: 'de kinderen komen niet op de poli' }),
    advised('r.unseen'),
    answer('s1.signal', {
      quote: 'De oudste brengt de kleine naar school, ik kom mijn bed niet uit',
      saidBy: 'cliënt',
      date: '2026-11-17',
      time: '11:00',
      place: 'polikliniek',
    }),
    answer('s2.veilig-thuis', {
      who: 'Veilig Thuis',
      date: '2026-11-17',
      time: '12:10',
      anonymous: true,
      asked: 'Wat doe ik als ik de kinderen niet zie?',
      advice: 'Vraag wie er vandaag voor ze zorgt, en bel vandaag nog terug.',
    }),
  ],
};
