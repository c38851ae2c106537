import React from 'react';
import { createRoot } from 'react-dom/client';
import { showForm } from './react-form.js';

showForm(React, (form, root) => createRoot(root).render(form));
