/** `sw.js` of a site that has switched 没网也能看 off: it deletes what earlier ones kept of this site, and goes. */
import { forget } from './saved-copy.ts';
import { worker } from './worker-scope.ts';

const { registration } = worker;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(forget(registration.scope).then(() => registration.unregister())));
