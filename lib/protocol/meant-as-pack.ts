/** Whether somebody meant this JSON for a pack: its `format` says so, right or wrong. Anything else is another file. */
export const isMeantAsPack = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'format' in data &&
  typeof data.format === 'string' &&
  data.format.startsWith('naast-');
