import { entryLines } from '@/components/case/entry-lines';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { momentOf } from '@/lib/case/dutch-day';
import type { Member } from '@/lib/case/family';
import { text } from '@/locales/text';

/** "dochter, 8 jaar, getuige": what is known, in a line. */
function describe({ person, age }: Member): string {
  const parts = [
    person.relation,
    person.stage === 'unborn' && text('option.stage.unborn'),
    age !== undefined && text('overview.years', { count: age }),
    person.birthDate &&
      text(person.stage === 'unborn' ? 'overview.expected' : 'overview.born', { day: day(person.birthDate) }),
    person.position !== 'unknown' && text(`option.position.${person.position}`).toLowerCase(),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Whether somebody is safe, and on which day that was said: "nu" of last month says nothing about today. */
function Safety({ member: { safety } }: { member: Member }) {
  const { safeNow, entry } = safety;
  if (safeNow === 'unknown') return null;
  return (
    <p class={`safety ${safeNow}`}>
      <Icon name={safeNow === 'yes' ? 'check' : 'alert'} />
      {text(`overview.safe-${safeNow}`, { day: day(momentOf(entry.at).date) })}
    </p>
  );
}

/** What a reader would ask, with the form that answers it. */
function Gaps({ app, open, member }: { app: App; open: OpenCase; member: Member }) {
  const { gaps, person, question, entry } = member;
  const caseId = open.file.id;
  if (gaps.length === 0) return null;
  return (
    <div class="gaps">
      <ul class="plain">
        {gaps.map((gap) => (
          <li key={gap}>{text(`overview.gap-${gap}`, { who: person.name })}</li>
        ))}
      </ul>
      {question && (
        <Button
          look="quiet"
          icon="pen"
          label={text('overview.fill-in-about', { who: person.name })}
          onClick={() =>
            app.go({
              screen: 'entry',
              draftId: app.drafting.begin(question, caseId, { correcting: entry }),
              back: { screen: 'overview', caseId },
            })
          }
        >
          {text('overview.fill-in')}
        </Button>
      )}
    </div>
  );
}

/** The other answers about this person that still stand, newest first. */
const Older = ({ open, member: { person, older } }: { open: OpenCase; member: Member }) =>
  older.length === 0 ? null : (
    <details class="prompts">
      <summary>{text('overview.older', { count: older.length + 1, who: person.name })}</summary>
      <ul class="plain">
        {older.map((entry) => (
          <li key={entry.id} class="quiet-text">
            {day(momentOf(entry.at).date)}: {entryLines(open.file.pack, entry).join('. ')}
          </li>
        ))}
      </ul>
    </details>
  );

/** One member of the family. */
export function PersonCard({ app, open, member }: { app: App; open: OpenCase; member: Member }) {
  const { person } = member;
  const lines = [
    person.caredBy && text('overview.cared-by', { who: person.caredBy }),
    person.authority && text('overview.authority', { who: person.authority }),
    person.needs && text('overview.needs', { what: person.needs }),
  ].filter(Boolean);
  return (
    <li class="person">
      <p>
        <b>{person.name}</b>
      </p>
      <p class="quiet-text">{describe(member)}</p>
      <Safety member={member} />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Older open={open} member={member} />
      <Gaps app={app} open={open} member={member} />
    </li>
  );
}
