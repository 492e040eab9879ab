import type { AmbitionWording } from './wording';

// Written afresh: the sense of the source, none of its sentences. Questions are spoken to a team, hence "jullie" and "je".
export const WORDING_NL: AmbitionWording = {
  conversation: {
    title: 'Van dromen naar hoogstens drie ambities',
    purpose: 'Dromen en wensen voor de leerlingen, samen hoogstens drie ambities, en stappen die ieder ook zelf zet. '
      + 'Zonder zo’n stip op de horizon zakt verbetering weg; wie heeft meegepraat, draagt het mee.',
  },
  phases: {
    1: {
      name: 'Contracteren',
      short: 'Contracteren',
      purpose: 'Samen vaststellen wat deze twee uur voor iedereen de moeite waard maakt.',
      why: 'Je legt open hoe de bijeenkomst in elkaar zit en stemt af wat ieder ervan verwacht. '
        + 'Wie heeft kunnen zeggen wat hij verwacht, luistert daarna rustiger. Doe je dit elke keer, dan wordt het een gewoonte.',
      pitfall: 'Deze fase overslaan omdat iedereen haast heeft.',
    },
    2: {
      name: 'Focus aanbrengen',
      short: 'Focus',
      purpose: 'Van de eerste wens naar de vraag die eronder ligt.',
      why: 'Dit is een trechter: van het brede kader naar waar het werkelijk om gaat. '
        + 'Je kijkt goed, stelt open vragen en pelt laag voor laag af.',
      pitfall: 'De eerste wens voor de echte vraag aanzien. ‘We willen een muziekdocent’ is al een antwoord; zoek uit waarop.',
    },
    3: {
      name: 'In perspectief zetten',
      short: 'In perspectief',
      purpose: 'Dromen voor één leerling van deze school, en daaruit samen hoogstens drie ambities kiezen.',
      why: 'Eerst de verbeelding: hoe ziet het eruit als alles is zoals je het wenst? '
        + 'Zo redeneert niemand vanuit wat er niet kan, en wordt zichtbaar waar het jullie werkelijk om te doen is.',
      pitfall: 'Doorschieten naar oplossingen, of haast maken met de woorden. Een ambitie kort en raak opschrijven kost tijd: bewaak die.',
    },
    4: {
      name: 'Ideeën genereren',
      short: 'Ideeën',
      purpose: 'Zo veel mogelijk ideeën, bedacht vanuit het ideaal.',
      why: 'Nu mag alles: eerst veel, later pas goed, en niemand oordeelt. '
        + 'Tot hier was jij degene die vroeg; vanaf nu denk je hardop mee.',
      pitfall: 'Over haalbaarheid beginnen. Dat komt straks; nu gaat elk idee op papier.',
    },
    5: {
      name: 'Inventariseren',
      short: 'Inventariseren',
      purpose: 'Zien wat er al is, wat er kan en wat er in de weg staat.',
      why: 'Na het dromen komen we terug op de grond. Kijk eerst naar wat de school in huis heeft en dan pas naar de problemen: '
        + 'een team dat ziet wat het al doet, durft meer.',
      pitfall: 'Een lange lijst activiteiten die nergens aan hangt. Vraag bij ieder groen briefje welke ambitie ermee geholpen is.',
    },
    6: {
      name: 'Concretiseren',
      short: 'Concretiseren',
      purpose: 'Afspreken wie wat doet, wanneer en met wie.',
      why: 'Van willen naar doen. Een stap komt er als die klein is en van iemand. '
        + 'Daarom kiest ieder eerst een eigen stap; wat de school samen doet, volgt daaruit.',
      pitfall: '‘We zouden eens moeten …’ Een stap zonder naam wordt niet gezet.',
    },
    7: {
      name: 'Afronden',
      short: 'Afronden',
      purpose: 'Terug naar de verwachtingen, en de opbrengst laten zien.',
      why: 'Je komt na wat je in het begin hebt beloofd, en het team ziet wat het vandaag heeft gemaakt. '
        + 'Een vel dat aan de muur hangt, blijft meepraten.',
      pitfall: 'Geen tijd meer hebben. Breek daarom vijf minuten voor het einde af, ook midden in een goed gesprek.',
    },
  },
  activities: {
    'agree-frame': { title: 'Spreek het kader af', says: 'Vertel hoe de twee uur eruitzien en vraag of dat goed is.' },
    'write-expectations': { title: 'Ieder schrijft voor zich', says: 'Laat ieder in stilte opschrijven wat eruit moet komen. Niemand hoeft het te laten zien.' },
    'hear-expectations': { title: 'Hoor wie iets wil delen', says: 'Vraag wie iets wil delen en leg dat vast, zonder het te bespreken.' },
    'state-own-part': { title: 'Zeg wat jij wilt', says: 'Zeg zelf wat jij vandaag wilt bereiken en wat jouw rol is.' },
    'pick-expectations': { title: 'Kies er een paar', says: 'Kies een paar verwachtingen om te bespreken.' },
    'probe-expectations': { title: 'Vraag door', says: 'Vraag open door tot je de vraag achter de vraag hoort.' },
    'promise-return': { title: 'Beloof erop terug te komen', says: 'Beloof dat alle verwachtingen aan het eind terugkomen.' },
    'draw-pupil': { title: 'Iemand tekent de leerling', says: 'Laat iemand midden op het vel een leerling van deze school tekenen.' },
    'write-dreams': { title: 'Ieder schrijft dromen op', says: 'Laat ieder voor zich gele briefjes schrijven: één droom per briefje.' },
    'discuss-dreams': { title: 'Vraag door op een paar', says: 'Kies een paar gele briefjes en vraag door.' },
    'cluster': { title: 'Groepeer de briefjes', says: 'Laat de groep bij elkaar hangen wat bij elkaar hoort.' },
    'word-clusters': { title: 'Geef elk cluster een woord', says: 'Laat de groep, of kleine groepjes, elk cluster één woord geven.' },
    'weigh-energy': { title: 'Peil de energie', says: 'Peil met handen of stickers waar de meeste energie zit.' },
    'choose': { title: 'Kies hoogstens drie', says: 'Laat de groep kiezen: hoogstens drie.' },
    'write-ambitions': { title: 'Schrijf elke ambitie op', says: 'Schrijf elke ambitie kort en raak op het vel. Neem de tijd.' },
    'open-up': { title: 'Zet de deur open', says: 'Lees de ambities voor en zet de deur open: alles mag.' },
    'write-ideas': { title: 'Ieder schrijft ideeën op', says: 'Laat roze briefjes schrijven, zo veel mogelijk, zonder oordeel.' },
    'add-own-ideas': { title: 'Breng ook zelf ideeën in', says: 'Breng nu ook zelf ideeën in, als de groep dat kan gebruiken.' },
    'hang-ideas': { title: 'Hang ideeën bij ambities', says: 'Hang de ideeën bij hun ambitie.' },
    'write-activities': { title: 'Schrijf op wat er al is', says: 'Laat ieder op groene briefjes schrijven wat de school nu al doet.' },
    'hang-activities': { title: 'Hang groen bij ambities', says: 'Laat ieder de eigen briefjes ophangen bij de ambitie die ze dienen.' },
    'word-opportunities': { title: 'Verwoord samen kansen', says: 'Verwoord samen kansen die haalbaar zijn.' },
    'sort-out': { title: 'Beslis over wat niet past', says: 'Bekijk samen wat nergens bij past en beslis wat ermee gebeurt.' },
    'face-obstacles': { title: 'Benoem wat in de weg zit', says: 'Benoem wat in de weg staat, en wat het eerst aan de beurt is.' },
    'find-steps': { title: 'Zoek de eerste stappen', says: 'Bedenk per ambitie welke eerste stappen dichtbij liggen.' },
    'write-personal-step': { title: 'Ieder één eigen stap', says: 'Laat ieder één eigen stap op een groot briefje schrijven.' },
    'share-steps': { title: 'Lees de stappen voor', says: 'Laat de stappen voorlezen en vraag wat of wie ervoor nodig is.' },
    'agree-school-steps': { title: 'Spreek samen stappen af', says: 'Spreek af wat de school samen doet: wie, wat, wanneer.' },
    'plan-evaluation': { title: 'Prik een evaluatiemoment', says: 'Prik een evaluatiemoment en spreek af wie dat regelt.' },
    'take-others-along': { title: 'Neem de anderen mee', says: 'Spreek af hoe nieuwe collega’s, en wie er vandaag niet is, aanhaken.' },
    'return-to-expectations': { title: 'Is het uitgekomen?', says: 'Loop alle verwachtingen na: uitgekomen, deels of niet.' },
    'photograph-sheet': { title: 'Maak een foto van het vel', says: 'Maak een foto van het hele vel.' },
    'hang-sheet': { title: 'Hang het vel op', says: 'Vraag de school het vel te bewaren en op te hangen waar iedereen langsloopt.' },
  },
  questions: {
    'q1.1': 'We zitten twee uur bij elkaar. Komt dat iedereen uit?',
    'q1.2': 'Waar moeten we het vandaag hoe dan ook over hebben?',
    'q1.3': 'Stel, je gaat straks naar huis en denkt: dit was de moeite waard. Wat is er dan gebeurd?',
    'q1.4': 'Wat verwachten jullie vandaag van mij, en wat juist niet?',
    'a2.1': 'Zullen we hier aan het eind op terugkijken en zien wat ervan terecht is gekomen?',
    'q3.0': 'Straks neemt deze leerling afscheid van de school. In jouw ideaal: wat draagt die dan mee aan kunst, cultuur en erfgoed?',
    'q3.1': 'Wat bedoel je daar precies mee?',
    'q3.2': 'Wat heeft deze leerling gezien en meegemaakt?',
    'q3.3': 'Op welke plekken is deze leerling geweest?',
    'q3.4': 'Wat kan deze leerling dan? Wat heeft die onder de knie?',
    'q3.5': 'Wat heeft deze leerling meegemaakt? Wat is daarvan blijven hangen?',
    'q3.6': 'Welke ambities op deze briefjes lijken op elkaar?',
    'q3.7': 'Zeggen we hier hetzelfde, of bedoelt ieder er iets anders mee?',
    'q3.8': 'Welk woord past bij dit cluster?',
    'q3.9': 'Kijk naar alle woorden op het vel. Waar krijgen jullie de meeste energie van?',
    'q4.1': 'Hoe komen we daar?',
    'q4.2': 'Stel, er is geld genoeg en tijd genoeg. Wat ga je doen?',
    'q4.3': 'En wat nog meer: in het onderwijs, voor jullie als leraren, voor de leerlingen?',
    'q5.1': 'Wat doen jullie nu al, en hoe helpt dat deze ambitie vooruit?',
    'q5.2': 'Waar kan het nog beter? Welke kans zien jullie daar, in één zin?',
    'q5.3': 'Wat doen jullie nu dat hier weinig of niets aan bijdraagt? Houden, veranderen of loslaten?',
    'q5.4': 'Wat kan ons in de weg zitten, en wat doen we eraan?',
    'q5.5': 'Welk probleem pakken we als eerste aan? Wat vraagt nu de meeste aandacht?',
    'q6.1': 'Welke stap of stappen zetten jullie in het onderwijs zelf?',
    'q6.2': 'Wat vraagt dat van het team?',
    'q6.2v': 'Wat vraagt dat van de directie, het management en de sectie?',
    'q6.2p': 'En wat gaan de leerlingen ervan merken?',
    'q6.3': 'Welke kleine stap zet je zelf? Wat doe je dan precies?',
    'q6.4': 'Wat heb je daarvoor nodig, of wie?',
    'q6.5': 'Wanneer kijken jullie hoe het gaat, en op welke manier? Wie zorgt daarvoor?',
    'q6.6': 'Hoe raken nieuwe collega’s hierin thuis, zodat het niet van een paar mensen afhangt?',
    'q6.6v': 'Welke collega’s buiten deze groep betrekken jullie hierbij, en hoe pakken jullie dat aan?',
    'q7.1': 'Dit verwachtte je toen we begonnen. Is het uitgekomen: ja, deels of niet? En hoe komt dat?',
    'q7.2': 'En van mij: heb je gekregen wat je verwachtte?',
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
        + 'briefjes vooraf ophalen, het vel in de teamkamer, of een rondje in de eerstvolgende vergadering.',
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
      remark: 'Iedereen moet bij het vel kunnen. Stoelen in een boog werken beter dan tafels in rijen.',
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
