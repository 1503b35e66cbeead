/** A thread that writes the zips of some townships and tells their bytes: `write-offline.ts` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeTownshipZip, type Contents } from './township-zip.ts';

const { dist, some } = workerData as { dist: string; some: Contents[] };
parentPort?.postMessage(some.map((contents) => writeTownshipZip(dist, contents)));
