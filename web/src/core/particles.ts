/** Korean particles, which depend on the sound before them: "노드 수를", "1로", "3으로". */

const DIGITS_CLOSED = "013678"; // read 영 일 삼 육 칠 팔: they end in a consonant
const DIGITS_L = "178"; // and these in ㄹ, which takes 로 and not 으로

/** Put the right one for each `[을|를]`: the first after a final consonant. */
export function withParticles(text: string): string {
  return text.replace(
    /([^\s[\]])(\)?)\[([^|\]]+)\|([^\]]+)\]/gu,
    (_, before: string, bracket: string, closed: string, open: string) => {
      return before + bracket + (isClosed(before, closed === "으로") ? closed : open);
    },
  );
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
