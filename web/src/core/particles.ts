/** Korean particles, which depend on the sound before them: "노드 수를", "1로", "3으로". */

const DIGITS_CLOSED = "013678"; // read 영 일 삼 육 칠 팔: they end in a consonant
const DIGITS_L = "178"; // and these in ㄹ, which takes 로 and not 으로

/** The particle that follows `text`: `closed` after a final consonant, else `open`. */
export function particle(text: string, closed: string, open: string): string {
  const last = text.at(text.endsWith(")") ? -2 : -1) ?? "";
  return isClosed(last, closed === "으로") ? closed : open;
}

function isClosed(before: string, rieulIsOpen: boolean): boolean {
  const syllable = before.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable <= 11171) {
    const final = syllable % 28;
    return final !== 0 && !(rieulIsOpen && final === 8);
  }
  if (/\d/.test(before))
    return DIGITS_CLOSED.includes(before) && !(rieulIsOpen && DIGITS_L.includes(before));
  // Names of Keras as they are read in Korean: adam(아담), rmsprop(프롭), sgd(디).
  return rieulIsOpen ? /[mnp]/i.test(before) : /[lmnp]/i.test(before);
}
