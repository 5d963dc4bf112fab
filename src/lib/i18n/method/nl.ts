import { counted } from '../count.ts';
import type { MethodErrors } from './index.ts';
import type { MethodFacts, MethodSection, MethodTable } from './types.ts';

/** Dutch words of the method page; they go into the page when it is made. */
export const nl = {
	title: 'Zo berekenen wij de dekking',
	description:
		'Hoe wij berekenen wie op wandelafstand van een LISA-antenne of politieplaats woont: gegevens, formules, onzekerheid en grenzen.',
	lead: 'Voor elk adres in het gewest zoeken wij hoelang het te voet duurt tot de dichtstbijzijnde plaats die meetelt. Daarna tellen wij de inwoners. Hier staat hoe, met welke gegevens, en hoever u het resultaat mag vertrouwen.',
	onThisPage: 'Op deze pagina',
	toCoverage: 'Naar de dekking',
	toSources: 'Alle bronnen en licenties',
	source: 'Bron',
	licence: 'Licentie',
	date: 'Datum',
	where: 'Waar',
	within: (minutes: number) => `binnen ${minutes} min`,
	median: 'mediaan',
	p90: 'p90',
	minutes: (n: string) => `${n} min`,
	never: 'niet te voet',
	region: 'Het hele gewest',
	captions: {
		key: 'Inwoners op hoogstens 5, 10, 15 en 20 minuten te voet van een LISA-antenne die publiek ontvangt, en hoelang zij wandelen',
		sources: 'Bronnen van de berekening',
		unlocated: 'Inwoners die niet gelokaliseerd zijn, per gemeente',
		errors:
			'Wat er verandert als wij anders rekenen: inwoners binnen 15 minuten van een LISA-antenne'
	} satisfies Record<MethodTable, string>,
	unlocatedColumns: ['Gemeente', 'Inwoners', 'Gelokaliseerd', 'Niet gelokaliseerd'],
	errorColumns: ['Berekening', 'Binnen 15 min', 'Verschil'],
	errors: {
		base: 'Zoals op deze pagina: 5 km/u',
		slow: 'Trager: 3,6 km/u',
		slower: 'Veel trager: 3 km/u',
		stepFree: 'Zonder trappen: 3,6 km/u',
		unclear: 'Met de antennes waarvan het bestaan onduidelijk is',
		shiftLow: 'Plaatsen bij benadering: ongunstigste verschuiving',
		shiftHigh: 'Plaatsen bij benadering: gunstigste verschuiving'
	} satisfies Record<keyof MethodErrors, string>,
	sections: (f: MethodFacts): MethodSection[] => [
		{
			id: 'numbers',
			title: 'De cijfers nu',
			blocks: [
				{
					kind: 'text',
					text: `${counted('nl', f.antennas, 'LISA-antenne ontvangt', 'LISA-antennes ontvangen')} publiek en ${f.antennas === 1 ? 'telt' : 'tellen'} mee. Van ${f.antennasWithoutHours} daarvan zijn de openingsuren niet bekend, daarom staat hier de afstand, zonder vraag naar het uur. ${counted('nl', f.antennasPerhaps, 'antenne is', 'antennes zijn')} onduidelijk en ${f.antennasPerhaps === 1 ? 'telt' : 'tellen'} in deze tabel niet mee.`
				},
				{ kind: 'table', name: 'key' }
			]
		},
		{
			id: 'data',
			title: 'Gegevens en hun datum',
			blocks: [
				{
					kind: 'list',
					items: [
						`Inwoners: ${f.population} op ${f.populationDate}, per statistische sector (Statbel).`,
						`Adressen en straten: OpenStreetMap van ${f.addressDate}, met straten die er tot ${f.newStreetsDate} bij kwamen.`,
						`LISA-antennes: verslag van safe.brussels (${f.reportDate}), aangevuld met pers en websites. Elke plaatspagina noemt bron en datum.`,
						'Politieplaatsen en openingsuren: websites en OpenStreetMap, per gegeven gedateerd.'
					]
				},
				{ kind: 'table', name: 'sources' }
			]
		},
		{
			id: 'residents',
			title: 'Waar de inwoners wonen',
			blocks: [
				{
					kind: 'text',
					text: `Statbel telt inwoners per sector, niet per huis. Wij verdelen de inwoners van een sector gelijk over de adrespunten in die sector, in hele personen: er gaat niemand verloren en niemand telt dubbel. Zo ontstaan ${f.doors} deuren. Elke deur hangt aan het dichtstbijzijnde punt van een straat.`
				},
				{
					kind: 'formula',
					name: 'spread',
					says: 'Inwoners per deur: de inwoners N van sector s, gedeeld door het aantal adrespunten A van die sector. Het afronden gebeurt zo dat de som van de deuren precies N is.'
				},
				{
					kind: 'text',
					text: 'Een adrespunt staat hier voor een woning, maar kan ook een winkel of kantoor zijn, en een flatgebouw met één adres telt even zwaar als een rijhuis. Binnen een sector klopt de verdeling dus niet altijd; de som per sector wel.'
				}
			]
		},
		{
			id: 'unlocated',
			title: 'Wie niet gelokaliseerd is',
			blocks: [
				{
					kind: 'text',
					text: `Van ${f.unlocated} inwoners kent Statbel de gemeente maar niet de sector. Zij staan in geen enkel percentage: de noemer is ${f.located}, niet ${f.population}.`
				},
				{
					kind: 'text',
					text: `${counted('nl', f.emptySectors, 'sector heeft', 'sectoren hebben')} inwoners maar geen adrespunt: ${counted('nl', f.emptyResidents, 'inwoner', 'inwoners')}. Hun deuren liggen langs de straten van de sector, of aan de dichtstbijzijnde straat als er geen is.`
				},
				{ kind: 'table', name: 'unlocated' }
			]
		},
		{
			id: 'walk',
			title: 'De wandeling',
			blocks: [
				{
					kind: 'text',
					text: `Wij volgen straten, paden, pleinen en trappen, van deur tot deur. Een volwassene stapt ${f.adult} km/u; u kunt ook ${f.slow} of ${f.slower} km/u kiezen, of een weg zonder trappen aan ${f.slow} km/u. Een trap telt dubbel zo lang. Het rechte stuk tussen deur en straat telt mee.`
				},
				{
					kind: 'formula',
					name: 'walk',
					says: 'Tijd t van deur d tot plaats p: het stuk a van de deur tot de straat, plus de lengten l van de straatstukken op de kortste weg (k is 2 voor een trap en 1 voor de rest), plus het stuk tot de deur van de plaats, gedeeld door de snelheid v.'
				},
				{
					kind: 'formula',
					name: 'nearest',
					says: 'De wandeling van een deur is de kortste tijd tot een plaats die meetelt (P).'
				},
				{
					kind: 'text',
					text: `Een plaats die meer dan ${f.snapMetres} m van elke straat ligt, telt voor niemand mee.`
				}
			]
		},
		{
			id: 'places',
			title: 'Welke plaatsen meetellen',
			blocks: [
				{
					kind: 'list',
					items: [
						'LISA: de antennes. Politie: commissariaten en politieposten waar u kunt binnenstappen. EVA-lokalen en ontmoetingsplaatsen tellen niet mee.',
						'Zeker: plaatsen die open, tijdelijk of aangekondigd sluitend zijn. Zij ontvangen nu publiek.',
						'Misschien: plaatsen waarover de bronnen onduidelijk zijn. Zij tellen nooit als zeker.',
						'Niet: startende, geplande en gesloten plaatsen. In een scenario kunt u ze openen.',
						'Niet: plaatsen zonder bekende ligging.',
						'Niet: plaatsen waar u enkel op afspraak terechtkunt, op geen enkel uur.'
					]
				}
			]
		},
		{
			id: 'hours',
			title: 'Wat “open” betekent, en wat wij niet weten',
			blocks: [
				{
					kind: 'text',
					text: 'Zonder uur vragen wij enkel waar een plaats is. Met een uur vragen wij of de deur op dat volle uur open is, in een gewone week. Met een datum tellen ook feestdagen en aangekondigde sluitingen.'
				},
				{
					kind: 'text',
					text: `Van veel plaatsen zijn de uren niet bekend. Onbekend is niet gesloten. Daarom staat er altijd een band: van “zeker” (geen enkele van die plaatsen is open) tot “mogelijk” (allemaal zijn ze open tijdens kantooruren, maandag tot vrijdag ${f.officeHours}). Ook uren waarvan de bron onzeker is, en uren waarvoor u vooraf belt, staan enkel in “mogelijk”. Uren enkel op afspraak staan in geen van beide.`
				},
				{
					kind: 'formula',
					name: 'band',
					says: 'Het echte aantal inwoners R ligt tussen “zeker” en “mogelijk”, als onbekende plaatsen niet buiten de kantooruren open zijn.'
				}
			]
		},
		{
			id: 'approximate',
			title: 'Plaatsen bij benadering',
			blocks: [
				{
					kind: 'text',
					text: `Van ${counted('nl', f.antennasApproximate, 'antenne die meetelt', 'antennes die meetellen')} is de ligging maar op meer dan 150 m na bekend. De berekening neemt het midden van dat gebied. Verschuiven wij één van deze antennes tot de rand van haar gebied, in acht richtingen, dan wonen er tussen ${f.shiftLow} en ${f.shiftHigh} inwoners binnen 15 minuten van een antenne.`
				}
			]
		},
		{
			id: 'shares',
			title: 'Percentages, mediaan en p90',
			blocks: [
				{
					kind: 'formula',
					name: 'share',
					says: 'Aandeel binnen m minuten: de inwoners n van alle deuren d met een wandeling van hoogstens m keer 60 seconden, gedeeld door alle gelokaliseerde inwoners van het gebied.'
				},
				{
					kind: 'formula',
					name: 'percentile',
					says: 'De mediaan (q = 0,5) is de wandeling die de helft van de inwoners hoogstens nodig heeft; p90 (q = 0,9) die van negen op de tien. Wie er te voet niet raakt, telt als oneindig ver: valt de grens daar, dan staat er geen getal.'
				}
			]
		},
		{
			id: 'bands',
			title: 'De kleuren op de kaart',
			blocks: [
				{
					kind: 'text',
					text: 'De vlakken op de kaart zijn een tekening van wandeltijden langs de straten: eerst de tijd op punten langs de straten, dan een rooster, dan gladde lijnen op 5, 10, 15 en 20 minuten. Zij tellen niets. Alle getallen komen van de deuren, niet van de vlakken.'
				}
			]
		},
		{
			id: 'gaps',
			title: 'Ver van een plaats',
			blocks: [
				{
					kind: 'text',
					text: 'Wijken en sectoren staan in volgorde van het aantal inwoners dat verder woont dan de gekozen tijd, met de wandeling tot de dichtstbijzijnde plaats. Dat is een afstand tot een dienst en zegt niets over veiligheid.'
				}
			]
		},
		{
			id: 'clock',
			title: 'De dekkingsklok',
			blocks: [
				{
					kind: 'text',
					text: 'De klok herhaalt dezelfde telling voor elk van de 168 uren van een gewone week, of van de week van een datum. Elke balk heeft twee delen: zeker en mogelijk.'
				}
			]
		},
		{
			id: 'sites',
			title: 'De beste volgende plek',
			blocks: [
				{
					kind: 'text',
					text: `Kandidaten zijn openbare gebouwen (${f.publicSites}: gemeentehuizen, bibliotheken, gemeenschapscentra, postkantoren, scholen), haltes (${f.stops}) of eender welk punt van het gewest. Bestaande plaatsen blijven. Een nieuwe plek heeft nog geen uren: enkel de afstand telt.`
				},
				{
					kind: 'formula',
					name: 'covering',
					says: 'Meeste inwoners (maximal covering): kies k plekken S zodat zoveel mogelijk inwoners binnen m minuten van een bestaande of nieuwe plaats wonen.'
				},
				{
					kind: 'formula',
					name: 'mean',
					says: 'Kortste wandeling (p-mediaan): kies k plekken S zodat de gemiddelde wandeling van alle inwoners zo kort mogelijk is.'
				},
				{
					kind: 'text',
					text: 'Wij kiezen eerst telkens de plek die het meest toevoegt, en wisselen daarna plekken om zolang het beter wordt. Dat is snel, maar niet altijd bewezen het beste. Daarom staat er een grens bij: geen enkele keuze kan beter zijn dan B. Is de kloof 0, dan is de keuze bewezen de beste.'
				},
				{
					kind: 'formula',
					name: 'gap',
					says: 'Kloof: hoeveel de gevonden keuze R nog onder de grens B ligt, als deel van B. Bij de kortste wandeling is de grens een ondergrens en delen wij door R.'
				}
			]
		},
		{
			id: 'best-hours',
			title: 'De beste extra uren',
			blocks: [
				{
					kind: 'text',
					text: 'Wij proberen voor elke bestaande plaats een extra blok: twee uur, een avond (17 tot 20 uur) of een zaterdagvoormiddag (9 tot 13 uur). Wat telt, zijn de inwoners die dan een open deur hebben en nu zeker geen.'
				},
				{
					kind: 'formula',
					name: 'hours',
					says: 'Winst: het gemiddelde, over de uren h van het blok H, van de inwoners met een open deur na de uitbreiding, min die ervoor.'
				}
			]
		},
		{
			id: 'assumptions',
			title: 'Wat wij aannemen',
			blocks: [
				{
					kind: 'list',
					items: [
						'Iedereen gaat te voet en vertrekt thuis. Fiets, auto en openbaar vervoer tellen niet.',
						`De straten en adressen zijn die van ${f.addressDate}.`,
						'Een adrespunt staat voor een woning.',
						'Men gaat naar de dichtstbijzijnde plaats, ook over de grens van gemeente of zone. Plaatsen buiten het gewest kennen wij niet.',
						'Een plaats kan iedereen ontvangen: aantallen loketten en wachttijden zijn niet bekend.',
						'Onbekende uren vallen binnen de kantooruren.'
					]
				}
			]
		},
		{
			id: 'errors',
			title: 'Bekende fouten, en hoe groot',
			blocks: [
				{ kind: 'table', name: 'errors' },
				{
					kind: 'list',
					items: [
						'Straten: het net kent geen hellingen, verkeerslichten, werken of poorten die ’s avonds sluiten. De echte wandeling is dus eerder langer.',
						'Oversteken kan overal en kost niets; het rechte stuk van deur naar straat gaat door wat ertussen staat.',
						`Nieuwe woonwijken van na ${f.addressDate} hebben nog geen adrespunten: hun inwoners staan bij de oudere adressen van dezelfde sector.`,
						'Een drempel is scherp: wie op 15 minuten en 5 seconden woont, telt niet mee. Kijk ook naar de drempels ernaast.',
						'Kleine gebieden zijn minder zeker dan grote: in een sector met weinig adressen weegt elke deur zwaar.'
					]
				}
			]
		},
		{
			id: 'limits',
			title: 'Waarvoor u dit niet gebruikt',
			blocks: [
				{
					kind: 'list',
					items: [
						'Niet als maat voor veiligheid of onveiligheid. Ver van een antenne wonen zegt niets over een buurt.',
						'Niet om mensen of gezinnen te vinden: wij kennen enkel aantallen per sector.',
						'Niet als oordeel over een dienst: nabijheid is niet hetzelfde als kwaliteit of bereikbaarheid per telefoon.',
						'Niet als enige grond voor een beslissing. De beste plek op papier moet ook beschikbaar en toegankelijk zijn.'
					]
				}
			]
		},
		{
			id: 'reproduce',
			title: 'Zelf narekenen',
			blocks: [
				{
					kind: 'text',
					text: 'De website rekent in uw browser. Dezelfde code werkt zonder browser, op de bestanden van deze website:'
				},
				{
					kind: 'commands',
					commands: [
						{
							command: 'npm run coverage -- --minutes 10 --kinds lisa --json',
							text: 'De tabel van het gewest, de zones en de gemeenten.'
						},
						{
							command: 'npm run coverage -- --clock --kinds both --minutes 15',
							text: 'De 168 uren van een gewone week; met --week-of 2026-12-25 die van een datum.'
						},
						{
							command: 'npm run coverage -- --gaps --level sector --minutes 15 --csv',
							text: 'Sectoren verder dan de drempel.'
						},
						{
							command: 'npm run coverage -- --sites 3 --candidates public --objective covering',
							text: 'De drie beste plekken, met bovengrens.'
						},
						{
							command: 'npm run coverage -- --doubt',
							text: 'Wat afhangt van plaatsen die bij benadering bekend zijn.'
						},
						{
							command: 'npm run bench',
							text: 'De rekentijden, naast SciPy en een eenvoudige heap.'
						}
					]
				},
				{
					kind: 'text',
					text: 'Op de dekkingspagina haalt u elke tabel als CSV of GeoJSON op. Elk bestand zegt wat er gevraagd is, met welke gegevens, en geeft de link naar dezelfde vraag.'
				}
			]
		}
	]
};
