/** The first minute: a few steps that make Naast fit somebody's work. Each may be skipped, and is found again later. */
import { computed } from '@preact/signals';
import { z } from '@/lib/zod';
import type { Journaling } from './journal-actions';
import type { State } from './state';

/** In the order in which they are offered. */
export const beginningSteps = ['workplace', 'helper', 'pin', 'try'] as const;
export type BeginningStep = (typeof beginningSteps)[number];

const beginningKey = 'beginning';
const beginningSchema = z.strictObject({ step: z.enum([...beginningSteps, 'over']) });

const helperKey = 'own-helper';
const helperSchema = z.strictObject({ name: z.string().max(100), phone: z.string().max(40) });
/** The colleague whom somebody asks first: often the aandachtsfunctionaris. */
export type OwnHelper = z.infer<typeof helperSchema>;

/** What was kept decides where it goes on; memory that cannot be read counts as not begun. */
export function createBeginning({ memory, files }: State, journal: Journaling) {
  const reached = computed(() => beginningSchema.safeParse(memory.value[beginningKey]).data?.step);
  const keep = (step: BeginningStep | 'over') =>
    journal.commit([{ type: 'remember', key: beginningKey, value: { step } }]);

  return {
    /** Whether somebody is in the middle of it. */
    isBegun: computed(() => reached.value !== undefined && reached.value !== 'over'),
    /** Whether the list of cases offers it: not to who has cases and never began, nor once it is over. */
    isOffered: computed(() => reached.value !== 'over' && (reached.value !== undefined || files.value.length === 0)),
    /** The step to show: where it was left. */
    step: computed<BeginningStep>(() =>
      reached.value === undefined || reached.value === 'over' ? 'workplace' : reached.value,
    ),
    toStep: keep,
    /** It is not offered again; everything in it stands in the settings too. */
    end: () => keep('over'),
    helper: computed(() => helperSchema.safeParse(memory.value[helperKey]).data),
    /** Keeps, sealed, whom to ask first. Two empty fields take the person away. Gives whether it was kept. */
    keepHelper: async ({ name, phone }: OwnHelper): Promise<boolean> => {
      const value = name === '' && phone === '' ? null : { name: name.slice(0, 100), phone: phone.slice(0, 40) };
      return (await journal.commit([{ type: 'remember', key: helperKey, value }])).ok;
    },
  };
}
