import React from 'react18';
import { createRoot } from 'react-dom18/client';
import { showForm } from './react-form.js';

showForm(React, (form, root) => createRoot(root).render(form));
