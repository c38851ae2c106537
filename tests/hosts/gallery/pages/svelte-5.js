import { mount } from 'svelte';
import Form from './Form.svelte';
import { offer } from './hooks.js';

let read;
mount(Form, { target: document.body, props: { expose: (reader) => (read = reader) } });
offer({ focus: () => document.getElementById('f').focus(), value: () => read() });
