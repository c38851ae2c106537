/** Prints what is on screen, because somebody chose to. Every other way of printing gives a page without content. */
export function printScreen(): void {
  document.documentElement.dataset['print'] = 'chosen';
  addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
  print();
}

/** Whether the printing that begins now was chosen in Naast. */
export const isPrintChosen = (): boolean => document.documentElement.dataset['print'] === 'chosen';
