// Sets the chosen look before the first paint; without a choice the device decides.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {
	console.info('The choice of light or dark is not kept on this device.', error);
}
document.documentElement.dataset.script = 'on';
