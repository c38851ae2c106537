/** What a screen needs, before it is on screen. */
import type { Route } from './state';

/** Screens from which a text is placed in the page beside us. */
export const places = ({ screen }: Route): boolean => screen === 'note' || screen === 'melding';

/** Screens that tell about packs: what ships is loaded when the first of them opens, not while a vault opens. */
export const showsPacks = ({ screen }: Route): boolean =>
  ['case', 'workplace', 'migration', 'beginning'].includes(screen);
