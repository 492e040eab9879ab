/** A small session, stopped in phase 3. */
export const SESSION = `---
type: ambitiegesprek
school: De Wielewaal
datum: 2026-03-12
fase: 3
verloop:
  - 2026-03-12T14:02:10 1
  - 2026-03-12T14:21:00 3
---

## 1. Contracteren

- Dat we weten wat er al is

## 3. In perspectief zetten

Een zin zonder streepje

## 4. Ideeën genereren

## Het vel

### Podium

- Durven staan #geel
`;

export const PLAIN_NOTE = '# Boodschappen\n\n- Melk #geel\n';
