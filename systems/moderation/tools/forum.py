"""Generates an invented forum: labelled training texts and a stream of posts.

python -m tools.forum --data build/forum
"""

import argparse
import json
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from moderation.data import Costs
from tools import phrases

Rng = np.random.Generator
COSTS: Costs = {
    "allow": {"toxic": 10, "fine": 0},
    "review": {"toxic": 1, "fine": 1},
    "block": {"toxic": 0, "fine": 6},
}
ROWS, TEST_SHARE = 3000, 0.2
TOXIC = 0.3
LABEL_NOISE = 0.02  # share of wrong labels
GROUP_SHARE, TOXIC_GROUP_SHARE = (
    0.12,
    0.45,
)  # share of fine and toxic training texts that name a group
RARE_SHARE = 0.1  # share of gaps with a word that occurs only once
DISGUISED_SHARE = 0.15
KINDS = {
    True: {"EITHER": 0.8, "RUDE_ANYWAY": 0.2},
    False: {"EITHER": 0.4, "DENIED": 0.1, "REPORTED": 0.1, "LITERAL": 0.1, "CROSS": 0.1,
            "EVERYDAY": 0.2},
}  # fmt: skip


@dataclass(frozen=True)
class Post:
    text: str
    toxic: bool
    groups: tuple[tuple[int, int, str], ...] = ()
    gap: tuple[int, int] | None = None
    category: str = ""

    def rewritten(self, new: str) -> "Post":
        """The post with another word in its gap."""
        start, end = self.gap or (0, 0)
        growth = len(new) - (end - start)
        moved = tuple(
            (a + growth, b + growth, g) if a >= end else (a, b, g) for a, b, g in self.groups
        )
        text = self.text[:start] + new + self.text[end:]
        return Post(text, self.toxic, moved, (start, start + len(new)), self.category)


class Forum:
    """Generates posts. Rude and kind words differ between seeds; parts have different posts with
    the same words. Part 0 is the training file."""

    def __init__(self, seed: int, part: int = 0) -> None:
        self.rng = np.random.default_rng(seed)
        invented_words = [self.invent_word() for _ in range(40)]
        self.rude = [*phrases.RUDE.split(), *invented_words[:20]]
        self.friendly = [*phrases.KIND.split(), *invented_words[20:]]
        self.groups = phrases.GROUPS.split()
        for words in (self.rude, self.friendly, self.groups):
            self.rng.shuffle(words)
        self.rng = np.random.default_rng([seed, part])

    def invent_word(self) -> str:
        first, vowels = (
            ["spl", "gr", "th", "w", "kn", "sn", "b", "m", "tr", "fl"],
            ["a", "e", "i", "o", "u", "ou"],
        )
        middle, last = ["gg", "nk", "rf", "mm", "sh", "dd"], ["er", "ock", "ump", "y", "ish"]
        parts = (first, vowels, middle, vowels, middle, last)
        return "".join(self.pick(part) for part in parts)

    def pick(self, words: Sequence[str], skew: float = 0.0) -> str:
        """One of the words; with a skew, the first ones more often."""
        weights = (np.arange(len(words)) + 2.0) ** -skew
        return words[int(self.rng.choice(len(words), p=weights / weights.sum()))]

    def post(
        self,
        *,
        toxic: float = TOXIC,
        named: tuple[float, float] = (GROUP_SHARE, GROUP_SHARE),
        disguised: float = DISGUISED_SHARE,
        slang: Sequence[str] = (),
        longer: float = 0.3,
    ) -> Post:
        bad = bool(self.rng.random() < toxic)
        names = KINDS[bad]
        kind = str(self.rng.choice(list(names), p=list(names.values())))
        group = ""
        if self.rng.random() < named[bad]:
            # The training file is mostly unfair against the first two groups.
            skew = 1.5 if bad and named[0] < named[1] else 0.0
            group = self.pick(self.groups, skew)
        noun = self.pick(self.rude if bad or kind != "EITHER" else self.friendly, 0.8)
        if self.rng.random() < RARE_SHARE:
            noun = self.invent_word()
        if slang:
            kind, noun, bad = "EITHER", self.pick(slang), True
        post = self._compose(kind, noun, group, bad, longer)
        return disguise(post, self.rng) if post.gap and self.rng.random() < disguised else post

    def _compose(self, kind: str, noun: str, group: str, bad: bool, longer: float) -> Post:
        about = kind == "EITHER" and group and self.rng.random() < 0.4
        parts = [self.pick(getattr(phrases, "EITHER_ABOUT" if about else kind))]
        category = phrases.CATEGORIES.get(parts[0], "insult") if bad else ""
        if group and not about:
            parts.insert(int(self.rng.integers(2)), self.pick(phrases.ABOUT))
        if self.rng.random() < longer:
            parts.insert(int(self.rng.integers(len(parts) + 1)), self.pick(phrases.EVERYDAY))
        if self.rng.random() < 0.6:
            parts = [part[0].upper() + part[1:] for part in parts]
        line = self.pick((". ", "! ", "\n")).join(parts) + self.pick(("", ".", "!"))
        thing = self.pick([*phrases.OBJECTS.split(), "sandwich", "potato", "lemon"])
        post = _fill(line, {"N": noun, "O": thing, "P": group, "PP": f"{group}s"}, bad)
        return replace(post, category=category)

    def post_from(self, lines: Sequence[str], toxic: bool) -> Post:
        """A post made from one of these lines, with a rude word or an object."""
        thing = self.pick(phrases.OBJECTS.split())
        words = {"N": self.pick(self.rude, 0.8), "O": thing}
        return _fill(self.pick(lines), words, toxic)

    def posts(self, count: int, **options: Any) -> list[Post]:
        return [self.post(**options) for _ in range(count)]


