// What the list needs only once somebody filters, chooses a period or wants a file.
export { default as Antennas } from './Antennas.svelte';
export { default as Choices } from './Choices.svelte';
export { default as Chosen } from './Chosen.svelte';
export { ListTools } from './list-tools.svelte';
export { default as SaveButtons } from './SaveButtons.svelte';
