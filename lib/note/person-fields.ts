/** The lines of somebody in the family. */
import type { AnswerForm } from './answer-form';
import { readDay, sayDay } from './dutch-moment';
import { position, safety, stage } from './spoken-answers';

export const personForm: AnswerForm<'person'> = {
  write: (value) => [
    ['Persoon', value.name],
    ['Relatie', value.relation],
    ['Kind of volwassene', stage.say(value.stage)],
    ['Rol in de zorg', position.say(value.position)],
    ['Geboren of verwacht', value.birthDate && sayDay(value.birthDate)],
    ['Leeftijd', value.age && `${value.age} jaar`],
    ['Woont', value.lives],
    ['Wordt verzorgd door', value.caredBy],
    ['Gezag', value.authority],
    ['Nu veilig', safety.say(value.safeNow)],
    ['Heeft nodig', value.needs],
    ['Bijzonderheden', value.remarks],
  ],
  read: (get) => ({
    kind: 'person',
    name: get('Persoon'),
    relation: get('Relatie'),
    stage: stage.read(get('Kind of volwassene')) ?? 'unknown',
    position: position.read(get('Rol in de zorg')) ?? 'unknown',
    birthDate: readDay(get('Geboren of verwacht')) ?? '',
    age: /^(\d{1,3}) jaar$/.exec(get('Leeftijd'))?.[1] ?? '',
    lives: get('Woont'),
    caredBy: get('Wordt verzorgd door'),
    authority: get('Gezag'),
    safeNow: safety.read(get('Nu veilig')) ?? 'unknown',
    needs: get('Heeft nodig'),
    remarks: get('Bijzonderheden'),
  }),
};
