/** The rules of the founding documents, one row each: `lib/protocol/packs/coverage.json`. */
import { answerSchema } from '@/lib/case/entries';
import { z } from '@/lib/zod';
import data from '@/lib/protocol/packs/coverage.json';

export const documents = {
  S0: 'Coöperatie van zzp’ers in de zorg, Limburg',
  S1: 'Uitleg voor wie met kinderen werkt (2019)',
  S2a: 'Stappenplan van een schoolbestuur in Fryslân',
  S2b: 'Friese Meldcode (2010), bijlage daarbij',
  S3: 'Jeugd- en LVB-zorg',
  S4: 'Folder van Veilig Thuis Flevoland',
  '1.x': 'Waar de bronnen verschillen of verouderd zijn',
} as const;

const journal = z.array(z.strictObject({ question: z.string(), value: answerSchema })).min(1);

const row = z
  .strictObject({
    document: z.enum(Object.keys(documents) as [keyof typeof documents]),
    rule: z.string().min(1).describe('What the document asks, in our words'),
    as: z.enum(['question', 'advice', 'checklist', 'lint', 'not-carried']),
    where: z
      .array(z.string())
      .min(1)
      .exactOptional()
      .describe('Paths as in `texts` of an overlay; the first one speaks'),
    fields: z.array(z.string()).min(1).exactOptional().describe('Fields of the answer that carry it'),
    refused: z.string().min(1).exactOptional().describe('Words that the linter refuses'),
    reason: z.string().min(1).exactOptional().describe('Why it is not carried'),
    layers: z.array(z.string()).min(1),
    journal: journal.exactOptional().describe('What must be known before it appears; absent: it is always there'),
    sentence: z.string().describe('What the screen says, or the linter; empty where nothing is carried'),
  })
  .refine(({ as, where, refused, reason }) => {
    if (as === 'lint') return refused !== undefined;
    return as === 'not-carried' ? reason !== undefined && !where : where !== undefined;
  }, 'a row points to what carries it, or says why nothing does');
export type CoverageRow = z.infer<typeof row>;

/** All rows, in the order of the documents. Throws when one does not have its shape. */
export const coverageRows = (): CoverageRow[] => z.array(row).parse(data);
