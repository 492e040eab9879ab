import type { Wording } from './wording';

// Written afresh: the sense of the source, none of its sentences. Questions are spoken to a team, hence "jullie" and "je".
export const WORDING_NL: Wording = {
  phases: {
    1: {
      name: 'Contracteren',
      purpose: 'Samen vaststellen wat deze twee uur voor iedereen de moeite waard maakt.',
      why: 'Je legt open hoe de bijeenkomst in elkaar zit en stemt af wat ieder ervan verwacht. '
        + 'Wie zijn verwachting kwijt is, luistert daarna met meer rust. Doe je dit elke keer, dan wordt het een gewoonte.',
      pitfall: 'Deze fase overslaan omdat iedereen haast heeft.',
    },
    2: {
      name: 'Focus aanbrengen',
      purpose: 'Van de eerste wens naar de vraag die eronder ligt.',
      why: 'Dit is een trechter: van het brede kader naar waar het werkelijk om gaat. '
        + 'Je kijkt goed, stelt open vragen en pelt laag voor laag af.',
      pitfall: 'De eerste wens voor de echte vraag aanzien. ‘We willen een muziekdocent’ is al een antwoord; zoek uit waarop.',
    },
    3: {
      name: 'In perspectief zetten',
      purpose: 'Dromen voor één leerling van deze school, en daaruit samen hoogstens drie ambities kiezen.',
      why: 'Eerst de verbeelding: hoe ziet het eruit als alles is zoals je het wenst? '
        + 'Zo redeneert niemand vanuit wat er niet kan, en wordt zichtbaar waar het jullie werkelijk om te doen is.',
      pitfall: 'Doorschieten naar oplossingen, of haast maken met de woorden. Een ambitie kort en raak opschrijven kost tijd: bewaak die.',
    },
    4: {
      name: 'Ideeën genereren',
      purpose: 'Zo veel mogelijk ideeën, bedacht vanuit het ideaal.',
      why: 'Nu mag alles: eerst veel, later pas goed, en niemand oordeelt. '
        + 'Tot hier was jij degene die vroeg; vanaf nu denk je hardop mee.',
      pitfall: 'Over haalbaarheid beginnen. Dat komt straks; nu gaat elk idee op papier.',
    },
    5: {
      name: 'Inventariseren',
      purpose: 'Zien wat er al is, wat er kan en wat er in de weg staat.',
      why: 'Na het dromen komen we terug op de grond. Kijk eerst naar wat de school in huis heeft en dan pas naar de problemen: '
        + 'een team dat ziet wat het al doet, durft meer.',
      pitfall: 'Een lange lijst activiteiten die nergens aan hangt. Vraag bij ieder groen briefje welke ambitie ermee geholpen is.',
    },
    6: {
      name: 'Concretiseren',
      purpose: 'Afspreken wie wat doet, wanneer en met wie.',
      why: 'Van willen naar doen. Een stap komt er als die klein is en van iemand. '
        + 'Daarom kiest ieder eerst een eigen stap; wat de school samen doet, volgt daaruit.',
      pitfall: '‘We zouden eens moeten …’ Een stap zonder naam wordt niet gezet.',
    },
    7: {
      name: 'Afronden',
      purpose: 'Terug naar de verwachtingen, en de opbrengst laten zien.',
      why: 'Je komt na wat je in het begin hebt beloofd, en het team ziet wat het vandaag heeft gemaakt. '
        + 'Een vel dat aan de muur hangt, blijft meepraten.',
      pitfall: 'Geen tijd meer hebben. Breek daarom vijf minuten voor het einde af, ook midden in een goed gesprek.',
    },
  },
  activities: {
    'agree-frame': 'Vertel hoe de twee uur eruitzien en vraag of dat goed is.',
    'write-expectations': 'Laat ieder in stilte opschrijven wat er vandaag uit moet komen.',
    'hear-expectations': 'Hoor de verwachtingen aan en leg ze vast, zonder ze te bespreken.',
    'state-own-part': 'Zeg zelf wat jij vandaag wilt bereiken en wat jouw rol is.',
    'pick-expectations': 'Kies een paar verwachtingen om te bespreken.',
    'probe-expectations': 'Vraag open door tot je de vraag achter de vraag hoort.',
    'promise-return': 'Beloof dat alle verwachtingen aan het eind terugkomen.',
    'draw-pupil': 'Laat iemand midden op het vel een leerling van deze school tekenen.',
    'write-dreams': 'Laat ieder voor zich gele briefjes schrijven: één droom per briefje.',
    'discuss-dreams': 'Kies een paar gele briefjes en vraag door.',
    'cluster': 'Hang bij elkaar wat bij elkaar hoort.',
    'word-clusters': 'Laat de groep, of kleine groepjes, elk cluster één woord geven.',
    'weigh-energy': 'Peil met handen of stickers waar de meeste energie zit.',
    'choose': 'Laat de groep kiezen: hoogstens drie.',
    'write-ambitions': 'Schrijf elke ambitie kort en raak op het vel. Neem de tijd.',
    'open-up': 'Lees de ambities voor en zet de deur open: alles mag.',
    'write-ideas': 'Laat roze briefjes schrijven, zo veel mogelijk, zonder oordeel.',
    'add-own-ideas': 'Breng nu ook zelf ideeën in.',
    'hang-ideas': 'Hang de ideeën bij hun ambitie.',
    'write-activities': 'Laat ieder op groene briefjes schrijven wat de school nu al doet.',
    'hang-activities': 'Laat ieder zijn briefjes bij de ambitie hangen die erbij gebaat is.',
    'word-opportunities': 'Verwoord samen kansen die haalbaar zijn.',
    'sort-out': 'Bekijk wat nergens bij past en besluit wat je ermee doet.',
    'face-obstacles': 'Benoem wat in de weg staat, en wat het eerst aan de beurt is.',
    'find-steps': 'Bedenk per ambitie welke eerste stappen dichtbij liggen.',
    'write-personal-step': 'Laat ieder één eigen stap op een groot briefje schrijven.',
    'share-steps': 'Laat de stappen voorlezen en vraag wat of wie ervoor nodig is.',
    'agree-school-steps': 'Spreek af wat de school samen doet: wie, wat, wanneer.',
    'plan-evaluation': 'Prik een datum om terug te kijken, met een naam erbij.',
    'take-others-along': 'Spreek af hoe collega’s die er nu niet zijn, mee gaan doen.',
    'return-to-expectations': 'Loop alle verwachtingen na: uitgekomen, deels of niet.',
    'photograph-sheet': 'Maak een foto van het hele vel.',
    'hang-sheet': 'Vraag de school het vel te bewaren en op te hangen waar iedereen langsloopt.',
  },
  questions: {
    'q1.1': 'We zitten twee uur bij elkaar. Komt dat iedereen uit?',
    'q1.2': 'Waar moeten we het vandaag hoe dan ook over hebben?',
    'q1.3': 'Stel, je gaat straks naar huis en denkt: dit was de moeite waard. Wat is er dan gebeurd?',
    'q1.4': 'Wat verwachten jullie vandaag van mij, en wat juist niet?',
    'a2.1': 'Zullen we hier aan het eind op terugkijken en zien wat ervan terecht is gekomen?',
    'q3.0': 'Deze leerling gaat straks van school af. Als het aan jou ligt: wat heeft die hier aan kunst en cultuur meegekregen?',
    'q3.1': 'Wat bedoel je daar precies mee?',
    'q3.2': 'Wat heeft deze leerling dan gezien, wat heeft die meegemaakt?',
    'q3.3': 'Op welke plekken is deze leerling geweest?',
    'q3.4': 'Wat kan deze leerling dan? Wat heeft die onder de knie?',
    'q3.5': 'Wat heeft dat met deze leerling gedaan? Wat blijft ervan hangen?',
    'q3.6': 'Welke ambities op deze briefjes lijken op elkaar?',
    'q3.7': 'Zeggen we hier hetzelfde, of bedoelt ieder er iets anders mee?',
    'q3.8': 'Welk woord past bij dit cluster?',
    'q3.9': 'Kijk naar alle woorden op het vel. Waar krijgen jullie de meeste energie van?',
    'q4.1': 'Als dit ons ideaal is: langs welke wegen komen we daar?',
    'q4.2': 'Stel, er is geld genoeg en tijd genoeg. Wat ga je doen?',
    'q4.3': 'En wat nog meer: in het onderwijs, voor jullie als leraren, voor de leerlingen?',
    'q5.1': 'Wat doen jullie nu al, en wat heeft deze ambitie daaraan?',
    'q5.2': 'Waar kan het nog beter? Welke kans zien jullie daar, in één zin?',
    'q5.3': 'Wat doen jullie nu dat hier weinig of niets aan bijdraagt? Houden, veranderen of loslaten?',
    'q5.4': 'Wat kan ons in de weg zitten, en wat doen we eraan?',
    'q5.5': 'Wat moet er als eerste opgelost? Waar moet de meeste aandacht heen?',
    'q6.1': 'Welke stap of stappen zetten jullie in het onderwijs zelf?',
    'q6.2': 'Wat vraagt dat van het team?',
    'q6.2v': 'Wat vraagt dat van de directie, het management en de sectie?',
    'q6.2p': 'En wat gaan de leerlingen ervan merken?',
    'q6.3': 'Welke kleine stap zet je zelf? Wat doe je dan precies?',
    'q6.4': 'Wat heb je daarvoor nodig, of wie?',
    'q6.5': 'Wanneer kijken jullie hoe het gaat, en op welke manier? Wie zorgt daarvoor?',
    'q6.6': 'Hoe groeit een nieuwe collega hierin mee, zodat het blijft bestaan?',
    'q6.6v': 'Welke collega’s buiten deze groep betrekken jullie hierbij, en hoe pakken jullie dat aan?',
    'q7.1': 'Dit verwachtte je toen we begonnen. Is het uitgekomen: ja, deels of niet? En hoe komt dat?',
  },
  preparation: {
    'two-hours': {
      item: 'Twee uur gereserveerd, zonder andere agenda',
      remark: 'Reken de inloop niet mee. Na twee uur houdt het op, ook als het goed gaat.',
    },
    'group-size': {
      item: 'Duidelijk met hoeveel mensen we zijn',
      remark: 'Nodig het hele team uit dat straks aan de verbetering gaat werken, ook de directie en de cultuurcoördinator.',
    },
    'large-group': {
      item: 'Bij een grote groep: gekozen voor twee bijeenkomsten of een kernteam',
      remark: 'Kies je een kernteam, spreek dan vooraf af hoe de anderen meedoen: '
        + 'briefjes vooraf ophalen, het vel in de koffiekamer, of een rondje in de eerstvolgende vergadering.',
    },
    'inspiration': {
      item: 'Nagevraagd of er inspiratiebijeenkomsten zijn geweest',
      remark: 'Wat het team daar zag of hoorde, helpt straks bij het dromen.',
    },
    'evi': {
      item: 'De school gevraagd om de uitkomsten van Evi',
      remark: 'Met Evi beoordeelt een school online haar eigen cultuuronderwijs. Lees de uitkomsten van tevoren, '
        + 'zodat je ze in het gesprek kunt gebruiken: als spiegel, niet als rapport.',
    },
    'room': {
      item: 'Een ruimte met een vrije muur en plaats om te lopen',
      remark: 'Iedereen moet bij het vel kunnen. Stoelen in een boog werkt beter dan tafels in rijen.',
    },
    'large-sheet': {
      item: 'Eén groot vel wit papier, met stiften',
      remark: 'Groot genoeg voor de leerling in het midden en drie ambities eromheen.',
    },
    'small-notes': {
      item: 'Kleine plakbriefjes in geel, roze en groen',
      remark: 'Geel voor de dromen, roze voor de ideeën, groen voor wat er al is. Zo’n tien per persoon van elke kleur.',
    },
    'large-notes': {
      item: 'Grote plakbriefjes',
      remark: 'Voor ieder één, voor de eigen stap. Leg er een paar extra neer.',
    },
  },
  eviPillars: { vision: 'visie', programme: 'programma', expertise: 'deskundigheid', cooperation: 'samenwerking' },
};
