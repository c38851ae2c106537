import { day } from '@/components/frame/moment';
import { allNumbers } from '@/lib/directory/directory';
import { said, text } from '@/locales/text';
import { licences } from './licences';

const accessible = ['aim', 'keyboard', 'letters', 'reader', 'calm', 'not-yet', 'not-tried', 'not-ours'] as const;
const promises = ['nowhere', 'sealed', 'clear', 'dossier', 'limits'] as const;

/** What Naast does with data, who can use it, where its numbers come from and since when, and whose work it stands on. */
export const About = ({ version }: { version: string }) => (
  <>
    <section class="card">
      <h2>{text('about.privacy')}</h2>
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise}>{text(`about.${promise}`)}</li>
        ))}
      </ul>
    </section>
    <section class="card">
      <h2>{text('accessible.title')}</h2>
      <ul class="promises">
        {accessible.map((sentence) => (
          <li key={sentence}>{text(`accessible.${sentence}`)}</li>
        ))}
      </ul>
      <p>{text('accessible.tell')}</p>
    </section>
    <section class="card">
      <h2>{text('about.sources')}</h2>
      <ul class="promises">
        {allNumbers().map(({ id, name, shown, source, checkedOn }) => (
          <li key={id}>
            {said(name)} <b>{shown}</b>
            <p class="quiet-text">{text('about.checked', { source, day: day(checkedOn) })}</p>
          </li>
        ))}
      </ul>
    </section>
    <section class="card">
      <h2>{text('about.title')}</h2>
      <p>{text('about.version', { version })}</p>
      <p>{text('about.licence')}</p>
      <p class="quiet-text">
        {Object.entries(licences)
          .map(([name, licence]) => `${name} (${licence})`)
          .join(', ')}
      </p>
    </section>
  </>
);
