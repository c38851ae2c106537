/** A site as people know it: "epd.voorbeeld.nl", without the scheme. */
export const hostOf = (origin: string): string => origin.replace(/^\w+:\/\//, '') || origin;
