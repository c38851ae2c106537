/** Who makes the melding: a melding without a name and a way to call back is none (knowledge/domain.md §4). */

/** In the order of the forms; any may be missing. */
export const reporterFields = ['name', 'function', 'organisation', 'phone', 'mail', 'reachable'] as const;
export type ReporterField = (typeof reporterFields)[number];
export type Reporter = Partial<Record<ReporterField, string>>;

const labels: Record<ReporterField, string> = {
  name: 'Naam',
  function: 'Functie',
  organisation: 'Organisatie',
  phone: 'Telefoon',
  mail: 'E-mail',
  reachable: 'Bereikbaar',
};

/** The lines about the reporter; empty where nothing is known. */
export const sayReporter = (reporter: Reporter): string =>
  reporterFields.flatMap((field) => (reporter[field] ? [`${labels[field]}: ${reporter[field]}`] : [])).join('\n');
