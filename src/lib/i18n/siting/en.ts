import { counted } from '../count.ts';
import type { SitingMessages } from './index.ts';

/** English words of the best next sites and the best next hours. */
export const en: SitingMessages = {
	title: 'The best next site',
	lead: 'Where would one place more reach most residents? The places that are there stay. A new place has no hours yet: only the distance counts.',
	options: 'Choices',
	candidates: 'Possible sites',
	candidate: { public: 'public buildings', stops: 'stops', anywhere: 'anywhere' },
	objective: 'Goal',
	objectives: { covering: 'most residents added', median: 'shortest walk on average' },
	count: 'Number of sites',
	rule: 'Condition',
	rules: {
		none: 'none',
		'one-per-commune': 'first one in each commune without',
		'communes-without': 'only in communes without'
	},
	compute: 'Compute',
	cancel: 'Stop',
	progress: (percent) => `Computing: ${percent}%`,
	failed: 'This could not be computed.',
	retry: 'Try again',
	none: 'No site meets the condition.',
	result: (n) => counted('en', n, 'best site', 'best sites'),
	caption: 'The best sites, the one with the largest gain first',
	rank: 'No.',
	site: 'Site',
	gain: { covering: 'Residents added', median: 'Shorter by' },
	seconds: (n) => `${n} s`,
	minutesSeconds: (minutes, seconds) => `${minutes} min ${seconds} s`,
	kinds: {
		townhall: 'town hall',
		library: 'library',
		community_centre: 'community centre',
		post_office: 'post office',
		school: 'school',
		stop: 'stop'
	},
	street: 'point on the street',
	unnamed: 'without a name',
	covering: (before, after, minutes) =>
		`From ${before} to ${after} residents within ${minutes} minutes.`,
	median: (before, after) => `The mean walk goes from ${before} to ${after}.`,
	proven: 'Proven to be the best choice: no other can reach more.',
	bound: {
		covering: (bound, gap) =>
			`No choice can reach more than ${bound} residents: this one is at most ${gap} below.`,
		median: (bound, gap) => `No choice gets below ${bound}: this one is at most ${gap} above.`
	},
	percent: (n) => `${n}%`,
	candidateCount: (n) => `Chosen from ${n} sites.`,
	add: (name) => `Add ${name} to the scenario`,
	addShort: 'Add',
	addAll: 'Add all to the scenario',
	added: 'Added to the scenario.',
	look: (name) => `Show ${name} on the map`,
	robust: {
		title: 'How sure is that?',
		lead: 'Which sites also win for other minutes and other walking speeds? That takes a few seconds.',
		compute: 'Compare',
		caption: 'Sites that are chosen most often',
		wins: 'Chosen in',
		of: (wins, cases) => `${wins} of ${cases}`,
		cases: (list) => `Compared: ${list}.`,
		case: (minutes, pace) => `${minutes} min ${pace}`
	},
	paces: { adult: '5 km/h', slow: '3.6 km/h', slower: '3 km/h', 'step-free': 'without stairs' },
	hours: {
		title: 'The best extra hours',
		lead: 'Which place reaches most residents who then have no door that is certainly open, if it opens a little longer?',
		block: 'Extra block',
		blocks: {
			'two-hours': 'two hours',
			evening: 'an evening, 17:00–20:00',
			saturday: 'Saturday, 9:00–13:00'
		},
		known: 'Places whose hours are known',
		unknown: 'Places whose hours are not known: they may be open then already',
		caption: 'The best extra hours, by place',
		place: 'Place',
		when: 'When',
		gain: 'Residents',
		atMost: (n) => `at most ${n}`,
		at: (day, span) => `${day} ${span}`,
		try: (name) => `${name}: try these hours`,
		tryShort: 'Try',
		none: 'No place reaches anybody more that way.'
	}
};
