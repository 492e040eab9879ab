/** What people write that no example has: words from right to left, faces, a word without end, a note of ten lines, an ambition of forty words, headings without any. */
export const ODD_SHEET = `---
type: ambitiegesprek
school: De Wielewaal
datum: 2026-11-28
fase: 3
---

## Het vel

- פתק רופף עם כמה מילים! #geel
- Een **vette** held die *schuin* loopt met [[Museum|het museum]] en \`code\` ==geel== 🎭🎨 #geel
- Hottentottententententoonstellingsmakersopleidingsprogrammacoördinatievergaderingen #geel
- Het begon met een doos onder de trap, waar niemand van wist wat erin zat, en toen hij openging lagen er brieven in, foto's, een jurk en een viool zonder snaren. Daar is de hele bovenbouw drie weken mee bezig geweest, ook wie nooit iets zegt. Dat zou ik ieder kind gunnen: dat je iets vindt waar je niet over uitgepraat raakt. #geel

### Ambitie 1: Ieder kind krijgt zo veel te maken, te zien, te horen en te spelen dat het aan het eind weet waar het warm van wordt, en dat durft te laten zien aan de klas, aan thuis, aan de buurt en aan zichzelf, jaar na jaar
energie:: 23
status:: loopt

- Idee #roze/leraar/eerst
- Obstakel van belang #groen/obstakel
- [ ] Stap zonder naam
- [x] Klaar ermee #groot [wie:: [[Anna]]] 📅 2027-01-05 ✅ 2027-01-04

#### ?

- Iets #geel

### Ambitie 2:
status:: bijgesteld

###
energie:: 7

- In een groep zonder woord #geel

### Leeg

### שם של קבוצה ארוכה
energie:: 41

- 👩‍👩‍👧‍👦👩🏽‍🎨🎻 #geel
- مرحبا بكم #geel
`;

/** A sheet with one note, and nobody drawn. */
export const ONE_NOTE = '---\ntype: ambitiegesprek\nfase: 3\n---\n\n## Het vel\n\n- Lef #geel\n';
