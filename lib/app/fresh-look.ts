/**
 * The click on a field that was seen up to a second ago. A page moves the focus by itself (WordPress to its title), and
 * a text may only go where the screen said it would.
 */
import { samePage } from './right-dossier';
import type { FieldTarget, Target } from './placing-state';

/**
 * Whether what is beside us now is the field that was shown: same page, same sighting (a nonce covers address, field
 * and content) and same name. What is selected in it may differ: that is asked about from the fresh look.
 */
export const isShown = (shown: FieldTarget, now: Target): now is FieldTarget =>
  now.state === 'field' &&
  now.field.nonce === shown.field.nonce &&
  now.field.label === shown.field.label &&
  now.field.kind === shown.field.kind &&
  samePage(now.page, shown.page);
