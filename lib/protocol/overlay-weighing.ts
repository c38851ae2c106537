import type { Change } from './overlay-change';
import { type Remark, refused, unknown } from './finding';
import { type Follow, weighingId, type WeighingNode } from './weighing-schema';

const weakened = (id: string): Remark =>
  refused(
    id,
    { nl: 'Waar dit antwoord toe leidt is wettelijk minimum.', en: 'Where this answer leads is the legal minimum.' },
    {
      nl: 'Geef het dezelfde ‘outcome’ en ‘next’. De woorden mogen anders.',
      en: 'Give it the same ‘outcome’ and ‘next’. The words may differ.',
    },
  );

const leadsTheSame = (one: Follow, other: Follow | undefined) =>
  one.outcome === other?.outcome && one.next === other?.next;

/** The new answers of a node. What is floor keeps where it leads, and stays floor for the layers above. */
function replaced(under: WeighingNode, over: WeighingNode, remark: (remark: Remark) => void): WeighingNode {
  const given = new Map(Object.entries(over.answers));
  for (const [answer, follow] of Object.entries(under.answers)) {
    const other = given.get(answer);
    if (!follow.floor) continue;
    if (leadsTheSame(follow, other)) given.set(answer, { ...follow, ...other, floor: true });
    else {
      remark(weakened(weighingId(under.question, answer)));
      given.set(answer, follow);
    }
  }
  return { ...over, answers: Object.fromEntries(given) };
}

/** The path with the nodes of the overlay: those of a known question replace, others come after. */
export const addWeighing: Change = (pack, { weighing: over }, remark) => {
  if (!over) return pack;
  const under = pack.weighing;
  if (!under) {
    remark(unknown('weighing', 'part', 'weighing'));
    return pack;
  }
  const nodes = over.path ?? [];
  const known = new Set(under.path.map((node) => node.question));
  const path = under.path.map((node) => {
    const other = nodes.find(({ question }) => question === node.question);
    return other ? replaced(node, other, remark) : node;
  });
  return {
    ...pack,
    weighing: {
      ...under,
      ...(over.beforehand && { beforehand: over.beforehand }),
      ...(over.after && { after: { ...under.after, ...over.after } }),
      path: [...path, ...nodes.filter(({ question }) => !known.has(question))],
    },
  };
};
