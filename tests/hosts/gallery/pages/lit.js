import { html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { offer, place } from './hooks.js';

class Form extends LitElement {
  static properties = { words: {} };
  words = '';
  constructor() {
    super();
    delete this.words;
    this.words = '';
  }
  render() {
    return html`<textarea
      rows="8"
      cols="60"
      .value=${live(this.words)}
      @input=${({ target }) => (this.words = target.value)}
    ></textarea>`;
  }
}
customElements.define('lit-form', Form);
const form = place('<lit-form></lit-form>');
await form.updateComplete;
offer({ focus: () => form.renderRoot.querySelector('textarea').focus(), value: () => form.words });
