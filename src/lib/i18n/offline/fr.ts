import type { OfflineMessages } from './index.ts';

/** French words about use without a network. */
export const fr: OfflineMessages = {
	page: {
		title: 'Sans internet',
		lead: 'Après une visite, ce site fonctionne aussi sans connexion. Vous pouvez toujours appeler le 112 et le 101 sans internet.',
		worksTitle: 'Ce qui fonctionne',
		works: [
			'La liste de tous les lieux avec leurs heures, et la recherche dans cette liste : dès votre première visite.',
			'La recherche de rues et les temps de marche : quelques instants plus tard.',
			'Les pages et les parties de la carte que vous avez déjà vues.',
			'Tout, si vous enregistrez le site.'
		],
		needsTitle: 'Ce qui ne fonctionne pas',
		needs: [
			'Ouvrir un itinéraire dans une autre application de cartes, et les sites vers lesquels nous renvoyons.',
			'Recevoir de nouvelles données : vous voyez l’état de votre dernière connexion.'
		],
		saveTitle: 'Tout enregistrer',
		saveText:
			'Chaque lieu, zone et commune en français, toute la carte, les chemins piétons et les numéros de maison. Avec internet, la mise à jour est automatique.',
		withoutScript: 'L’enregistrement demande JavaScript.',
		keptTitle: 'Ce qui reste sur votre appareil',
		keptText:
			'Les pages que vous consultez restent sur cet appareil. Une personne qui l’utilise peut voir lesquelles. Votre position et ce que vous tapez ne sont pas conservés.',
		installTitle: 'Comme application',
		installText:
			'Vous pouvez placer ce site parmi vos applications : choisissez « Installer » ou « Sur l’écran d’accueil » dans le menu de votre navigateur.'
	},
	copy: {
		size: '{n} Mo',
		checking: 'Nous regardons ce qui se trouve sur votre appareil…',
		unsupported:
			'Votre navigateur ne nous laisse rien enregistrer ici. C’est le cas dans une fenêtre privée et dans un navigateur ancien.',
		none: 'Pas encore enregistré. Téléchargement : {download}. Place sur votre appareil : {size}.',
		partial: 'Enregistré en partie. Il reste {download} à télécharger.',
		outdated: 'Enregistré, mais il existe des données plus récentes. Vous téléchargez {download}.',
		saved: 'Tout est sur votre appareil : {size}.',
		savedUnchecked:
			'Tout est sur votre appareil. Sans connexion, nous ne savons pas s’il existe des données plus récentes.',
		noNetwork: 'Pas de connexion. L’enregistrement sera possible dès que vous aurez internet.',
		save: 'Enregistrer',
		resume: 'Continuer',
		renew: 'Mettre à jour',
		retry: 'Réessayer',
		stop: 'Arrêter',
		saving: 'Enregistrement',
		progress: '{done} sur {total}, {percent} %',
		trouble: {
			network:
				'La connexion s’est coupée. Ce qui est déjà là reste ; nous continuons dès qu’internet revient.',
			changed: 'Le site vient de changer. Enregistrez de nouveau pour avoir la nouvelle version.',
			full: 'Votre appareil n’a pas assez de place. Ce qui est déjà là reste.',
			stopped: 'Arrêté. Ce qui est déjà là reste.'
		},
		forget: 'Tout effacer',
		forgotten: 'Effacé : les pages consultées et ce que vous aviez enregistré.'
	},
	missing: {
		title: 'Cette page n’est pas sur votre appareil',
		text: 'Vous n’avez pas de connexion, et vous n’avez pas encore vu cette page avec internet.',
		works:
			'La liste de tous les lieux avec leurs heures fonctionne, comme les pages que vous avez déjà vues.',
		list: 'Vers tous les lieux',
		retry: 'Réessayer',
		tip: 'Tout enregistrer à l’avance'
	}
};
