declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** a moment on a day of the map: nothing is kept in history but the address */
			area?: string;
		}
	}
}

export {};
