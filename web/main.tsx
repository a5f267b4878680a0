import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/tokens.css';
import './look/base.css';
import './look/frame.css';
import './look/lists.css';
import './look/panel.css';
import './look/picture.css';
import './look/print.css';
import { Page } from './views/page.tsx';

const root = document.getElementById('page');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
