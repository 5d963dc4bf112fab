const files = import.meta.glob<string>(
	['./markers/*.svg', '!./markers/*-selected.svg', '!./markers/far-lisa-*'],
	{ query: '?raw', import: 'default', eager: true }
);

/** Every drawing that the map may show, by name: "lisa-open" → its SVG. */
export const markerDrawings: ReadonlyMap<string, string> = new Map(
	Object.entries(files).map(([path, svg]) => [path.slice('./markers/'.length, -'.svg'.length), svg])
);
