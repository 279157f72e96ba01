import { request } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../launch';
import { startListening } from './listeningServer';

/** Ways for a page to reach the network, run inside the page. Each ends, however it fares. */
const ways = {
  fetch: (port: number) => fetch(`http://127.0.0.1:${port}/fetch`).catch(() => undefined),
  'fetch without CORS': (port: number) =>
    fetch(`http://127.0.0.1:${port}/no-cors`, { mode: 'no-cors' }).catch(() => undefined),
  XMLHttpRequest: (port: number) =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.onloadend = done;
      request.open('GET', `http://127.0.0.1:${port}/xhr`);
      request.send();
    }),
  WebSocket: (port: number) =>
    new Promise((done) => {
      try {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`);
        socket.onerror = done;
        socket.onclose = done;
      } catch {
        done(undefined);
      }
    }),
  EventSource: (port: number) =>
    new Promise((done) => {
      const source = new EventSource(`http://127.0.0.1:${port}/events`);
      source.onerror = () => {
        source.close();
        done(undefined);
      };
    }),
  sendBeacon: (port: number) => navigator.sendBeacon(`http://127.0.0.1:${port}/beacon`, 'x'),
  image: (port: number) =>
    new Promise((done) => {
      const image = new Image();
      image.onload = image.onerror = done;
      image.src = `http://127.0.0.1:${port}/image.png`;
    }),
  'style background': (port: number) => {
    document.body.style.backgroundImage = `url(http://127.0.0.1:${port}/background.png)`;
    return new Promise(requestAnimationFrame);
  },
  'link elements': (port: number) => {
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'stylesheet', 'icon']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.as = 'script';
      link.href = `http://127.0.0.1:${port}/${rel}`;
      document.head.append(link);
    }
  },
  script: (port: number) =>
    new Promise((done) => {
      const script = document.createElement('script');
      script.onload = script.onerror = done;
      script.src = `http://127.0.0.1:${port}/script.js`;
      document.head.append(script);
    }),
  'dynamic import': (port: number) =>
    import(/* @vite-ignore */ `http://127.0.0.1:${port}/module.js`).catch(() => undefined),
  frame: (port: number) => {
    const frame = document.createElement('iframe');
    frame.src = `http://127.0.0.1:${port}/frame`;
    document.body.append(frame);
  },
  'media and object': (port: number) => {
    for (const tag of ['video', 'audio', 'embed'] as const) {
      const element = document.createElement(tag);
      element.setAttribute('src', `http://127.0.0.1:${port}/${tag}`);
      document.body.append(element);
    }
  },
  'form post': (port: number) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `http://127.0.0.1:${port}/form`;
    document.body.append(form);
    form.submit();
  },
  'link ping': (port: number) => {
    const link = document.createElement('a');
    link.href = '#here';
    link.ping = `http://127.0.0.1:${port}/ping`;
    document.body.append(link);
    link.click();
  },
  worker: (port: number) => {
    try {
      const code = `importScripts('http://127.0.0.1:${port}/worker.js')`;
      new Worker(URL.createObjectURL(new Blob([code])));
      new Worker(`http://127.0.0.1:${port}/worker.js`);
    } catch {
      return undefined;
    }
  },
  WebRTC: async (port: number) => {
    const servers = [
      { urls: `stun:127.0.0.1:${port}` },
      { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
      { urls: `turn:127.0.0.1:${port}?transport=udp`, username: 'a', credential: 'b' },
    ];
    try {
      const connection = new RTCPeerConnection({ iceServers: servers });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((done) => {
        connection.onicegatheringstatechange = () => {
          if (connection.iceGatheringState === 'complete') done(undefined);
        };
        setTimeout(done, 3000);
      });
      connection.close();
    } catch {
      return undefined;
    }
  },
} as const;

/** One round trip through the app's own browser process after which a request would have left. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => fetch('app://partnerscape/index.html').then((answer) => answer.text()));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

test('the server notices a request', async () => {
  const server = await startListening();
  await new Promise<void>((done) => {
    request({ port: server.port, host: '127.0.0.1', path: '/control' }, (answer) => {
      answer.resume();
      answer.on('end', done);
    }).end();
  });
  expect(server.arrivals).toEqual(['a TCP connection', 'GET /control HTTP/1.1']);
  await server.close();
});

test('no way out of the page reaches the network', async () => {
  const server = await startListening();
  const running = await launchApp();
  for (const [name, way] of Object.entries(ways)) {
    await running.window.evaluate(way, server.port);
    await settle(running.window);
    expect(server.arrivals, name).toEqual([]);
  }
  await running.close();
  await server.close();
});

test('without the content policy, the session still lets nothing out', async () => {
  const server = await startListening();
  const running = await launchApp();
  await running.app.evaluate(({ session, BrowserWindow }) => {
    session.defaultSession.protocol.unhandle('app');
    session.defaultSession.protocol.handle(
      'app',
      () => new Response('<body>bare</body>', { headers: { 'Content-Type': 'text/html' } }),
    );
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await expect(running.window.getByText('bare')).toBeVisible();
  for (const [name, way] of Object.entries(ways)) {
    await running.window.evaluate(way, server.port);
    await settle(running.window);
    expect(server.arrivals, name).toEqual([]);
  }
  await running.close();
  await server.close();
});

test('without the handler of requests, there is no way to a host either', async () => {
  const server = await startListening();
  const running = await launchApp();
  const outcome = await running.app.evaluate(async ({ session }, port) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    return session.defaultSession.fetch(`http://127.0.0.1:${port}/session`).then(
      () => 'answered',
      () => 'refused',
    );
  }, server.port);
  expect(outcome).toBe('refused');
  expect(server.arrivals).toEqual([]);
  await running.close();
  await server.close();
});

test('the start asks the network for nothing', async () => {
  const running = await launchApp();
  const asked = await running.app.evaluate(async ({ session, BrowserWindow }) => {
    const urls: string[] = [];
    session.defaultSession.webRequest.onBeforeRequest((details, decide) => {
      urls.push(details.url);
      decide({});
    });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((done) => contents?.once('did-finish-load', () => done()));
    contents?.reload();
    await loaded;
    return { urls, spelling: session.defaultSession.isSpellCheckerEnabled() };
  });
  expect(asked.urls.filter((url) => !/^(app:\/\/partnerscape\/|blob:|data:)/.test(url))).toEqual(
    [],
  );
  expect(asked.spelling).toBe(false);
  await running.close();
});
