import { expect, test } from 'vitest';
import { hasManyFrames } from '@/lib/host/many-frames';
import { panelBeside, show } from './beside';

const framed = (attributes: string) => `<iframe id="field" ${attributes}></iframe>`;
const large = 'width="400" height="300"';

test.each([
  ['a large frame of another site', framed(`${large} src="http://elders.invalid/journaal"`), ['http://elders.invalid']],
  ['a tiny frame, which counts visitors', framed('width="1" height="1" src="http://elders.invalid/"'), []],
  ['a hidden frame', framed(`${large} hidden src="http://elders.invalid/"`), []],
  ['a frame of the page itself', framed(`${large} srcdoc="<p>x</p>"`), []],
  ['a frame without an address', framed(`${large} src="data:text/html,x"`), []],
])('of the other sites in a page is told: %s', async (_what, markup, origins) => {
  const loaded = new Promise((done) => show(markup).addEventListener('load', done, { once: true }));
  await loaded;
  expect(panelBeside().frames()).toEqual(origins);
});

test('of a page it is known whether it has more frames than a dossier, those in frames too', () => {
  const frame = show('<iframe id="field"></iframe><iframe></iframe>') as HTMLIFrameElement;
  frame.contentDocument?.body.append(document.createElement('iframe'));
  // The test itself runs in one of the frames that vitest shows.
  expect([hasManyFrames(2), hasManyFrames(3)]).toEqual([true, false]);
});
