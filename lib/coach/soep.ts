/** Notes of general practice in parts: S (what the patient says), O, E and P; S, O, A and P in English. */

const patientBegins = /^\s*S\s*:/;
const writerGoesOn = /^\s*[OEAP]\s*:/;
const blankLine = /\n[^\S\n]*\n/;

/** Whether a sentence is still the patient's: S: holds until the next part begins. */
export const patientSpeaks = (before: boolean, sentence: string): boolean =>
  patientBegins.test(sentence) || (before && !writerGoesOn.test(sentence));

/** Whether the patient's part ends with this sentence: a blank line ends a paragraph. */
export const paragraphEnds = (sentence: string): boolean => blankLine.test(sentence);
