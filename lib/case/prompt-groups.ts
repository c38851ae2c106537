/** Prompts in groups that can be folded: by theme, and within it what to watch, what raises the risk, what protects. */
import type { Facts } from '@/lib/protocol/conditions';
import { ageBands } from '@/lib/protocol/question-schema';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Pack, Prompt } from '@/lib/protocol/schema';

export type Side = NonNullable<Prompt['side']>;

export interface PromptGroup {
  /** Absent for prompts that belong to the question itself. */
  theme?: NonNullable<Pack['themes']>[number];
  /** In this order: without a side, signals, risks, what protects. Empty ones are left out. */
  sides: { side?: Side; prompts: Prompt[] }[];
}

const sides = [undefined, 'signal', 'risk', 'protective'] as const;
const bands: ReadonlySet<string> = new Set(ageBands);

/** The ages that were chosen for the case; undefined when nobody said: then every prompt may fit. */
export function agesOf(pack: Pack, { answers }: Facts): ReadonlySet<string> | undefined {
  const asksAges = ({ options }: { options: { id: string }[] }) =>
    options.length > 0 && options.every(({ id }) => bands.has(id));
  const questions = questionsOf(pack).filter(asksAges);
  const ages = questions.flatMap(({ id }) => answers.get(id) ?? []);
  return ages.length > 0 ? new Set(ages) : undefined;
}

/** Whether a prompt is about somebody of these ages; one without ages is about everybody. */
export const fitsAges = ({ ages }: Prompt, chosen: ReadonlySet<string> | undefined): boolean =>
  !ages || !chosen || ages.some((age) => chosen.has(age));

/** Groups in the order of the pack's themes, prompts without a (known) theme first. Drops nothing. */
export function groupPrompts({ themes = [] }: Pack, prompts: readonly Prompt[]): PromptGroup[] {
  const known = new Set(themes.map(({ id }) => id));
  return [undefined, ...themes].flatMap((theme): PromptGroup[] => {
    const own = prompts.filter((prompt) => (theme ? prompt.theme === theme.id : !known.has(prompt.theme ?? '')));
    if (own.length === 0) return [];
    const bySide = sides.flatMap((side) => {
      const same = own.filter((prompt) => prompt.side === side);
      return same.length > 0 ? [{ ...(side && { side }), prompts: same }] : [];
    });
    return [{ ...(theme && { theme }), sides: bySide }];
  });
}
