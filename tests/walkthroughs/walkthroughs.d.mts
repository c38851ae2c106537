export type Act =
  | { act: 'answer'; question: string; fields: Record<string, unknown> }
  | { act: 'skip'; question: string; because: string }
  | { act: 'advised' | 'not-advised'; rule: string }
  | { act: 'asked' | 'not-asked'; question: string };

export interface Walkthrough {
  name: string;
  title: string;
  /** Shipped overlays on the base pack. */
  layers: string[];
  role: string;
  label: string;
  acts: Act[];
}

export const walkthroughs: Walkthrough[];
