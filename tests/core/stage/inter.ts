import type { StageMeasure } from '../../../src/core/stage/picture';

/** Letters of Inter and Inter Display, and how wide each is: two figures of base 36 for every letter, in 250ths of an em. */
const LETTERS = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~éëèêïíóöüúáàäçñ’‘“”…–·×';

const WIDTHS: Readonly<Record<string, string>> = {
  text500:
    '1u212s4f4h5r4j1i2m2m3m4m20381z2k4h3a494h4k4b4f414e4f1z204m4m4m3n6q4v4k5450474257561v3u4m3x68575c4g5c4h4h4j544v6s4n4r4g2m2k2m3b37'
    + '3g3y4c3y4c432k4a461q1q3v1q6545474a4a2o3q2l453y5q3u3y3u2m2e2m4m434343431q1q474745453y3y3y3y451e1h2r2r5n3h1z4m',
  text600:
    '1q252r4h4i5v4m1h2q2q3s4o2238212n4n3c4b4j4m4e4i434h4i21224o4o4o3s6y514k5651484259561x3w4p3y6b555e4h5e4j4i4l5351704t4w4j2q2n2q3c39'
    + '3g404e404e442m4c491t1t3y1t6848484c4c2r3t2n48405t3x403w2q2h2q4o444444441t1t4848484840404040481h1l2u2u5m3h214o',
  text700:
    '1m292q4i4k5z4p1g2u2u3x4q2439222p4s3e4d4l4p4h4l454l4l22244q4q4q3x76574l585249425a571y3y4s3y6d545f4i5g4k4k4n5257774z514n2u2p2u3e3b'
    + '3g414f434f452o4e4c1w1w411w6c4b494e4e2u3w2p4b425x3z423z2u2l2u4q454545451w1w49494b4b414141434b1l1p2x2x5k3h224q',
  display500:
    '1t1i2k4b495d4c16282039431m2u1l2g422h3w43483x423q42421o1p4341433e6e4p474u4n3v3q504p1g3n4a3k5r4r4z4250464a434o4o6m4e4l43282f203237'
    + '2n3m3w3l3w3p273x3u1f1g3n1f5s3u3v3w3w2a3c283u3o5a3m3o3g2g1q2d463p3p3p3p1f1f3v3v3u3u3m3m3m3l3u181a2n2k583g1l43',
  display600:
    '1p1l2k4d4c5g4f162d263d461o2u1o2j482k3z474c41463s46461r1r4544453i6m4t4a4w4p3x3r514r1k3r4h3m5u4s514553484b474o4u6t4j4q472d2j243538'
    + '2o3p3y3n3y3q2c3z3y1i1j3r1i5w3x3w3y3y2f3g2e3x3s5g3q3s3j2k1v2i483q3q3q3q1i1i3w3w3x3x3p3p3p3n3x1b1d2q2n573g1n46',
  display700:
    '1l1o2k4f4d5j4j162i2b3h481r2v1q2m4e2n424a4f454a3v4a4a1t1t4847483n6u4y4d4y4r3z3t524t1n3v4n3n5y4u5347564b4d4c4p50714n4v4b2i2m29373a'
    + '2p3r3z3p3z3r2i41411l1m3v1m60413x40402k3k2j413w5n3u3w3m2p1z2m4a3r3r3r3r1l1l3x3x41413r3r3r3p411e1g2t2p563g1q49',
};

/** Measures as a browser does, but for what letters do to each other. */
export const inter: StageMeasure = (words, { weight, display }) => {
  const widths = WIDTHS[`${display ? 'display' : 'text'}${weight}`] ?? '';
  return [...words].reduce((sum, letter) => {
    const at = LETTERS.indexOf(letter);
    return sum + parseInt(widths.slice(2 * at, 2 * at + 2) || '40', 36) / 250;
  }, 0);
};
