/** A meeting in phase 3 with a little of everything, with odd spacing that nobody may tidy. */
export const SESSION_PATH = 'Gesprek.md';
export const SESSION = `---
type: ambitiegesprek
school: "[[De Wielewaal]]"   # the link matters
datum: 2026-03-12
deelnemers: [Anna, Bram]
fase: 3
---

## 1. Contracteren

*  Dat we weten wat er al is  [wie:: Anna]

## 3. In perspectief zetten

## Het vel

- Een zin van jezelf #geel
- Een *held* die geen voetballer is #geel
  - Anna: wie dan wel?
- Iets afmaken #geel

### Durven
energie:: 3

- Op een podium staan #geel
- Fouten mogen maken #geel

### Kijken

- Weten wat je mooi vindt #geel
`;
