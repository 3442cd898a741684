"""One version at work: toxicity, action and reasons of a text, without anybody's help."""

from dataclasses import dataclass
from pathlib import Path

from forum import versions
from forum.model import Model
from forum.plain_form import Word
from forum.problem import Problem
from forum.thresholds import action

LONGEST = 20_000
MOST_REASONS, TRIED = 3, 5


@dataclass(frozen=True)
class Scorer:
    """A version: its model, its two bounds, and the words that it was trained on."""

    version: str
    model: Model
    bounds: tuple[float, float]
    known: frozenset[str]

    def answer(self, text: str, lang: str = "en") -> dict:
        found = self.model.reader.words(text)
        kept = [one.word for one in found]
        toxicity = self.model.toxicity(kept)
        taken = action(toxicity, self.bounds) if lang == "en" else "review"
        reasons = [] if taken == "allow" else self._reasons(text, found)
        return {
            "id": "",
            "toxicity": toxicity,
            "action": taken,
            "reasons": reasons,
            "model_version": self.version,
            "used_api": False,
            "degraded": False,
        }

    def _reasons(self, text: str, found: list[Word]) -> list[dict]:
        """The words without which the text is less toxic, found by leaving them out; never
        nothing, as somebody will ask why."""
        most = max(len(text) // 2, 1)
        reasons = [
            {"start": word.start, "end": min(word.end, word.start + most), "weight": fall}
            for fall, word in self._falls(found)
            if fall > 0
        ]
        first = found[0].start if found else 0
        return reasons[:MOST_REASONS] or [{"start": first, "end": first + 1, "weight": 1e-9}]

    def _falls(self, found: list[Word]) -> list[tuple[float, Word]]:
        """How much each of the most suspicious words takes away, largest first."""
        kept = [one.word for one in found]
        loads, whole = self.model.loads(kept), self.model.total(kept)
        heavy = sorted(range(len(kept)), key=lambda n: (-loads[n], n))[:TRIED]
        falls = [(whole - self.model.total(kept[:n] + kept[n + 1 :]), found[n]) for n in heavy]
        return sorted(falls, key=lambda pair: (-pair[0], pair[1].start))


def load(state: Path, name: str | None = None) -> Scorer:
    """A version, or the one in use."""
    name = name or versions.in_use(state)
    if name is None:
        raise Problem("no model is in use yet; run train first")
    content = versions.load(state, name)
    model = Model(content["weights"], content["names"])
    return Scorer(name, model, tuple(content["bounds"]), frozenset(content["known"]))
