import { advised, answer, notAdvised, notAsked } from './acts.mjs';

/** The suspicion is about somebody of the board: the confidential adviser takes its place. */
export const boardAsSuspect = {
  name: 'board-as-suspect',
  title: 'cooperative: a suspicion about the board goes to the confidential adviser',
  layers: ['organisation-care-cooperative'],
  role: 'professional',
  label: 'Cliënt – es',
  acts: [
    answer('s1.professional', { value: 'yes', because: 'het gaat om een bestuurslid dat ook zorg geeft' }),
    answer('s1.professional-who', { value: 'board' }),
    advised('r.professional-board'),
    advised('zzp.r.confidential'),
    notAsked('zzp.to-board'),
    notAdvised('zzp.r.to-board'),
    answer('s1.signal', {
      quote: 'Hij kneep in mijn pols toen ik nee zei',
      saidBy: 'cliënt',
      date: '2026-11-11',
      time: '16:45',
      place: 'keuken van cliënt',
    }),
    answer('zzp.to-confidential', {
      who: 'vertrouwenspersoon',
      date: '2026-11-11',
      time: '17:30',
      asked: 'Bij wie moet ik zijn?',
      advice: 'Leg alles vast. Bel de inspectie samen met mij.',
    }),
    notAdvised('zzp.r.board-consults'),
  ],
};
