"""Texts in one form, whatever they look like; and the pieces that a reason can point at."""

import re
import unicodedata

LOOK_ALIKES = str.maketrans("асеіјорѕхуαικορτυν", "aceijopsxyaikoptuv")
LEET = str.maketrans("4@31!05$7", "aaeiiosst")
SPACED = re.compile(r"(?<![^\W_])[^\W_](?:([ ._-])[^\W_])(?:\1[^\W_]){2,}(?![^\W_])")
MIXED = re.compile(r"(?<![\w@$])[\w@$!]*[^\W\d_][\w@$!]*")
PIECE = re.compile(r"\S+")


def plain(text: str) -> str:
    """Small letters without disguise, separated by single blanks."""
    text = _shown(text).lower().translate(LOOK_ALIKES)
    text = MIXED.sub(_unleet, text)
    text = SPACED.sub(lambda found: found[0].replace(found[1], ""), text)
    text = re.sub(r"(\w)\1+", r"\1", text)
    return " ".join(re.findall(r"[^\W_]+", text))


def _shown(text: str) -> str:
    """Without accents and what cannot be seen; fancy letters as usual ones."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if unicodedata.category(c) not in ("Mn", "Cf"))


def _unleet(found: re.Match[str]) -> str:
    word = found[0].rstrip("!")
    return word.translate(LEET) + " " * (len(found[0]) - len(word))


def visible(text: str) -> bool:
    return any(not c.isspace() and unicodedata.category(c)[0] not in "CZM" for c in text)


def pieces(text: str) -> list[tuple[int, int]]:
    """Words of the text as it was sent, spaced ones whole."""
    spaced = [found.span() for found in SPACED.finditer(_same_length(text))]
    inside = {place for start, end in spaced for place in range(start, end)}
    spans = [found.span() for found in PIECE.finditer(text)]
    words = [span for span in spans if inside.isdisjoint(range(*span))]
    return sorted(spaced + words)


def _same_length(text: str) -> str:
    """Marks and invisible characters stand for letters, so that places stay the same."""
    return "".join("x" if unicodedata.category(c) in ("Mn", "Cf") else c for c in text)
