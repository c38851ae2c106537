import { advised, answer, notAdvised, skip } from './acts.mjs';

/** KNMG: asking Veilig Thuis is expected of a physician; who does not, records why. */
export const generalPractitioner = {
  name: 'general-practitioner',
  title: 'physician: no advice of Veilig Thuis means a reason is asked',
  layers: ['sector-physicians'],
  role: 'professional',
  label: 'Spreekuur – 4',
  acts: [
    answer('s1.about', { values: ['adult'] }),
    answer('s1.signal', {
      observation: 'Hematoom van 4 bij 3 cm op de rechter onderkaak, geel aan de rand.',
      date: '2026-11-18',
      time: '09:50',
      place: 'spreekkamer',
    }),
    advised('knmg.r.advice'),
    answer('s1.kindcheck', { value: 'no', because: 'geen kinderen in huis, nagevraagd' }),
    answer('s2.colleague', {
      who: 'huisarts, maat in de praktijk',
      date: '2026-11-18',
      time: '12:30',
      asked: 'Past dit bij een val?',
      advice: 'Past ook bij een klap. Vraag door en nodig haar terug.',
    }),
    skip('s2.veilig-thuis', 'patiënte komt morgen terug, ik vraag het haar eerst'),
    notAdvised('knmg.r.advice'),
    answer('s3.talk', {
      who: 'patiënte',
      date: '2026-11-19',
      time: '10:00',
      said: 'Wat ik zag en dat ik me zorgen maak.',
      reaction: '"Ik ben van de trap gevallen. Thuis is het goed."',
      agreed: 'Ze belt als er iets is. Controle over een week.',
    }),
  ],
};
