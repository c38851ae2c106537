import * as Knockout from 'knockout';
import { offer, place } from './hooks.js';

const ko = Knockout.default ?? Knockout;
const words = ko.observable('');
const field = place('<textarea id="f" rows="8" cols="60" data-bind="value: words"></textarea>');
ko.applyBindings({ words });
offer({ focus: () => field.focus(), value: () => words() || field.value });
