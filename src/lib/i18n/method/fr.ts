import { counted } from '../count.ts';
import type { MethodMessages } from './index.ts';

/** French words of the method page; they go into the page when it is made. */
export const fr: MethodMessages = {
	title: 'Comment nous calculons la couverture',
	description:
		'Comment nous calculons qui habite à distance de marche d’une antenne LISA ou d’un lieu de la police : données, formules, incertitude et limites.',
	lead: 'Pour chaque adresse de la Région, nous cherchons le temps de marche jusqu’au lieu le plus proche qui compte. Ensuite, nous comptons la population. Voici comment, avec quelles données, et jusqu’où vous pouvez vous fier au résultat.',
	onThisPage: 'Sur cette page',
	toCoverage: 'Vers la couverture',
	toSources: 'Toutes les sources et licences',
	source: 'Source',
	licence: 'Licence',
	date: 'Date',
	where: 'Où',
	within: (minutes) => `${minutes} min au plus`,
	median: 'médiane',
	p90: 'p90',
	minutes: (n) => `${n} min`,
	never: 'pas à pied',
	region: 'Toute la Région',
	captions: {
		key: 'Population à 5, 10, 15 et 20 minutes à pied au plus d’une antenne LISA qui accueille le public, et durée de la marche',
		sources: 'Sources du calcul',
		unlocated: 'Population non localisée, par commune',
		errors:
			'Ce qui change si nous calculons autrement : population à 15 minutes au plus d’une antenne LISA'
	},
	unlocatedColumns: ['Commune', 'Population', 'Localisée', 'Non localisée'],
	errorColumns: ['Calcul', '15 min au plus', 'Différence'],
	errors: {
		base: 'Comme sur cette page : 5 km/h',
		slow: 'Plus lentement : 3,6 km/h',
		slower: 'Beaucoup plus lentement : 3 km/h',
		stepFree: 'Sans escaliers : 3,6 km/h',
		unclear: 'Avec les antennes dont l’existence n’est pas claire',
		shiftLow: 'Lieux approximatifs : décalage le moins favorable',
		shiftHigh: 'Lieux approximatifs : décalage le plus favorable'
	},
	sections: (f) => [
		{
			id: 'numbers',
			title: 'Les chiffres actuels',
			blocks: [
				{
					kind: 'text',
					text: `${counted('fr', f.antennas, 'antenne LISA accueille', 'antennes LISA accueillent')} le public et ${f.antennas === 1 ? 'compte' : 'comptent'}. Pour ${f.antennasWithoutHours} d’entre elles, les heures d’ouverture sont inconnues : ce tableau donne donc la distance, sans question d’heure. ${counted('fr', f.antennasPerhaps, 'antenne', 'antennes')} dont la situation n’est pas claire ne ${f.antennasPerhaps === 1 ? 'compte' : 'comptent'} pas dans ce tableau.`
				},
				{ kind: 'table', name: 'key' }
			]
		},
		{
			id: 'data',
			title: 'Les données et leur date',
			blocks: [
				{
					kind: 'list',
					items: [
						`Population : ${f.population} personnes au ${f.populationDate}, par secteur statistique (Statbel).`,
						`Adresses et rues : OpenStreetMap, ${f.addressDate}, avec les rues ajoutées jusqu’en ${f.newStreetsDate}.`,
						`Antennes LISA : rapport de safe.brussels (${f.reportDate}), complété par la presse et des sites web. La page de chaque lieu cite source et date.`,
						'Lieux de la police et heures d’ouverture : sites web et OpenStreetMap, chaque information est datée.'
					]
				},
				{ kind: 'table', name: 'sources' }
			]
		},
		{
			id: 'residents',
			title: 'Où habite la population',
			blocks: [
				{
					kind: 'text',
					text: `Statbel compte la population par secteur, pas par maison. Nous répartissons la population d’un secteur à parts égales entre ses points d’adresse, en personnes entières : personne ne se perd et personne n’est compté deux fois. Cela donne ${f.doors} portes. Chaque porte est reliée au point de rue le plus proche.`
				},
				{
					kind: 'formula',
					name: 'spread',
					says: 'Population par porte : la population N du secteur s, divisée par le nombre de points d’adresse A de ce secteur. L’arrondi se fait de telle sorte que la somme des portes soit exactement N.'
				},
				{
					kind: 'text',
					text: 'Un point d’adresse représente ici un logement, mais il peut aussi s’agir d’un commerce ou d’un bureau, et un immeuble d’appartements à une seule adresse pèse autant qu’une maison. À l’intérieur d’un secteur, la répartition n’est donc pas toujours juste ; la somme par secteur l’est.'
				}
			]
		},
		{
			id: 'unlocated',
			title: 'Qui n’est pas localisé',
			blocks: [
				{
					kind: 'text',
					text: `Pour ${f.unlocated} personnes, Statbel connaît la commune mais pas le secteur. Elles ne figurent dans aucun pourcentage : le dénominateur est ${f.located}, et non ${f.population}.`
				},
				{
					kind: 'text',
					text: `${counted('fr', f.emptySectors, 'secteur a', 'secteurs ont')} des habitants mais aucun point d’adresse : ${counted('fr', f.emptyResidents, 'personne', 'personnes')}. Leurs portes sont placées le long des rues du secteur, ou à la rue la plus proche s’il n’en a pas.`
				},
				{ kind: 'table', name: 'unlocated' }
			]
		},
		{
			id: 'walk',
			title: 'La marche',
			blocks: [
				{
					kind: 'text',
					text: `Nous suivons rues, chemins, places et escaliers, de porte à porte. Une personne adulte marche à ${f.adult} km/h ; vous pouvez aussi choisir ${f.slow} ou ${f.slower} km/h, ou un trajet sans escaliers à ${f.slow} km/h. Un escalier compte double. La ligne droite entre la porte et la rue compte aussi.`
				},
				{
					kind: 'formula',
					name: 'walk',
					says: 'Temps t de la porte d au lieu p : le trajet a de la porte à la rue, plus les longueurs l des morceaux de rue du chemin le plus court (k vaut 2 pour un escalier et 1 ailleurs), plus le trajet jusqu’à la porte du lieu, divisés par la vitesse v.'
				},
				{
					kind: 'formula',
					name: 'nearest',
					says: 'La marche depuis une porte est le temps le plus court jusqu’à un lieu qui compte (P).'
				},
				{
					kind: 'text',
					text: `Un lieu situé à plus de ${f.snapMetres} m de toute rue ne compte pour personne.`
				}
			]
		},
		{
			id: 'places',
			title: 'Les lieux qui comptent',
			blocks: [
				{
					kind: 'list',
					items: [
						'LISA : les antennes. Police : les commissariats et les postes de police où l’on peut entrer. Les locaux EVA et les lieux de rencontre ne comptent pas.',
						'Certain : les lieux ouverts, provisoires ou dont la fermeture est annoncée. Ils accueillent le public aujourd’hui.',
						'Peut-être : les lieux sur lesquels les sources ne sont pas claires. Ils ne comptent jamais comme certains.',
						'Non : les lieux qui démarrent, prévus ou fermés. Dans un scénario, vous pouvez les ouvrir.',
						'Non : les lieux dont l’emplacement est inconnu.',
						'Non : les lieux uniquement sur rendez-vous, à aucune heure.'
					]
				}
			]
		},
		{
			id: 'hours',
			title: 'Ce que veut dire « ouvert », et ce que nous ne savons pas',
			blocks: [
				{
					kind: 'text',
					text: 'Sans heure, nous demandons seulement où se trouve un lieu. Avec une heure, nous demandons si la porte est ouverte à cette heure pile, une semaine ordinaire. Avec une date, les jours fériés et les fermetures annoncées comptent aussi.'
				},
				{
					kind: 'text',
					text: `Les heures de beaucoup de lieux sont inconnues. Inconnu ne veut pas dire fermé. C’est pourquoi il y a toujours une fourchette : de « certain » (aucun de ces lieux n’est ouvert) à « possible » (tous le sont pendant les heures de bureau, du lundi au vendredi ${f.officeHours}). Les heures dont la source est incertaine et celles pour lesquelles il faut d’abord téléphoner ne figurent que dans « possible ». Les heures uniquement sur rendez-vous ne figurent dans aucun des deux.`
				},
				{
					kind: 'formula',
					name: 'band',
					says: 'La population réelle R se situe entre « certain » et « possible », si les lieux aux heures inconnues n’ouvrent pas en dehors des heures de bureau.'
				}
			]
		},
		{
			id: 'approximate',
			title: 'Les lieux approximatifs',
			blocks: [
				{
					kind: 'text',
					text: `L’emplacement de ${counted('fr', f.antennasApproximate, 'antenne qui compte', 'antennes qui comptent')} n’est connu qu’à plus de 150 m près. Le calcul prend le centre de cette zone. Si nous décalons l’une de ces antennes jusqu’au bord de sa zone, dans huit directions, entre ${f.shiftLow} et ${f.shiftHigh} personnes habitent à 15 minutes au plus d’une antenne.`
				}
			]
		},
		{
			id: 'shares',
			title: 'Pourcentages, médiane et p90',
			blocks: [
				{
					kind: 'formula',
					name: 'share',
					says: 'Part à m minutes au plus : la population n de toutes les portes d dont la marche ne dépasse pas m fois 60 secondes, divisée par toute la population localisée du territoire.'
				},
				{
					kind: 'formula',
					name: 'percentile',
					says: 'La médiane (q = 0,5) est la marche qui suffit à la moitié de la population ; le p90 (q = 0,9), celle qui suffit à neuf personnes sur dix. Qui ne peut pas y aller à pied compte comme infiniment loin : si la limite tombe là, il n’y a pas de nombre.'
				}
			]
		},
		{
			id: 'bands',
			title: 'Les couleurs de la carte',
			blocks: [
				{
					kind: 'text',
					text: 'Les surfaces de la carte dessinent les temps de marche le long des rues : d’abord le temps en des points le long des rues, puis une grille, puis des lignes lisses à 5, 10, 15 et 20 minutes. Elles ne comptent rien. Tous les nombres viennent des portes, pas des surfaces.'
				}
			]
		},
		{
			id: 'gaps',
			title: 'Loin d’un lieu',
			blocks: [
				{
					kind: 'text',
					text: 'Les quartiers et secteurs sont classés selon la population qui habite plus loin que le temps choisi, avec la marche jusqu’au lieu le plus proche. C’est une distance à un service ; elle ne dit rien de la sécurité.'
				}
			]
		},
		{
			id: 'clock',
			title: 'L’horloge de couverture',
			blocks: [
				{
					kind: 'text',
					text: 'L’horloge refait le même compte pour chacune des 168 heures d’une semaine ordinaire, ou de la semaine d’une date. Chaque barre a deux parties : certain et possible.'
				}
			]
		},
		{
			id: 'sites',
			title: 'Le meilleur prochain site',
			blocks: [
				{
					kind: 'text',
					text: `Les candidats sont des bâtiments publics (${f.publicSites} : maisons communales, bibliothèques, centres communautaires, bureaux de poste, écoles), des arrêts (${f.stops}) ou n’importe quel point de la Région. Les lieux existants restent. Un nouveau site n’a pas encore d’heures : seule la distance compte.`
				},
				{
					kind: 'formula',
					name: 'covering',
					says: 'Le plus de monde (couverture maximale) : choisir k sites S pour qu’un maximum de personnes habite à m minutes au plus d’un lieu existant ou nouveau.'
				},
				{
					kind: 'formula',
					name: 'mean',
					says: 'La marche la plus courte (p-médiane) : choisir k sites S pour que la marche moyenne de toute la population soit la plus courte possible.'
				},
				{
					kind: 'text',
					text: 'Nous prenons d’abord, un à un, le site qui ajoute le plus, puis nous échangeons des sites tant que le résultat s’améliore. C’est rapide, mais pas toujours prouvé le meilleur. C’est pourquoi une borne accompagne la réponse : aucun choix ne peut dépasser B. Si l’écart est 0, le choix est prouvé le meilleur.'
				},
				{
					kind: 'formula',
					name: 'gap',
					says: 'Écart : ce qui sépare le choix trouvé R de la borne B, en part de B. Pour la marche la plus courte, la borne est une borne inférieure et nous divisons par R.'
				}
			]
		},
		{
			id: 'best-hours',
			title: 'Les meilleures heures en plus',
			blocks: [
				{
					kind: 'text',
					text: 'Pour chaque lieu existant, nous essayons une plage en plus : deux heures, une soirée (17 à 20 h) ou un samedi matin (9 à 13 h). Ce qui compte, ce sont les personnes qui ont alors une porte ouverte et qui n’en ont certainement aucune aujourd’hui.'
				},
				{
					kind: 'formula',
					name: 'hours',
					says: 'Gain : la moyenne, sur les heures h de la plage H, de la population qui a une porte ouverte après l’extension, moins celle d’avant.'
				}
			]
		},
		{
			id: 'assumptions',
			title: 'Ce que nous supposons',
			blocks: [
				{
					kind: 'list',
					items: [
						'Tout le monde va à pied et part de chez soi. Vélo, voiture et transports publics ne comptent pas.',
						`Rues et adresses : OpenStreetMap, ${f.addressDate}.`,
						'Un point d’adresse représente un logement.',
						'On va au lieu le plus proche, même au-delà de la limite de la commune ou de la zone. Nous ne connaissons pas les lieux hors de la Région.',
						'Un lieu peut recevoir tout le monde : le nombre de guichets et les temps d’attente sont inconnus.',
						'Les heures inconnues tombent dans les heures de bureau.'
					]
				}
			]
		},
		{
			id: 'errors',
			title: 'Erreurs connues, et leur ampleur',
			blocks: [
				{ kind: 'table', name: 'errors' },
				{
					kind: 'list',
					items: [
						'Rues : le réseau ne connaît ni pentes, ni feux, ni chantiers, ni grilles fermées le soir. La marche réelle est donc plutôt plus longue.',
						'On traverse partout et sans perdre de temps ; la ligne droite de la porte à la rue passe à travers ce qui se trouve entre les deux.',
						`Les quartiers construits après ${f.addressDate} n’ont pas encore de points d’adresse : leur population est placée aux adresses plus anciennes du même secteur.`,
						'Un seuil est tranchant : qui habite à 15 minutes et 5 secondes ne compte pas. Regardez aussi les seuils voisins.',
						'Les petits territoires sont moins sûrs que les grands : dans un secteur à peu d’adresses, chaque porte pèse lourd.'
					]
				}
			]
		},
		{
			id: 'limits',
			title: 'Ce à quoi cela ne sert pas',
			blocks: [
				{
					kind: 'list',
					items: [
						'Pas de mesure de la sécurité ou de l’insécurité. Habiter loin d’une antenne ne dit rien d’un quartier.',
						'Pas de recherche de personnes ou de familles : nous ne connaissons que des nombres par secteur.',
						'Pas de jugement sur un service : la proximité n’est ni la qualité, ni l’accueil par téléphone.',
						'Pas de base unique pour une décision. Le meilleur site sur papier doit aussi être disponible et accessible.'
					]
				}
			]
		},
		{
			id: 'reproduce',
			title: 'Refaire le calcul',
			blocks: [
				{
					kind: 'text',
					text: 'Le site calcule dans votre navigateur. Le même code fonctionne sans navigateur, sur les fichiers de ce site :'
				},
				{
					kind: 'commands',
					commands: [
						{
							command: 'npm run coverage -- --minutes 10 --kinds lisa --json',
							text: 'Le tableau de la Région, des zones et des communes.'
						},
						{
							command: 'npm run coverage -- --clock --kinds both --minutes 15',
							text: 'Les 168 heures d’une semaine ordinaire ; avec --week-of 2026-12-25 celles d’une date.'
						},
						{
							command: 'npm run coverage -- --gaps --level sector --minutes 15 --csv',
							text: 'Les secteurs au-delà du seuil.'
						},
						{
							command: 'npm run coverage -- --sites 3 --candidates public --objective covering',
							text: 'Les trois meilleurs sites, avec leur borne.'
						},
						{
							command: 'npm run coverage -- --doubt',
							text: 'Ce qui dépend des lieux connus approximativement.'
						},
						{
							command: 'npm run bench',
							text: 'Les temps de calcul, à côté de SciPy et d’un tas simple.'
						}
					]
				},
				{
					kind: 'text',
					text: 'Sur la page de la couverture, vous enregistrez chaque tableau en CSV ou en GeoJSON. Chaque fichier dit ce qui a été demandé, avec quelles données, et donne le lien vers la même question.'
				}
			]
		}
	]
};
