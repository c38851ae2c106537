/** The words in which a walkthrough is told. Ids are those of the pack; fields are those of the forms. */

/** Answers a question, or adds an answer to one that repeats. */
export const answer = (question, fields) => ({ act: 'answer', question, fields });
/** Leaves a question out, with the reason. */
export const skip = (question, because) => ({ act: 'skip', question, because });
/** The advice of this rule is on the screen of the case. */
export const advised = (rule) => ({ act: 'advised', rule });
/** The advice of this rule is not there. */
export const notAdvised = (rule) => ({ act: 'not-advised', rule });
/** The question is asked. */
export const asked = (question) => ({ act: 'asked', question });
/** The question is not asked. */
export const notAsked = (question) => ({ act: 'not-asked', question });
