/** A house number taken apart. */
export interface HouseNumber {
	/** the part before any letter or range: 12 of "12A" */
	value: number;
	/** what follows, in capitals and without spaces: "", "A", "BIS", "/3", "-14" */
	suffix: string;
	/** last number of a range: 14 of "12-14"; null where it is no range */
	last: number | null;
}

const form =
	/^(\d{1,4})\s*(?:(bis|ter|quater|[a-z]{1,2})\b)?\s*(?:-+\s*(\d{1,4})\s*([a-z]?)|\/\s*([a-z]|\d{1,4}[a-z]?))?$/i;

/**
 * Takes a house number apart: "12", "12a", "12 bis", "12-14", "12/3". Null where the text is nothing
 * of the kind.
 */
export function parseHouseNumber(text: string): HouseNumber | null {
	const found = form.exec(text.trim());
	if (found === null) return null;
	const [, digits = '', letters = '', to, toLetter = '', part] = found;
	const value = Number(digits);
	if (value === 0) return null;
	const range = to === undefined ? '' : `-${Number(to)}${toLetter}`;
	const suffix = `${letters}${range}${part === undefined ? '' : `/${part}`}`.toUpperCase();
	return { value, suffix, last: to === undefined ? null : lastOf(value, Number(to)) };
}

/** "153-55" is a short way to write 153-155; a range that runs backwards is none. */
function lastOf(first: number, written: number): number | null {
	if (written > first) return written;
	const tens = written < 10 ? 10 : 100;
	const completed = first - (first % tens) + written;
	return written < 100 && first >= 100 && completed > first ? completed : null;
}

/** As it is shown: "12A", "12bis", "12-14". */
export function showHouseNumber({ value, suffix }: Pick<HouseNumber, 'value' | 'suffix'>): string {
	return `${value}${suffix.replace(/^(BIS|TER|QUATER)/, (word) => word.toLowerCase())}`;
}
