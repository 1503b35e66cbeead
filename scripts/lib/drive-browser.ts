/**
 * Drives a browser by the protocol that it speaks itself, without the versions that a test library asks for: Chromium of any age by
 * CDP, Firefox by WebDriver BiDi, WebKit by WebDriver.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Driver {
  version: string;
  open: (address: string) => Promise<unknown>;
  /** Value of an expression of JavaScript on the page, as text. */
  read: (expression: string) => Promise<string>;
  close: () => void;
}

const PATIENCE = 30_000; // milliseconds
const PAUSE = 100;
const PORT = 9399;

type Answer = Record<string, unknown>;

/** Asks again until it answers: a browser takes its time to start. */
async function untilAnswered<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await ask();
    } catch (cause) {
      if (waited > PATIENCE) throw new Error('the browser did not answer', { cause });
      await wait(PAUSE);
    }
  }
}

/** Numbered questions and answers over one WebSocket, as CDP and BiDi have them. */
async function connect(address: string): Promise<(method: string, params?: object, more?: object) => Promise<Answer>> {
  const socket = await untilAnswered(
    () =>
      new Promise<WebSocket>((done, fail) => {
        const opened = new WebSocket(address);
        opened.onopen = () => done(opened);
        opened.onerror = () => fail(new Error(address));
      }),
  );
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (error: Error) => void }>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const { id = 0, result, error, message } = JSON.parse(String(data)) as { id?: number; result?: Answer } & Answer;
    if (error === undefined) waiting.get(id)?.done(result ?? {});
    else waiting.get(id)?.fail(new Error(JSON.stringify([error, message])));
  };
  return (method, params = {}, more = {}) =>
    new Promise((done, fail) => {
      waiting.set(++last, { done, fail });
      socket.send(JSON.stringify({ id: last, method, params, ...more }));
    });
}

const START = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'];

async function chromium(binary: string, start: Starter): Promise<Omit<Driver, 'close'>> {
  const libraries = ['lib', 'aws/lib'].map((folder) => join(dirname(binary), folder)).join(':');
  start(binary, [...START, '--single-process', `--remote-debugging-port=${PORT}`, 'about:blank'], { LD_LIBRARY_PATH: libraries });
  const about = await untilAnswered(
    async () => (await (await fetch(`http://127.0.0.1:${PORT}/json/version`)).json()) as Record<string, string>,
  );
  const pages = await untilAnswered(async () => {
    const [page] = (await (await fetch(`http://127.0.0.1:${PORT}/json`)).json()) as Record<string, string>[];
    if (page === undefined) throw new Error('no page yet');
    return page;
  });
  const ask = await connect(pages['webSocketDebuggerUrl'] ?? '');
  return {
    version: about['Browser'] ?? '',
    open: (url) => ask('Page.navigate', { url }),
    read: async (expression) => {
      const { result } = (await ask('Runtime.evaluate', { expression: `String(${expression})` })) as {
        result: { value?: string };
      };
      return result.value ?? '';
    },
  };
}

async function firefox(binary: string, start: Starter): Promise<Omit<Driver, 'close'>> {
  start(
    binary,
    ['--headless', '--remote-debugging-port', String(PORT), '--profile', mkdtempSync(join(tmpdir(), 'firefox-'))],
    {},
  );
  const ask = await connect(`ws://127.0.0.1:${PORT}/session`);
  const { capabilities } = (await ask('session.new', { capabilities: {} })) as { capabilities: Record<string, string> };
  const { contexts } = (await ask('browsingContext.getTree')) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  return {
    version: `Firefox/${capabilities['browserVersion'] ?? ''}`,
    open: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    read: async (expression) => {
      const asked = { expression: `String(${expression})`, target: { context }, awaitPromise: false };
      const { result } = (await ask('script.evaluate', asked)) as { result?: { value?: string } };
      return result?.value ?? '';
    },
  };
}

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

async function webkit(binary: string, start: Starter): Promise<Omit<Driver, 'close'>> {
  start('xvfb-run', ['-a', binary, `--port=${PORT}`], { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' });
  const ask = async <Value = Answer>(path: string, body: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${PORT}/session${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: Value };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const options = { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] } };
  const session = await untilAnswered(() => ask('', { capabilities: { alwaysMatch: options } }));
  const at = `/${String(session['sessionId'])}`;
  const { browserVersion = '' } = session['capabilities'] as Record<string, string>;
  return {
    version: `WebKitGTK/${browserVersion}`,
    open: (url) => ask(`${at}/url`, { url }),
    read: (expression) => ask<string>(`${at}/execute/sync`, { script: `return String(${expression})`, args: [] }),
  };
}

type Starter = (command: string, args: string[], environment: Record<string, string>) => void;

/** Starts `binary`; whoever calls closes it. */
export async function driveBrowser(engine: Engine, binary: string): Promise<Driver> {
  const started: ChildProcess[] = [];
  const start: Starter = (command, args, environment) => {
    started.push(spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...environment } }));
  };
  const close = (): void => {
    for (const { pid } of started) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  };
  try {
    return { ...(await { chromium, firefox, webkit }[engine](binary, start)), close };
  } catch (error) {
    close();
    throw error;
  }
}
