import { registerPlainText } from '@lexical/plain-text';
import { showField } from './lexical-field.js';

showField(registerPlainText, []);
