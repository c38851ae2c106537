/**
 * The code of ours that reads what is marked or pointed at beside a web page, and shows it again. Apart from page.ts, and
 * under the same rules: it is put there only when somebody marks, points or looks a text up.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerText } from '@/lib/host/answer-text';
import { takeOver } from '@/lib/host/newest-copy';
import { ownVersion, worldWith } from './beside-page/world';

export default defineUnlistedScript(() => {
  takeOver(globalThis, 'naastText', ownVersion(), (request, memory) => answerText(request, worldWith(memory)));
});
