/** The words of the page menu: the background needs only these, not the whole language. */
export const markLabels = { nl: 'Markeer als signaal', en: 'Mark as signal' } as const;

/** What a reminder says, whoever may be looking: nothing. */
export const reminderWords = { nl: 'Er staat iets voor je klaar', en: 'Something is waiting for you' } as const;
