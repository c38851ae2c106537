import type { Question } from '@/lib/protocol/schema';
import { said } from '@/locales/text';

/** The short name of a question, in the language on screen. */
export const questionName = (question: Question): string => said(question.name ?? question.text);
