/** Fields that a framework keeps the value of; the model is the framework's own state. */

const page = (name, file = `${name}.js`) => ({ name, file });

export const frameworkPages = [
  page('react-16'),
  page('react-17'),
  page('react-18'),
  page('react-19'),
  page('vue-2'),
  page('vue-3'),
  page('vue-3-lazy'),
  page('svelte-5'),
  page('preact-11'),
  page('angular-20'),
  { ...page('angularjs'), head: '<script src="/npm/angular/angular.min.js"></script>' },
  page('knockout'),
  page('alpine'),
  page('lit'),
  page('solid'),
  page('vue-editable'),
  page('mui'),
  page('mentions'),
  page('shoelace'),
  page('material-web'),
  page('autosize'),
  page('textarea-autosize'),
  page('imask'),
];
