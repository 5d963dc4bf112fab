import Answer from './Answer.svelte';
import RankedLists from './RankedLists.svelte';
import RoutePanel from './RoutePanel.svelte';
import Suggestions from './Suggestions.svelte';
import VictimHelp from '../VictimHelp.svelte';
import WalkFromHere from './WalkFromHere.svelte';
import WhenPanel from './WhenPanel.svelte';

export { openTools } from '$lib/state/finder-tools.svelte';

/** All that the finder shows. */
export const parts = {
	Answer,
	RankedLists,
	RoutePanel,
	Suggestions,
	VictimHelp,
	WalkFromHere,
	WhenPanel
};
