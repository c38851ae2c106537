import { advised, answer, asked, notAsked, skip } from './acts.mjs';

/** Honour-related violence: no talk with the family is offered before somebody who knows has advised. */
export const honour = {
  name: 'honour',
  title: 'honour-related violence: no talk is offered before Veilig Thuis advised',
  layers: ['sector-education'],
  role: 'care-coordinator',
  label: 'Klas 3 – zilver',
  acts: [
    answer('s1.about', { values: ['12-18'] }),
    answer('s1.signal', {
      quote: 'Mijn broer heeft mijn telefoon gezien. Ik mag niet meer naar huis alleen',
      saidBy: 'leerling',
      date: '2026-11-19',
      time: '13:20',
      place: 'kamer van de mentor',
    }),
    answer('s1.special', { values: ['honour'] }),
    advised('r.honour'),
    notAsked('s3.talk'),
    asked('s3.alone'),
    answer('s3.alone', {
      who: 'leerling, alleen',
      date: '2026-11-19',
      time: '13:40',
      said: 'Dat ik eerst advies vraag en niets tegen thuis zeg.',
      reaction: '"Bel alsjeblieft niet met mijn vader."',
    }),
    answer('s2.veilig-thuis', {
      who: 'Veilig Thuis',
      date: '2026-11-19',
      time: '14:00',
      anonymous: true,
      asked: 'Wat doen we vanmiddag?',
      advice: 'Praat niet met de familie. Wij bellen de politie-expert en u krijgt vandaag antwoord.',
    }),
    advised('r.family-advised'),
    asked('s3.talk'),
    skip('s3.talk', 'Veilig Thuis adviseert om niet met de familie te praten'),
  ],
};
