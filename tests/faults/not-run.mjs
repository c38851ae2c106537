/** Rows of the catalogue that are not run here, each with its reason. */
const elsewhere = 'run by `npm run e2e` and tests/hosts: it is about the page beside us';
const list = (ids, reason) => ids.map((id) => ({ id, reason }));

export const notRun = [
  ...list([51, 52, 53, 54, 55, 56, 57, 58], elsewhere),
  { id: 7, reason: 'part of row 8' },
  { id: 10, reason: 'needs a build without unlimitedStorage; with it a quota has no effect' },
  {
    id: 34,
    reason:
      'an update comes from a store, which a machine without one cannot play; the background asks the browser to wait ' +
      '(entrypoints/background.ts), and row 33 loads the extension anew in the middle of writing',
  },
  { id: 44, reason: 'in Firefox: it does not tell of a locked screen; Chromium runs it with a told lock' },
  { id: 48, reason: 'searched together with row 46' },
  {
    id: 49,
    reason:
      'in Firefox it is not so: its process for extensions goes on, and what was freed there is not overwritten (measured: ' +
      'a word five times in its memory after the hard lock); no extension can end that process',
  },
  { id: 75, reason: 'measured by `npm run bench -- --only vault`' },
  { id: 77, reason: 'by hand: a browser asks nothing before it removes an extension' },
];
