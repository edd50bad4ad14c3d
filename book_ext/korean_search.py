"""Korean for Sphinx's search, which has none of its own.

Korean words carry particles (모델을, 모델의, 모델에서는) and most are short. So

* the index holds every Hangul word with all its prefixes of two or more syllables:
  모델 finds 모델을;
* the query loses its particles (`korean_query.js`): 모델을 finds 모델의;
* a query written as one word is cut in two if the pages know only the parts:
  손실함수 finds 손실 함수.

Cutting off a syllable that is no particle (정확도 -> 정확) does no harm: what is left
is a prefix of the word, so the search finds at least the same pages.
"""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.search import SearchLanguage


class SearchKorean(SearchLanguage):
    """Words for the index: Hangul with its prefixes, other words as they are."""

    lang = "ko"
    language_name = "Korean"
    js_splitter_code = Path(__file__).with_name("korean_query.js").read_text("utf-8")
    js_stemmer_code = "var Stemmer = function () { this.stemWord = (word) => word; };"

    _hangul = re.compile(r"[가-힣]+")
    _word = re.compile(r"[가-힣]+|[^\W가-힣]+")

    def split(self, input: str) -> list[str]:
        """Return a text's words, each Hangul word followed by its prefixes."""
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
