/** Something in a JSON text that `JSON.parse` would swallow, or would refuse without saying where. */
export interface JsonIssue {
	/** keys and indices that lead to the value */
	path: (string | number)[];
	found: string;
	expected: string;
}

export interface ReadJson {
	/** undefined where the text cannot be read at all */
	value: unknown;
	issues: JsonIssue[];
}

const maximumDepth = 64;
const space = /[ \t\n\r]*/y;
const numberToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const stringToken = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const wordToken = /[-+]?[A-Za-z_][A-Za-z_0-9]*/y;
const words = new Map<string, unknown>([
	['true', true],
	['false', false],
	['null', null]
]);
const notNumbers = new Map([
	['NaN', Number.NaN],
	['Infinity', Number.POSITIVE_INFINITY],
	['-Infinity', Number.NEGATIVE_INFINITY]
]);

class SyntaxStop extends Error {}

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, and beyond it names duplicate keys, numbers that are
 * not finite (also `NaN` and `Infinity` as words) and the place of a syntax error.
 */
export function readJson(text: string): ReadJson {
	const issues: JsonIssue[] = [];
	const path: (string | number)[] = [];
	let at = 0;

	const token = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = at;
		const match = pattern.exec(text)?.[0];
		if (match !== undefined) at += match.length;
		return match;
	};
	const note = (found: string, expected: string): void => {
		issues.push({ path: [...path], found, expected });
	};
	const stop = (expected: string): never => {
		const line = text.slice(0, at).split('\n').length;
		const column = at - text.lastIndexOf('\n', at - 1);
		const rest = text.slice(at, at + 20).split('\n')[0] ?? '';
		const found = at >= text.length ? 'the end of the text' : JSON.stringify(rest);
		path.length = 0;
		note(`line ${line}, column ${column}: ${found}`, `valid JSON: ${expected}`);
		throw new SyntaxStop(expected);
	};
	const take = (character: string): boolean => {
		token(space);
		if (text[at] !== character) return false;
		at += 1;
		return true;
	};

	const readNumber = (raw: string): number => {
		const value = Number(raw);
		if (!Number.isFinite(value)) note(raw, 'a finite number');
		return value;
	};
	const readWord = (word: string): unknown => {
		if (words.has(word)) return words.get(word);
		const value = notNumbers.get(word);
		if (value === undefined) {
			at -= word.length;
			return stop('a value');
		}
		note(word, 'a finite number (JSON has no such word)');
		return value;
	};
	const readString = (): string | undefined => {
		const raw = token(stringToken);
		if (raw === undefined) return undefined;
		try {
			return JSON.parse(raw) as string;
		} catch (error) {
			at -= raw.length;
			return stop(`a string as JSON writes it (${(error as Error).message})`);
		}
	};
	const readArray = (): unknown[] => {
		const values: unknown[] = [];
		if (take(']')) return values;
		do {
			path.push(values.length);
			values.push(readValue());
			path.pop();
		} while (take(','));
		if (!take(']')) stop('a comma or ]');
		return values;
	};
	const readObject = (): Record<string, unknown> => {
		const entries = new Map<string, unknown>();
		if (take('}')) return {};
		do {
			token(space);
			const key = readString() ?? stop('a key in double quotes');
			if (!take(':')) stop('a colon');
			path.push(key);
			if (entries.has(key)) note('the key a second time', 'each key once in an object');
			entries.set(key, readValue());
			path.pop();
		} while (take(','));
		if (!take('}')) stop('a comma or }');
		return Object.fromEntries(entries);
	};
	const readValue = (): unknown => {
		if (path.length > maximumDepth) stop(`at most ${maximumDepth} levels`);
		if (take('{')) return readObject();
		if (take('[')) return readArray();
		const string = readString();
		if (string !== undefined) return string;
		const number = token(numberToken);
		if (number !== undefined) return readNumber(number);
		const word = token(wordToken);
		return word === undefined ? stop('a value') : readWord(word);
	};

	try {
		const value = readValue();
		token(space);
		if (at < text.length) stop('nothing after the value');
		return { value, issues };
	} catch (error) {
		if (error instanceof SyntaxStop) return { value: undefined, issues };
		throw error;
	}
}
