/** Each setting from the first answer to the note in the dossier; tests/walkthroughs tells them. */
import { equal } from 'node:assert/strict';
import { agreedNote, timeless } from '../../walkthroughs/golden-note.mjs';
import { walkthroughs as told } from '../../walkthroughs/walkthroughs.mjs';
import { playWalkthrough } from '../walkthrough.mjs';

export const walkthroughs = told.map((walkthrough) => ({
  name: `walkthrough, ${walkthrough.title}`,
  run: async (drive) => {
    const note = await playWalkthrough(drive, walkthrough);
    equal(timeless(note), agreedNote(walkthrough.name, note));
  },
}));
