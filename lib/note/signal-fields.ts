/** The lines of a signal: first what was seen and heard, then what was thought of it, marked as such. */
import type { AnswerForm } from './answer-form';
import { filled } from './answer-form';
import { readDay, sayDay } from './dutch-moment';
import { quote, unquote } from './plain-text';
import { bearing, origin, sense } from './spoken-answers';

const dayOrNone = (day: string | undefined) => (day ? sayDay(day) : '');

export const signalForm: AnswerForm<'signal'> = {
  write: (value) => [
    ['Over', value.about],
    ['Plaats', value.place],
    ['Situatie', value.situation],
    ['Aanwezig', value.present],
    ['Bron', origin.say(value)],
    ['Manier van waarnemen', sense.sayAll(value.senses ?? [])],
    ['Waargenomen', value.observation],
    ['Gevraagd', value.asked ?? ''],
    ['Letterlijk', quote(value.quote)],
    ['Gezegd of geschreven door', value.saidBy],
    ['Gezegd tegen', value.saidTo ?? ''],
    ['Dit signaal', value.bearing === 'unknown' ? '' : bearing.say(value.bearing)],
    ['Andere verklaring', value.alternative ?? ''],
    ['Vermoeden, geen feit', value.hypothesis ?? ''],
    ['Vermoeden van', value.hypothesisBy ?? ''],
    ['Opnieuw bekijken op', dayOrNone(value.followUpOn)],
    ['Diagnose', value.diagnosis ?? ''],
    ['Diagnose gesteld door', value.diagnosedBy ?? ''],
    ['Diagnose gesteld op', dayOrNone(value.diagnosedOn)],
  ],
  read: (get, { date, time }) =>
    date === ''
      ? undefined
      : {
          kind: 'signal',
          quote: unquote(get('Letterlijk')),
          saidBy: get('Gezegd of geschreven door'),
          observation: get('Waargenomen'),
          date,
          time,
          place: get('Plaats'),
          situation: get('Situatie'),
          present: get('Aanwezig'),
          ...origin.read(get('Bron')),
          about: get('Over'),
          bearing: bearing.read(get('Dit signaal')) ?? 'unknown',
          ...filled({
            saidTo: get('Gezegd tegen'),
            asked: get('Gevraagd'),
            senses: sense.readAll(get('Manier van waarnemen')),
            alternative: get('Andere verklaring'),
            hypothesis: get('Vermoeden, geen feit'),
            hypothesisBy: get('Vermoeden van'),
            followUpOn: readDay(get('Opnieuw bekijken op')),
            diagnosis: get('Diagnose'),
            diagnosedBy: get('Diagnose gesteld door'),
            diagnosedOn: readDay(get('Diagnose gesteld op')),
          }),
        },
};
