import { createSignal } from 'solid-js/dist/solid.js';
import { effect } from 'solid-js/web/dist/web.js';
import { offer, place } from './hooks.js';

const [words, setWords] = createSignal('');
const field = place('<textarea id="f" rows="8" cols="60"></textarea>');
field.addEventListener('input', ({ target }) => setWords(target.value));
effect(() => (field.value = words()));
offer({ focus: () => field.focus(), value: () => words() });
