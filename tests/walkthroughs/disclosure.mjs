import { advised, answer, skip } from './acts.mjs';

/** A child tells of its own accord: advise to report, Veilig Thuis before the parents, no promise of secrecy. */
export const disclosure = {
  name: 'disclosure',
  title: 'school: a pupil tells of their own accord',
  layers: ['sector-education', 'organisation-school-board'],
  role: 'professional',
  label: 'Groep 8 – blauw',
  acts: [
    answer('s1.about', { values: ['4-12'] }),
    answer('s1.signal', {
      quote: 'Papa slaat mij met zijn riem als ik te laat ben',
      saidBy: 'leerling',
      date: '2026-11-20',
      time: '15:05',
      place: 'lokaal groep 8, na schooltijd',
    }),
    answer('s1.special', { values: ['disclosure'] }),
    advised('r.disclosure'),
    answer('s1.acute', { value: 'doubt', because: 'vader haalt haar om vier uur op' }),
    advised('r.danger-doubt'),
    answer('s2.veilig-thuis', {
      who: 'Veilig Thuis Friesland',
      date: '2026-11-20',
      time: '15:20',
      anonymous: false,
      asked: 'Kan zij vandaag mee naar huis?',
      advice: 'Houd haar op school. Bel vader nog niet. Wij komen.',
    }),
    skip('s3.talk', 'Veilig Thuis vroeg om eerst niet met vader te praten'),
    answer('s5.report', { value: 'yes', grounds: 'Zij vertelde het zelf en durft niet naar huis.' }),
    answer('s5.reported', {
      who: 'Veilig Thuis Friesland',
      date: '2026-11-20',
      time: '15:25',
      anonymous: false,
      asked: 'Gemeld in hetzelfde gesprek.',
      advice: 'Veilig Thuis is om kwart over vier op school.',
    }),
  ],
};
