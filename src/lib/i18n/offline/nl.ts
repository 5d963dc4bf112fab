/** Dutch words about use without a network; `{…}` is filled in by the page. */
export const nl = {
	page: {
		title: 'Zonder internet',
		lead: 'Na één bezoek werkt deze website ook zonder verbinding. 112 en 101 bellen kan altijd zonder internet.',
		worksTitle: 'Wat werkt',
		works: [
			'De lijst van alle plaatsen met hun uren, en zoeken in die lijst: vanaf uw eerste bezoek.',
			'Straten zoeken en wandeltijden: enkele ogenblikken later.',
			'De pagina’s en de stukken van de kaart die u al bekeek.',
			'Alles, als u de website bewaart.'
		],
		needsTitle: 'Wat niet werkt',
		needs: [
			'Een route openen in een andere kaartapp, en websites waarnaar wij verwijzen.',
			'Nieuwe gegevens krijgen: u ziet de stand van uw laatste verbinding.'
		],
		saveTitle: 'Alles bewaren',
		saveText:
			'Elke plaats, zone en gemeente in het Nederlands, de hele kaart, de wandelwegen en de huisnummers. Met internet blijft dat vanzelf bijgewerkt.',
		withoutScript: 'Bewaren kan alleen met JavaScript.',
		keptTitle: 'Wat op uw toestel staat',
		keptText:
			'De pagina’s die u bekijkt, blijven op dit toestel. Wie uw toestel gebruikt, kan zien welke dat zijn. Uw positie en wat u typt, bewaren wij niet.',
		installTitle: 'Als app',
		installText:
			'U kunt deze website tussen uw apps zetten: kies in het menu van uw browser “Installeren” of “Zet op beginscherm”.'
	},
	copy: {
		size: '{n} MB',
		checking: 'Wij kijken na wat op uw toestel staat…',
		unsupported:
			'Uw browser laat ons hier niets bewaren. Dat is zo in een privévenster en in een oude browser.',
		none: 'Nog niet bewaard. Download: {download}. Plaats op uw toestel: {size}.',
		partial: 'Gedeeltelijk bewaard. U downloadt nog {download}.',
		outdated: 'Bewaard, maar er zijn nieuwere gegevens. U downloadt {download}.',
		saved: 'Alles staat op uw toestel: {size}.',
		savedUnchecked:
			'Alles staat op uw toestel. Zonder verbinding weten wij niet of er nieuwere gegevens zijn.',
		noNetwork: 'Geen verbinding. Bewaren kan zodra u weer internet hebt.',
		save: 'Bewaren',
		resume: 'Verder bewaren',
		renew: 'Bijwerken',
		retry: 'Opnieuw proberen',
		stop: 'Stoppen',
		saving: 'Bewaren',
		progress: '{done} van {total}, {percent} %',
		trouble: {
			network:
				'De verbinding viel weg. Wat er al is, blijft; wij gaan verder zodra er weer internet is.',
			changed: 'De website is net vernieuwd. Bewaar opnieuw voor de nieuwe versie.',
			full: 'Uw toestel heeft te weinig plaats. Wat er al is, blijft.',
			stopped: 'Gestopt. Wat er al is, blijft.'
		},
		forget: 'Alles wissen',
		forgotten: 'Gewist: de bekeken pagina’s en wat u bewaarde.'
	},
	missing: {
		title: 'Deze pagina staat niet op uw toestel',
		text: 'U hebt geen verbinding, en u bekeek deze pagina nog niet met internet.',
		works:
			'De lijst van alle plaatsen met hun uren werkt wel, net als de pagina’s die u al bekeek.',
		list: 'Naar alle plaatsen',
		retry: 'Opnieuw proberen',
		tip: 'Alles vooraf bewaren'
	}
};
