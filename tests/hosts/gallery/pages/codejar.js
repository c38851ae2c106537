import { CodeJar } from 'codejar';
import { offer, place } from './hooks.js';

const element = place('<div style="border:1px solid;min-height:8em"></div>');
const jar = CodeJar(element, () => undefined);
offer({ focus: () => element.focus(), value: () => jar.toString() });
