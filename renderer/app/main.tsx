import '@fontsource-variable/inter/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n';
import { keepPreferences, loadPreferences } from '../store/preferences';
import { App } from './App';
import { keepThemeApplied } from './theme';

startI18n();
loadPreferences(localStorage);
keepPreferences(localStorage);
keepThemeApplied();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
