/** Sites that the professional called a form of Veilig Thuis, sealed; asked once per site. */
import { z } from '@/lib/zod';

const formsSchema = z.array(z.string().max(500)).max(500);

export const reportFormsKey = 'report-forms';

/** The origins; unreadable memory counts as nothing known, so Naast asks again. */
export const readReportForms = (memory: Record<string, unknown>): string[] =>
  formsSchema.safeParse(memory[reportFormsKey]).data ?? [];
