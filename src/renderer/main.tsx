import './theme/base.css';
import './theme/tokens.css';
import '@fontsource-variable/plus-jakarta-sans/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const akar = document.getElementById('akar');
if (akar === null) throw new Error('Halaman Mufakat tidak lengkap: #akar tidak ada.');

createRoot(akar).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
