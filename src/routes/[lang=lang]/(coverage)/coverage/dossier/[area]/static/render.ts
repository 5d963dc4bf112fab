import { render } from 'svelte/server';
import { staticMarkup } from '../../../../../(map)/static/markup';
import type { DossierView } from '../dossier-view';
import Dossier from './Dossier.svelte';

/** A dossier as markup in which every value is escaped: no script carries it. */
export function dossierMarkup(view: DossierView): string {
	return staticMarkup(render(Dossier, { props: { view } }));
}
