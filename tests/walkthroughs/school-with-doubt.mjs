import { advised, answer, notAsked } from './acts.mjs';

/** Doubt at question 2 counts as yes: Veilig Thuis at once, by phone. */
export const schoolWithDoubt = {
  name: 'school-with-doubt',
  title: 'school: doubt about safety means Veilig Thuis at once',
  layers: ['sector-education', 'organisation-school-board'],
  role: 'care-coordinator',
  label: 'Groep 7 – rood',
  acts: [
    answer('s1.about', { values: ['4-12'] }),
    answer('s1.signal', {
      observation: 'Drie ronde blauwe plekken op de linker bovenarm, elk zo groot als een vingertop.',
      date: '2026-11-16',
      time: '11:10',
      place: 'gymzaal',
    }),
    answer('s2.colleague', {
      who: 'gymleraar',
      date: '2026-11-16',
      time: '12:00',
      asked: 'Heb jij de plekken ook gezien?',
      advice: 'Ja, ook vorige week. Bel Veilig Thuis.',
    }),
    answer('s4.suspicion', { value: 'yes', because: 'plekken op twee dagen, geen verklaring' }),
    answer('edu.authority', { value: 'yes', because: 'directeur, 16 november' }),
    answer('s5.unsafe', { value: 'doubt', because: 'ik weet niet wie er vanavond thuis is' }),
    advised('r.unsafe'),
    advised('edu.r.with-veilig-thuis'),
    notAsked('s5.able'),
    answer('s2.veilig-thuis', {
      who: 'Veilig Thuis Friesland',
      date: '2026-11-16',
      time: '12:20',
      anonymous: false,
      asked: 'Kan hij vandaag naar huis?',
      advice: 'Meld nu. Laat hem bij zijn tante tot wij bellen.',
    }),
    answer('s5.report', { value: 'yes', grounds: 'Twijfel over zijn veiligheid vanavond. Twijfel telt als ja.' }),
    answer('s5.reported', {
      who: 'Veilig Thuis Friesland',
      date: '2026-11-16',
      time: '12:25',
      anonymous: false,
      asked: 'Gemeld per telefoon, in hetzelfde gesprek.',
      advice: 'Veilig Thuis belt vandaag met vader. Wij houden hem tot 17 uur op school.',
    }),
    answer('s5.own-task', { text: 'Elke ochtend even met hem praten, en vader vragen hoe het gaat.' }),
  ],
};
