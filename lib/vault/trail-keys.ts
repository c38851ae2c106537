/** Under which keys the trail is kept among the settings. No setting of anybody else may have one of these. */
export const openKey = 'trail';
/** A page that is full. */
export const pageKey = (id: string): string => `trail/${id}`;

/** Whether a key is the trail's own: it is no setting to show, to copy or to bring. */
export const isTrailKey = (key: string): boolean => key === openKey || key.startsWith('trail/');
