import { text } from '@/locales/text';

/** The last screen: depends on nothing that can break, and names nothing of a case. */
export const FatalError = () => (
  <main class="screen" aria-live="assertive">
    <h1>{text('fatal.title')}</h1>
    <p>{text('fatal.what-to-do')}</p>
    <button type="button" class="button primary" onClick={() => location.reload()}>
      {text('fatal.reload')}
    </button>
  </main>
);
