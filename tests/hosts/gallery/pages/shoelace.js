import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { offer, place } from './hooks.js';

const field = place('<sl-textarea label="Verslag" rows="6" resize="auto"></sl-textarea>');
await field.updateComplete;
offer({ focus: () => field.focus(), value: () => field.value });
