"""Korean for Sphinx's search, which has none of its own.

Korean words carry particles (모델을, 모델의, 모델에서는), and most of them are short. So

* the index holds every Hangul word and all its prefixes of two or more syllables: 모델 finds 모델을;
* the query loses its particles: 모델을 becomes 모델, which also finds 모델의;
* a query written as one word is cut in two if the pages know only the parts: 손실함수 becomes 손실 함수.

Removing a syllable that is no particle (정확도 -> 정확) does no harm: the rest is a prefix of the word, so the
search finds at least the same pages.
"""

from __future__ import annotations

import json
import re

from sphinx.search import SearchLanguage

# The longest first: 에서는 must go before 는.
PARTICLES = (
    "에서는 에서도 에서의 으로는 으로도 으로써 이라는 이라고 에게는 까지는 부터는 보다는 입니다 합니다 "
    "에서 에는 에도 에게 으로 로는 로써 로서 까지 부터 보다 처럼 마다 이나 이란 이며 라는 라고 들은 들이 들을 "
    "은 는 이 가 을 를 의 에 로 와 과 도 만 란 나"
).split()

# The query's half of the work, in the browser. `Search._index` is loaded before a query is split; the words of
# a title are in a list of their own.
SPLIT_QUERY = """
const KOREAN_PARTICLES = %s;
const HANGUL_WORD = /^[가-힣]+$/;

/** A Hangul word without its particle; at least two syllables stay. */
function withoutParticle(word) {
  const particle = KOREAN_PARTICLES.find((p) => word.endsWith(p) && word.length - p.length >= 2);
  return particle ? word.slice(0, -particle.length) : word;
}

/** Whether the pages or their titles hold this word. */
function isIndexed(word) {
  const index = Search._index;
  return Object.hasOwn(index.terms, word) || Object.hasOwn(index.titleterms, word);
}

/** [word], or its two parts if only these are known. */
function knownParts(word) {
  if (!Search.hasIndex() || isIndexed(word)) return [word];
  for (let cut = word.length - 2; cut >= 2; cut--) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(isIndexed)) return parts;
  }
  return [word];
}

var splitQuery = (query) =>
  (query.match(/[가-힣]+|[^\\W가-힣]+|-(?=\\S)/gu) || [])
    .flatMap((word) => (HANGUL_WORD.test(word) ? knownParts(withoutParticle(word)) : [word]));
""" % json.dumps(PARTICLES, ensure_ascii=False)


class SearchKorean(SearchLanguage):
    """Words for the index: Hangul with its prefixes, other words as they are."""

    lang = "ko"
    language_name = "Korean"
    js_splitter_code = SPLIT_QUERY
    js_stemmer_code = "var Stemmer = function () { this.stemWord = (word) => word; };"

    _hangul = re.compile(r"[가-힣]+")
    _word = re.compile(r"[가-힣]+|[^\W가-힣]+")

    def split(self, input: str) -> list[str]:
        """Return the words of a text; a Hangul word is followed by its prefixes of two or more syllables."""
        words: list[str] = []
        for word in self._word.findall(input):
            words.append(word)
            if self._hangul.fullmatch(word):
                words.extend(word[:end] for end in range(2, len(word)))
        return words

    def word_filter(self, stemmed_word: str) -> bool:
        """Keep Hangul of any length; drop single letters and plain numbers."""
        if self._hangul.fullmatch(stemmed_word):
            return True
        return len(stemmed_word) > 1 and not stemmed_word.isdigit()
