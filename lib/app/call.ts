/** A call as the popup, the panel and the form in it know it. */

/** What can be written down in whatever state the panel is. */
export type About = 'call' | 'danger';

/** A call that is going on. */
export interface Call {
  startedAt: string;
  /** Id in the directory. */
  number: string;
  /** Who answers there, in Dutch, as the note is. */
  who: string;
}
