import React from 'react';
import { render } from 'react-dom';
import { showForm } from './react-form.js';

showForm(React, render);
