/** Each setting from the first answer to the note in the dossier; tests/walkthroughs tells them. */
import { equal } from 'node:assert/strict';
import { agreedNote, timeless } from '../../walkthroughs/golden-note.mjs';
import { walkthroughs as told } from '../../walkthroughs/walkthroughs.mjs';
import { playWalkthrough } from '../walkthrough.mjs';

/** Firefox draws the same screens: two of the nine, in different settings, keep the whole run within its time. */
const alsoInFirefox = ['school-with-doubt', 'kindcheck'];

export const walkthroughs = told.map((walkthrough) => ({
  name: `walkthrough, ${walkthrough.title}`,
  browsers: alsoInFirefox.includes(walkthrough.name) ? ['chromium', 'firefox'] : ['chromium'],
  run: async (drive) => {
    const note = await playWalkthrough(drive, walkthrough);
    equal(timeless(note), agreedNote(walkthrough.name, note));
  },
}));
