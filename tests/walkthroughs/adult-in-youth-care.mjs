import { advised, answer, asked, notAdvised } from './acts.mjs';

/** From 18 the client decides, unless a mentor or curator acts. Shown, never blocking. */
export const adultInYouthCare = {
  name: 'adult-in-youth-care',
  title: 'youth care: an adult client is spoken to in person, unless a mentor acts',
  layers: ['sector-youth-care', 'organisation-youth-care-lvb'],
  role: 'professional',
  label: 'Cliënt – 19',
  acts: [
    answer('jgd.age', { text: '19 jaar' }),
    advised('lvb.r.adult'),
    asked('lvb.representative'),
    answer('s1.signal', {
      quote: 'Mijn vriend houdt mijn pas, dan kan ik niks kopen',
      saidBy: 'cliënt',
      date: '2026-11-17',
      time: '10:05',
      place: 'spreekkamer',
    }),
    answer('lvb.representative', { value: 'mentor', because: 'zus is mentor sinds 2025' }),
    advised('lvb.r.represented'),
    notAdvised('lvb.r.adult'),
    answer('s2.colleague', {
      who: 'gedragswetenschapper',
      date: '2026-11-17',
      time: '11:30',
      asked: 'Met wie praat ik eerst?',
      advice: 'Met haar zelf. Daarna met haar mentor, als zij dat goed vindt.',
    }),
    answer('s3.talk', {
      who: 'cliënt zelf',
      date: '2026-11-18',
      time: '14:00',
      said: 'Wat ik hoorde over de pas, en dat ik me zorgen maak.',
      reaction: '"Ik durf het niet te vragen."',
      agreed: 'We bellen samen met haar zus.',
    }),
  ],
};
