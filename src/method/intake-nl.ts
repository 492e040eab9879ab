import type { IntakeWording } from './kind-wording';

export const INTAKE_NL: IntakeWording = {
  title: 'Kennismaken en afspraken maken',
  purpose: 'Met directie en coördinator: wie doet wat, hoe ziet de school zichzelf, en wat spreken we af? Een groot vel is niet nodig.',
  phases: {
    1: {
      purpose: 'Elkaars verwachtingen kennen, en ieders rol.',
      why: 'Wie beslist, wie trekt en wie denkt mee? Is dat nu helder, dan hoeft het straks niet meer.',
      pitfall: 'Meteen over activiteiten praten.',
    },
    2: {
      purpose: 'De vraag van deze school vinden.',
      why: 'De aanleiding is zelden de vraag. Vraag door tot allebei zeggen: ja, daar gaat het om.',
      pitfall: 'Zelf de vraag invullen.',
    },
    3: {
      purpose: 'Zien hoe de school zichzelf ziet.',
      why: 'Evi is een spiegel. Wat de twee aan tafel anders zien, zegt vaak het meest.',
      pitfall: 'De uitkomsten als cijferlijst doornemen.',
    },
    4: {
      purpose: 'Verkennen wat een traject kan brengen.',
      why: 'Vertel wat er kan en laat de school zeggen wat haar aanspreekt.',
      pitfall: 'Beloven wat je niet kunt waarmaken.',
    },
    5: {
      purpose: 'Weten wat er is: mensen, tijd, geld, partners.',
      why: 'Een gesprek met het team lukt alleen als het hele team kan komen, en weet waarom.',
      pitfall: 'Het team vergeten uit te nodigen.',
    },
    6: {
      purpose: 'Vastleggen wat jullie afspreken.',
      why: 'Op papier blijkt of jullie hetzelfde bedoelen. Bewaar de overeenkomst waar ieder haar terugvindt.',
      pitfall: 'Weggaan zonder datum voor het ambitiegesprek.',
    },
    7: {
      purpose: 'Nagaan of dit de kennismaking was die jullie zochten.',
      why: 'Zo leert de school meteen hoe elk gesprek met jou eindigt.',
      pitfall: 'Dit overslaan omdat het een klein gezelschap is.',
    },
  },
  activities: {
    'open-intake': { title: 'Maak kennis', says: 'Vertel wie je bent en hoe de anderhalf uur eruitziet.' },
    'divide-roles': { title: 'Verdeel de rollen', says: 'Leg vast wie de directie en wie de cultuurcoördinator is.' },
    'ask-contract': { title: 'Vraag wat eruit moet komen', says: 'Hoor van allebei wanneer het traject de moeite waard was.' },
    'read-evi': { title: 'Lees Evi samen', says: 'Loop de vier pijlers langs en leg vast wat de school wil ontwikkelen.' },
    'picture-school': { title: 'Kijk vooruit', says: 'Vraag wat ze hun leerlingen zouden gunnen.' },
    'explore-route': { title: 'Verken het traject', says: 'Vertel welke gesprekken er komen en hoor wat aanspreekt.' },
    'list-what-is-there': { title: 'Noem wat er al is', says: 'Vraag naar mensen, uren, geld en partners.' },
    'gather-team': { title: 'Wie komt er aan tafel?', says: 'Bepaal wie er bij het ambitiegesprek is en hoe de rest meedoet.' },
    'agree-terms': { title: 'Leg de afspraken vast', says: 'Zet op papier wat jullie afspreken en koppel de overeenkomst.' },
    'plan-next': { title: 'Plan wat nu komt', says: 'Prik de dag van het ambitiegesprek en spreek af wie wat regelt.' },
  },
  questions: {
    'i1.1': 'We hebben anderhalf uur. Wat moet in elk geval aan bod komen?',
    'i1.2': 'Wie heeft in dit traject welke rol, en wie beslist?',
    'i1.3': 'Wanneer is dit traject voor jou geslaagd?',
    'i1.4': 'En wat mag er niet gebeuren?',
    'i1.5': 'Wat verwachten jullie van mij, en waar reken je niet op?',
    'i2.1': 'Waarom komt deze vraag juist nu?',
    'i3.1': 'Wat herken je in de uitkomsten van Evi?',
    'i3.2': 'Waarover denken jullie tweeën verschillend?',
    'i3.3': 'Als het lukt, wat merken de leerlingen daar over een paar jaar van?',
    'i4.1': 'Wat spreekt jullie aan in zo’n traject, en wat niet?',
    'i5.1': 'Wie en wat is er al dat kan helpen?',
    'i5.2': 'Wie gaan eraan werken, en hoe horen de anderen ervan?',
    'i6.1': 'Wat spreken we af, en waar staat dat?',
    'i6.2': 'Op welke dag zit het team bij elkaar, en wie regelt dat?',
    'i7.1': 'Is besproken waarvoor je kwam: ja, deels of niet?',
    'i7.2': 'Heb ik je gegeven wat je nodig had?',
  },
  preparation: {
    'hour-and-half': { item: 'Anderhalf uur afgesproken', remark: 'Rustig zitten is genoeg; een vrije muur is nog niet nodig.' },
    'head-and-coordinator': {
      item: 'Directie en cultuurcoördinator zijn er allebei',
      remark: 'Is een van de twee er niet, dan maak je halve afspraken.',
    },
    'agreement-draft': {
      item: 'Concept van de samenwerkingsovereenkomst bij de hand',
      remark: 'Zet er een koppeling naar in de notitie; dan staat ze bij elk volgend gesprek klaar.',
    },
  },
};
