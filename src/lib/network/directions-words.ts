import type { Language } from '../i18n/languages.ts';
import type { DirectionStep, NamesForReader } from './directions.ts';
import type { WayLook } from './stretches.ts';
import { dutchStreet, frenchStreet } from './street-articles.ts';
import type { Heading, Turn } from './turns.ts';

type WalkStep = Exclude<DirectionStep, { act: 'arrive' }>;
/** A way without a name, as it can be recognised. */
type Unnamed = Exclude<WayLook, 'street'> | 'tunnel' | 'bridge';

/** What one language needs to say a step. */
interface Words {
	street: (name: string) => string;
	headings: Record<Heading, string>;
	turns: Record<Turn, string>;
	/** what one does on a way, to follow a turn: "follow the path" */
	ways: Record<Unnamed, string>;
	follow: (street: string) => string;
	walkBeside: (street: string) => string;
	joinTurn: (turn: string, way: string) => string;
	depart: (way: string, heading: string | null) => string;
	crossFirst: (streets: string) => string;
	crossLater: (streets: string) => string;
	and: string;
	/** added to a street with a name */
	overBridge: string;
	throughTunnel: string;
	stairs: string;
	arrive: Record<'left' | 'right' | 'here', string>;
}

const nl: Words = {
	street: dutchStreet,
	headings: {
		north: 'naar het noorden',
		'north-east': 'naar het noordoosten',
		east: 'naar het oosten',
		'south-east': 'naar het zuidoosten',
		south: 'naar het zuiden',
		'south-west': 'naar het zuidwesten',
		west: 'naar het westen',
		'north-west': 'naar het noordwesten'
	},
	turns: {
		straight: 'Ga rechtdoor',
		'slight-left': 'Houd links aan',
		'slight-right': 'Houd rechts aan',
		left: 'Sla linksaf',
		right: 'Sla rechtsaf',
		'sharp-left': 'Sla scherp linksaf',
		'sharp-right': 'Sla scherp rechtsaf',
		back: 'Keer om'
	},
	ways: {
		path: 'volg het pad',
		service: 'volg de toegangsweg',
		square: 'ga het plein over',
		stairs: 'neem de trap',
		indoors: 'ga door de gang',
		lift: 'neem de lift',
		tunnel: 'ga door de tunnel',
		bridge: 'ga over de brug'
	},
	follow: (street) => (/^het .*plein$/.test(street) ? `ga over ${street}` : `volg ${street}`),
	walkBeside: (street) => `ga langs ${street}`,
	joinTurn: (turn, way) => `${turn} en ${way}.`,
	depart: (way, heading) => `${capital(way)}${heading === null ? '' : ` ${heading}`}.`,
	crossFirst: (streets) => `Steek ${streets} over.`,
	crossLater: (streets) => `Steek onderweg ${streets} over.`,
	and: 'en',
	overBridge: ', over de brug',
	throughTunnel: ', door de tunnel',
	stairs: 'Onderweg is er een trap.',
	arrive: {
		left: 'U bent er: uw bestemming ligt links.',
		right: 'U bent er: uw bestemming ligt rechts.',
		here: 'U bent er.'
	}
};

const fr: Words = {
	street: frenchStreet,
	headings: {
		north: 'vers le nord',
		'north-east': 'vers le nord-est',
		east: 'vers l’est',
		'south-east': 'vers le sud-est',
		south: 'vers le sud',
		'south-west': 'vers le sud-ouest',
		west: 'vers l’ouest',
		'north-west': 'vers le nord-ouest'
	},
	turns: {
		straight: 'Continuez tout droit',
		'slight-left': 'Tenez la gauche',
		'slight-right': 'Tenez la droite',
		left: 'Tournez à gauche',
		right: 'Tournez à droite',
		'sharp-left': 'Tournez franchement à gauche',
		'sharp-right': 'Tournez franchement à droite',
		back: 'Faites demi-tour'
	},
	ways: {
		path: 'suivez le chemin',
		service: 'suivez la voie d’accès',
		square: 'traversez la place',
		stairs: 'prenez l’escalier',
		indoors: 'prenez le couloir',
		lift: 'prenez l’ascenseur',
		tunnel: 'prenez le tunnel',
		bridge: 'passez le pont'
	},
	follow: (street) =>
		/^(la place|le square|le parvis|l’esplanade|la Grand-Place)( |$)/.test(street)
			? `passez par ${street}`
			: `suivez ${street}`,
	walkBeside: (street) => `longez ${street}`,
	joinTurn: (turn, way) => `${turn} et ${way}.`,
	depart: (way, heading) => `${capital(way)}${heading === null ? '' : ` ${heading}`}.`,
	crossFirst: (streets) => `Traversez ${streets}.`,
	crossLater: (streets) => `En chemin, traversez ${streets}.`,
	and: 'et',
	overBridge: ', par le pont',
	throughTunnel: ', par le tunnel',
	stairs: 'Il y a un escalier en chemin.',
	arrive: {
		left: 'Vous y êtes\u00a0: votre destination est à gauche.',
		right: 'Vous y êtes\u00a0: votre destination est à droite.',
		here: 'Vous y êtes.'
	}
};

