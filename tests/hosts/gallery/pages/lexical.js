import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { showField } from './lexical-field.js';

showField(registerRichText, [HeadingNode, QuoteNode]);
