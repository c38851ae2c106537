/** A site as people know it: "epd.voorbeeld.nl", without the scheme. */
export const hostOf = (origin: string): string => origin.replace(/^\w+:\/\//, '') || origin;

/** The same for a match pattern: `https://epd.voorbeeld.nl/*`. */
export const hostIn = (site: string): string => hostOf(site).replace(/\/\*$/, '');
