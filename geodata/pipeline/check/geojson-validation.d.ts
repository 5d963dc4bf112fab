declare module 'geojson-validation' {
	/** With `trace`, what is wrong in words; undefined or an empty list where nothing is. */
	export function isFeature(feature: unknown, trace: true): string[] | undefined;
}
