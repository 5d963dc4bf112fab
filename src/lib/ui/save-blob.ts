/** Gives the reader a file that is made here and goes nowhere else. */
export function saveBlob(name: string, blob: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser has taken what it needs long before.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
