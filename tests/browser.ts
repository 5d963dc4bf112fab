import type { LaunchOptions } from '@playwright/test';
import { chromiumArguments, findChromium } from '../scripts/chromium.js';

/** The moment of every test: Tuesday 24 November 2026, 14:35 in Brussels. */
export const moment = new Date('2026-11-24T14:35:00+01:00');

/** Where the reader of every test stands, once allowed: Clemenceau metro station, Anderlecht. */
export const position = { latitude: 50.8419, longitude: 4.3306, accuracy: 20 };

/** The two screens on which every test runs. */
export const screens = {
	desktop: { width: 1280, height: 800 },
	phone: { width: 390, height: 844 }
} as const;

export const origin = 'http://127.0.0.1:4329';

/** How Chromium is started, with a clear message where there is none. */
export function launchOptions(): LaunchOptions {
	const path = findChromium();
	return { args: chromiumArguments, ...(path === null ? {} : { executablePath: path }) };
}
