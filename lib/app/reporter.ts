/** Who reports, as the professional told it once, sealed: every form of Veilig Thuis asks for it first. */
import type { Reporter } from '@/lib/note/melding-reporter';
import { z } from '@/lib/zod';

const words = z.string().max(200).exactOptional();
const reporterSchema = z.strictObject({
  ...{ name: words, function: words, organisation: words, phone: words, mail: words, reachable: words },
}) satisfies z.ZodType<Reporter>;

export const reporterKey = 'reporter';

/** What is known; nothing where the memory cannot be read. */
export const readReporter = (memory: Record<string, unknown>): Reporter =>
  reporterSchema.safeParse(memory[reporterKey]).data ?? {};
