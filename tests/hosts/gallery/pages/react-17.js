import React from 'react17';
import { render } from 'react-dom17';
import { showForm } from './react-form.js';

showForm(React, render);
