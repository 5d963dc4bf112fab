import type { OfflineMessages } from './index.ts';

/** English words about use without a network. */
export const en: OfflineMessages = {
	page: {
		title: 'Without internet',
		lead: 'After one visit this site also works without a connection. You can always call 112 and 101 without internet.',
		worksTitle: 'What works',
		works: [
			'The list of all places with their hours, and searching that list: from your first visit.',
			'Finding streets, and walking times: a few moments later.',
			'The pages and the parts of the map that you have already seen.',
			'Everything, if you save the site.'
		],
		needsTitle: 'What does not work',
		needs: [
			'Opening directions in another map app, and the websites that we link to.',
			'Getting new information: you see what was known when you last had a connection.'
		],
		saveTitle: 'Save everything',
		saveText:
			'Every place, zone and commune in English, the whole map, the walking network and the house numbers. With internet it stays up to date by itself.',
		withoutScript: 'Saving needs JavaScript.',
		keptTitle: 'What is on your device',
		keptText:
			'The pages that you look at stay on this device. Anyone who uses it can see which ones. Your location and what you type are not kept.',
		installTitle: 'As an app',
		installText:
			'You can put this site among your apps: choose “Install” or “Add to Home Screen” in the menu of your browser.'
	},
	copy: {
		size: '{n} MB',
		checking: 'Looking at what is on your device…',
		unsupported:
			'Your browser lets us keep nothing here. That is so in a private window and in an old browser.',
		none: 'Not saved yet. Download: {download}. Room on your device: {size}.',
		partial: 'Partly saved. {download} left to download.',
		outdated: 'Saved, but there is newer information. You download {download}.',
		saved: 'Everything is on your device: {size}.',
		savedUnchecked:
			'Everything is on your device. Without a connection we cannot tell whether there is newer information.',
		noNetwork: 'No connection. You can save once you have internet again.',
		save: 'Save',
		resume: 'Continue saving',
		renew: 'Update',
		retry: 'Try again',
		stop: 'Stop',
		saving: 'Saving',
		progress: '{done} of {total}, {percent}%',
		trouble: {
			network:
				'The connection was lost. What is there stays; we go on as soon as there is internet again.',
			changed: 'The site has just been renewed. Save again to get the new version.',
			full: 'Your device has too little room. What is there stays.',
			stopped: 'Stopped. What is there stays.'
		},
		forget: 'Clear everything',
		forgotten: 'Cleared: the pages you have seen and what you saved.'
	},
	missing: {
		title: 'This page is not on your device',
		text: 'You have no connection, and you have not yet seen this page with internet.',
		works:
			'The list of all places with their hours works, and so do the pages that you have already seen.',
		list: 'See all places',
		retry: 'Try again',
		tip: 'Save everything in advance'
	}
};