def _fill(line: str, words: dict[str, str], toxic: bool) -> Post:
    """The line with its gaps filled from left to right."""
    text, groups, gap = "", [], None
    while "{" in line:
        before, _, rest = line.partition("{")
        name, _, line = rest.partition("}")
        text += before
        span = (len(text), len(text) + len(words[name]))
        text += words[name]
        if name in ("P", "PP"):
            groups.append((*span, f"{words['P']}s"))
        else:
            gap = span
    return Post(text + line, toxic, tuple(groups), gap)


# Disguises, from separate tables: the system must not be measured with its own tables.

HIDDEN = [chr(code) for code in (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD)]
LOOKALIKES = {
    "a": ("CYRILLIC SMALL LETTER A", "GREEK SMALL LETTER ALPHA"),
    "c": ("CYRILLIC SMALL LETTER ES",),
    "e": ("CYRILLIC SMALL LETTER IE",),
    "i": ("CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I", "GREEK SMALL LETTER IOTA"),
    "k": ("GREEK SMALL LETTER KAPPA",),
    "o": ("CYRILLIC SMALL LETTER O", "GREEK SMALL LETTER OMICRON"),
    "p": ("CYRILLIC SMALL LETTER ER", "GREEK SMALL LETTER RHO"),
    "s": ("CYRILLIC SMALL LETTER DZE",),
    "t": ("GREEK SMALL LETTER TAU",),
    "u": ("GREEK SMALL LETTER UPSILON",),
    "y": ("CYRILLIC SMALL LETTER U",),
}
DIGITS = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7"}
MARKS = ("COMBINING ACUTE ACCENT", "COMBINING GRAVE ACCENT", "COMBINING DIAERESIS")


def _each(word: str, rng: Rng, change: Callable[[str], str], share: float = 0.6) -> str:
    """The word with some letters changed, at least one if possible."""
    while True:
        new = "".join(change(c) if rng.random() < share else c for c in word)
        if new != word or all(change(c) == c for c in word):
            return new


def _lookalike(letter: str, rng: Rng) -> str:
    names = LOOKALIKES.get(letter, ())
    return unicodedata.lookup(str(rng.choice(names))) if names else letter


def _accented(letter: str, rng: Rng) -> str:
    mark = unicodedata.lookup(str(rng.choice(MARKS)))
    return unicodedata.normalize("NFC", letter + mark) if letter in "aeiou" else letter


DISGUISES: dict[str, Callable[[str, Rng], str]] = {
    "zero-width": lambda w, rng: w[0] + _each(w[1:], rng, lambda c: str(rng.choice(HIDDEN)) + c),
    "full-width": lambda w, rng: "".join(chr(ord(c) + 0xFEE0) for c in w),
    "spacing": lambda w, rng: str(rng.choice(list(" .-_"))).join(w),
    "look-alikes": lambda w, rng: _each(w, rng, lambda c: _lookalike(c, rng)),
    "leet": lambda w, rng: _each(w, rng, lambda c: str(rng.choice(list(DIGITS.get(c, c))))),
    "repeats": lambda w, rng: _each(w, rng, lambda c: c * int(rng.integers(2, 5))),
    "case": lambda w, rng: _each(w, rng, str.upper),
    "accents": lambda w, rng: _each(w, rng, lambda c: _accented(c, rng)),
}


def disguise(post: Post, rng: Rng, kind: str = "") -> Post:
    chosen = kind or str(rng.choice(list(DISGUISES)))
    return post.rewritten(DISGUISES[chosen](post.text[slice(*(post.gap or (0, 0)))], rng))


# The folder ---------------------------------------------------------------------------------


def rows(forum: Forum, count: int = ROWS) -> list[dict[str, Any]]:
    """Training and test rows, sampled unfairly; each text is in only one split."""
    split: dict[str, str] = {}
    found = []
    for number, post in enumerate(forum.posts(count, named=(GROUP_SHARE, TOXIC_GROUP_SHARE))):
        random_split = "test" if forum.rng.random() < TEST_SHARE else "train"
        found.append(
            {
                "id": f"p{number:05d}",
                "text": post.text,
                "toxic": post.toxic ^ bool(forum.rng.random() < LABEL_NOISE),
                "category": post.category,
                "split": split.setdefault(post.text, random_split),
                "identity": [
                    dict(zip(("start", "end", "group"), g, strict=True)) for g in post.groups
                ],
            }
        )
    return found


def write(folder: Path, seed: int, count: int = ROWS) -> Forum:
    """Writes the data folder and returns the forum from which it was generated."""
    forum = Forum(seed)
    folder.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows(forum, count)]
    (folder / "texts.jsonl").write_text("".join(lines), encoding="utf-8")
    (folder / "costs.json").write_text(json.dumps(COSTS) + "\n", encoding="utf-8")
    return forum


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    write(options.data, options.seed)


if __name__ == "__main__":
    main()
