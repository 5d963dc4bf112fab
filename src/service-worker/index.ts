import { version } from '$service-worker';
import type { PageMessage } from '../lib/offline/messages.ts';
import { passHeader, treatmentOf } from '../lib/offline/treatment.ts';
import { answerFresh, answerHashed, answerListed } from './answer.ts';
import { keepSeen } from './seen.ts';
import { install, removeOld } from './shell.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([worker.clients.claim(), removeOld()]));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.headers.has(passHeader) || request.headers.has('Range')) return;
	switch (treatmentOf(pathname, request.mode === 'navigate')) {
		case 'hashed':
			return event.respondWith(answerHashed(request));
		case 'fresh':
			return event.respondWith(answerFresh(event));
		case 'listed':
			return event.respondWith(answerListed(request));
		case 'leave':
			return;
	}
});

worker.addEventListener('message', (event) => {
	const message = event.data as PageMessage;
	switch (message.type) {
		case 'seen':
			return event.waitUntil(keepSeen(message.paths, message.thrifty));
		case 'take-over':
			return event.waitUntil(worker.skipWaiting());
		case 'version':
			return event.ports[0]?.postMessage(version);
	}
});
