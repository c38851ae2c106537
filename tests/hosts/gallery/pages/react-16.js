import React from 'react16';
import { render } from 'react-dom16';
import { showForm } from './react-form.js';

showForm(React, render);
