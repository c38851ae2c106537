import '@material/web/textfield/outlined-text-field.js';
import { offer, place } from './hooks.js';

const field = place('<md-outlined-text-field type="textarea" label="Verslag" rows="6"></md-outlined-text-field>');
await field.updateComplete;
offer({ focus: () => field.focus(), value: () => field.value });
