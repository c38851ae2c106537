/** A label as it is compared: pages put a colon, a star for "required" or another capital to the same name. */
export const labelKey = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
