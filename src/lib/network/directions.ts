import type { Language } from '../i18n/languages.ts';
import type { StreetName } from './names.ts';
import type { Route } from './route.ts';
import { stretchesOf, type Stretch, type WayLook } from './stretches.ts';
import {
	bearingAfter,
	bearingBefore,
	type Heading,
	headingOf,
	type Turn,
	turnDegrees,
	turnOf
} from './turns.ts';
import { secondsOf, type Walker } from './walker.ts';

/** A street's names for one reader: one, or in English both where they differ, French first. */
export type NamesForReader = readonly string[];

interface StepBase {
	/** metres and seconds of this step; over all steps they add up to those of the route */
	readonly metres: number;
	readonly seconds: number;
	/** place in the route's line where the step begins */
	readonly start: number;
}

/** One thing to do on the way: begin, go on along another way, or arrive. */
export type DirectionStep =
	| (StepBase & {
			readonly act: 'depart' | 'walk';
			/** null on departure */
			readonly turn: Turn | null;
			/** where to head on departure, else null */
			readonly heading: Heading | null;
			readonly look: WayLook;
			/** empty where the way has none */
			readonly names: NamesForReader;
			/** the way runs beside the street of that name */
			readonly beside: boolean;
			/** metres of stairs on the way */
			readonly stairsMetres: number;
			readonly bridge: boolean;
			readonly tunnel: boolean;
			/** streets to cross before one is on the way, and later on it */
			readonly crossesFirst: readonly NamesForReader[];
			readonly crossesLater: readonly NamesForReader[];
	  })
	| (StepBase & {
			readonly act: 'arrive';
			/** on which side of the street the door is, null where it stands on it */
			readonly side: 'left' | 'right' | null;
	  });

/** So many metres over or under something are worth saying. */
const longEnough = 10;
/** A door this near to the line stands on it. */
const onLineMetres = 3;

/** What to do on a route, step by step, with street names in the reader's language. */
export function directions(
	walker: Walker,
	names: readonly StreetName[],
	route: Route,
	language: Language
): DirectionStep[] {
	const forReader = (name: number): NamesForReader => namesFor(names[name - 1], language);
	const { from, to, line } = route;
	const doorSeconds = (metres: number): number => secondsOf(walker, Math.round(10 * metres));
	const steps = stretchesOf(walker, route).map((stretch, index): DirectionStep => {
		const isFirst = index === 0;
		return {
			act: isFirst ? 'depart' : 'walk',
			turn: isFirst ? null : turnOnto(stretch, route),
			heading: isFirst ? headingOf(bearingAfter(line, 0)) : null,
			look: stretch.look,
			names: forReader(stretch.name),
			beside: stretch.beside,
			metres: stretch.metres + (isFirst ? from.metresToStreet : 0),
			seconds: stretch.seconds + (isFirst ? doorSeconds(from.metresToStreet) : 0),
			start: stretch.approach,
			stairsMetres: stretch.stairsMetres,
			bridge: stretch.bridgeMetres >= longEnough,
			tunnel: stretch.tunnelMetres >= longEnough,
			crossesFirst: others(stretch, stretch.crossesFirst).map(forReader),
			crossesLater: others(stretch, stretch.crossesLater).map(forReader)
		};
	});
	const doors = steps.length === 0 ? from.metresToStreet + to.metresToStreet : to.metresToStreet;
	return [
		...steps,
		{
			act: 'arrive',
			side: sideOfDoor(route),
			metres: doors,
			seconds: route.seconds - steps.reduce((sum, { seconds }) => sum + seconds, 0),
			start: line.length - 1
		}
	];
}

/** Streets crossed that aren't the one walked along. */
function others(stretch: Stretch, names: readonly number[]): number[] {
	return names.filter((name) => name !== stretch.name);
}

function turnOnto({ approach, start }: Stretch, { line }: Route): Turn {
	return turnOf(turnDegrees(bearingBefore(line, approach), bearingAfter(line, start)));
}

function namesFor(name: StreetName | undefined, language: Language): NamesForReader {
	if (name === undefined) return [];
	if (language !== 'en') return [name[language]];
	return name.fr === name.nl ? [name.fr] : [name.fr, name.nl];
}

function sideOfDoor({ to, line }: Route): 'left' | 'right' | null {
	const arriving = bearingBefore(line, line.length - 1);
	if (to.metresToStreet < onLineMetres || Number.isNaN(arriving)) return null;
	const angle = (arriving * Math.PI) / 180;
	const [east, south] = [to.askedX - to.x, to.askedY - to.y];
	return east * Math.cos(angle) + south * Math.sin(angle) < 0 ? 'left' : 'right';
}
