import { CoverageLink } from './link.ts';
import type { DoubtAnswer, DoubtQuestion } from './position-doubt.ts';
import type { CoverageFiles, FromWorker, Kind, ToWorker } from './protocol.ts';
import type {
	BandsAnswer,
	ClockAnswer,
	ClockQuestion,
	CoverageAnswer,
	CoveragePlace,
	HoursAnswer,
	HoursQuestion,
	Question,
	RobustnessAnswer,
	SitesAnswer,
	SitesQuestion,
	StreetsAnswer
} from './types.ts';

export { Superseded, WorkerFailed } from './link.ts';

type OnProgress = (share: number) => void;

/** Asks the worker. Only the latest question of each kind counts: an older one rejects with `Superseded`. */
export interface CoverageClient {
	coverage(question: Question): Promise<CoverageAnswer>;
	clock(question: ClockQuestion, onprogress?: OnProgress): Promise<ClockAnswer>;
	bands(question: Question): Promise<BandsAnswer>;
	/** `bbox`: west, south, east, north in degrees */
	streets(
		question: Question,
		bbox: readonly [west: number, south: number, east: number, north: number]
	): Promise<StreetsAnswer>;
	sites(question: SitesQuestion, onprogress?: OnProgress): Promise<SitesAnswer>;
	robustness(question: SitesQuestion, onprogress?: OnProgress): Promise<RobustnessAnswer>;
	hours(question: HoursQuestion, onprogress?: OnProgress): Promise<HoursAnswer>;
	/** how much hangs on points that are known only roughly */
	doubt(question: DoubtQuestion): Promise<DoubtAnswer>;
	cancel(what: Kind): void;
	/** ends the worker; what is still asked rejects with `Superseded` */
	close(): void;
}

/**
 * Opens a worker on files of our own origin (addresses from the root will do) and resolves when it has
 * read them; `WorkerFailed` where they do not come or are damaged. `onprogress` hears the share that
 * is loaded. A worker that dies later makes each question reject with `WorkerFailed`: open another.
 */
export async function openCoverage(
	files: CoverageFiles,
	places: readonly CoveragePlace[],
	onprogress?: OnProgress
): Promise<CoverageClient> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const post = (message: ToWorker): void => worker.postMessage(message);
	const link = new CoverageLink(post, onprogress);
	const fail = (why: string): void => {
		worker.terminate();
		link.fail(why);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => link.receive(data));
	worker.addEventListener('error', ({ message }) => fail(message || 'the worker did not start'));
	worker.addEventListener('messageerror', () => fail('an answer could not be read'));
	post({ type: 'open', files: absolute(files), places: places.map(plainPlace) });
	try {
		await link.ready();
	} catch (error) {
		worker.terminate();
		throw error;
	}
	return {
		coverage: (question) => link.ask('coverage', question),
		clock: (question, hear) => link.ask('clock', question, hear),
		bands: (question) => link.ask('bands', question),
		streets: (question, bbox) => link.ask('streets', { question, bbox }),
		sites: (question, hear) => link.ask('sites', question, hear),
		robustness: (question, hear) => link.ask('robustness', question, hear),
		hours: (question, hear) => link.ask('hours', question, hear),
		doubt: (question) => link.ask('doubt', question),
		cancel: (what) => link.cancel(what),
		close() {
			worker.terminate();
			link.close();
		}
	};
}

/** A worker reads addresses from where its own script lies. */
function absolute(files: CoverageFiles): CoverageFiles {
	const address = (file: string): string => new URL(file, document.baseURI).href;
	return {
		streets: address(files.streets),
		population: address(files.population),
		areas: address(files.areas),
		candidates: address(files.candidates)
	};
}

/** What of a place goes to the worker, as plain values. */
function plainPlace(place: CoveragePlace): CoveragePlace {
	const { id, kind, status, point, accuracyMetres, schedule, appointmentOnly } = place;
	const plain = { id, kind, status, point, accuracyMetres, schedule, appointmentOnly };
	return JSON.parse(JSON.stringify(plain)) as CoveragePlace;
}
