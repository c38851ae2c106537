import { CallLinks } from '@/components/case/Calls';
import { veiligThuis } from '@/components/case/whom-to-call';
import { Message } from '@/components/controls/Message';
import type { OpenCase } from '@/lib/app/open-cases';
import { text } from '@/locales/text';

/** Whoever doubts asks Veilig Thuis, at once: in every step, without a name (knowledge/domain.md §1). */
export const DoubtLine = ({ open }: { open: OpenCase }) => (
  <Message tone="calm">
    <p>{text('weighing.doubt')}</p>
    <CallLinks whom={veiligThuis(open.file.pack)} />
  </Message>
);
