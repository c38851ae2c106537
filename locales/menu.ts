/** The words of the page menu: the background needs only these, not the whole language. */
export const markLabels = { nl: 'Markeer als signaal', en: 'Mark as signal' } as const;
