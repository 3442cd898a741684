"""New slang: words that the version never saw, and that come again and again in one window."""

from collections import Counter, defaultdict

from forum.plain_form import words
from forum.scorer import Scorer

WINDOW = 250
OFTEN, SEVERAL, MOST = 4, 2, 20


class Watch:
    """Counts, for the window that is filling, in how many texts each unknown word stands."""

    def __init__(self) -> None:
        self.windows, self.alarms = 0, list[dict]()
        self._clear()

    def _clear(self) -> None:
        self._texts, self._forms = 0, defaultdict[str, Counter[str]](Counter)

    def see(self, text: str, scorer: Scorer) -> None:
        forms = {one.word: text[one.start : one.end].lower() for one in words(text)}
        for word, form in forms.items():
            if word not in scorer.known and len(word) > 2:
                self._forms[word][form] += 1
        self._texts += 1
        if self._texts == WINDOW:
            self._close()

    def _close(self) -> None:
        self.windows += 1
        often = {w: forms for w, forms in self._forms.items() if forms.total() >= OFTEN}
        if len(often) >= SEVERAL:
            ranked = sorted(often, key=lambda word: (-often[word].total(), word))
            terms = [often[word].most_common(1)[0][0] for word in ranked[:MOST]]
            self.alarms.append({"window": self.windows, "terms": terms})
        self._clear()
