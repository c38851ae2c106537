import { offer, place } from './hooks.js';

place('<div id="app"><textarea id="f" rows="8" cols="60" ng-model="words"></textarea></div>');
window.angular.bootstrap(document.querySelector('#app'));
const field = document.getElementById('f');
offer({ focus: () => field.focus(), value: () => window.angular.element(field).scope().words });
