import type { Language } from '@/lib/protocol/condition-words';
import type { Condition } from '@/lib/protocol/condition-schema';
import { telling } from '@/lib/protocol/conditions';
import { say } from '@/lib/protocol/say-condition';
import type { Pack } from '@/lib/protocol/schema';
import type { CaseView } from './project';

/** Why a question or an advice is on screen, as a sentence that names only what is the case. */
export function why(
  when: Condition,
  { pack, view }: { pack: Pack; view: CaseView },
  language: Language,
  about: 'question' | 'advice',
): string {
  return say(telling(when, view.known), pack, language, about);
}