const en: Words = {
	street: (name) => name,
	headings: {
		north: 'north',
		'north-east': 'north-east',
		east: 'east',
		'south-east': 'south-east',
		south: 'south',
		'south-west': 'south-west',
		west: 'west',
		'north-west': 'north-west'
	},
	turns: {
		straight: 'Go straight on',
		'slight-left': 'Bear left',
		'slight-right': 'Bear right',
		left: 'Turn left',
		right: 'Turn right',
		'sharp-left': 'Turn sharp left',
		'sharp-right': 'Turn sharp right',
		back: 'Turn back'
	},
	ways: {
		path: 'follow the path',
		service: 'follow the access road',
		square: 'cross the square',
		stairs: 'take the stairs',
		indoors: 'go through the passage',
		lift: 'take the lift',
		tunnel: 'go through the tunnel',
		bridge: 'go over the bridge'
	},
	follow: (street) => `follow ${street}`,
	walkBeside: (street) => `walk along ${street}`,
	joinTurn: (turn, way) => `${turn} and ${way}.`,
	depart: (way, heading) => `${capital(way)}${heading === null ? '' : `, heading ${heading}`}.`,
	crossFirst: (streets) => `Cross ${streets}.`,
	crossLater: (streets) => `Cross ${streets} on the way.`,
	and: 'and',
	overBridge: ', over the bridge',
	throughTunnel: ', through the tunnel',
	stairs: 'There are stairs on the way.',
	arrive: {
		left: 'You have arrived: your destination is on the left.',
		right: 'You have arrived: your destination is on the right.',
		here: 'You have arrived.'
	}
};

const words: Record<Language, Words> = { nl, fr, en };

/** A step as a reader is told it, in a few sentences, without distance or time. */
export function stepSentence(step: DirectionStep, language: Language): string {
	const own = words[language];
	if (step.act === 'arrive') return own.arrive[step.side ?? 'here'];
	const way = wayPhrase(step, own);
	const main =
		step.turn === null
			? own.depart(way, step.heading === null ? null : own.headings[step.heading])
			: own.joinTurn(own.turns[step.turn], way);
	const sentences = [main];
	if (step.crossesFirst.length > 0)
		sentences.unshift(own.crossFirst(listOfStreets(step.crossesFirst, own)));
	if (step.crossesLater.length > 0)
		sentences.push(own.crossLater(listOfStreets(step.crossesLater, own)));
	if (step.stairsMetres > 0 && step.look !== 'stairs') sentences.push(own.stairs);
	return sentences.join(' ');
}

function listOfStreets(streets: readonly NamesForReader[], own: Words): string {
	const phrases = streets.map((names) => streetPhrase(names, own));
	const last = phrases.pop()!;
	return phrases.length === 0 ? last : `${phrases.join(', ')} ${own.and} ${last}`;
}

function wayPhrase({ look, names, beside, tunnel, bridge }: WalkStep, own: Words): string {
	if (names.length > 0 && look !== 'stairs') {
		const street = streetPhrase(names, own);
		const along = beside ? own.walkBeside(street) : own.follow(street);
		if (tunnel && !/tunnel/i.test(street)) return along + own.throughTunnel;
		return bridge && !isBridge.test(street) ? along + own.overBridge : along;
	}
	if (look === 'path' && tunnel) return own.ways.tunnel;
	if (look === 'path' && bridge) return own.ways.bridge;
	return look === 'street' ? own.ways.path : own.ways[look];
}

/** A street whose name already says that it is a bridge. */
const isBridge = /brug|\bpont\b|passerelle/i;

function streetPhrase(names: readonly string[], own: Words): string {
	return names.map(own.street).join(' / ');
}

function capital(text: string): string {
	return text[0]!.toUpperCase() + text.slice(1);
}
