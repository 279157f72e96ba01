import { app, type WebContents } from 'electron';
import { isAllowedNavigation } from './allowedNavigation';
import type { PageSource } from './origin';

function confine(contents: WebContents, source: PageSource): void {
  const stop = (event: { preventDefault(): void; url: string }): void => {
    if (!isAllowedNavigation(event.url, source)) event.preventDefault();
  };
  contents.on('will-navigate', stop);
  contents.on('will-frame-navigate', stop);
  contents.on('will-redirect', stop);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('select-bluetooth-device', (event, _devices, decide) => {
    event.preventDefault();
    decide('');
  });
  contents.on('login', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Keeps every page, also ones made later, where it started; refuses bad and client certificates. */
export function confinePages(source: PageSource): void {
  app.on('web-contents-created', (_event, contents) => {
    confine(contents, source);
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault();
    decide(false);
  });
  app.on('select-client-certificate', (event) => {
    event.preventDefault();
  });
}
