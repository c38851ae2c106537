/**
 * The code of ours that finds fields and writes beside a web page: in the isolated world, when the panel asks, and never
 * by itself. Put there again and again, so it must be harmless to run twice (lib/host/newest-copy.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '@/lib/host/answer';
import { takeOver } from '@/lib/host/newest-copy';
import { ownVersion, worldWith } from './beside-page/world';

export default defineUnlistedScript(() => {
  takeOver(globalThis, 'naast', ownVersion(), (request, memory) => answer(request, worldWith(memory)));
});
