"""Commas for points

Two branches send their takings as texts. One writes `1250.5`, the other `1250,5`, and both put a sign such as `€` or
`EUR` behind some of the numbers. Return the takings as numbers, and the places of the cells that still can't be
read.

- `typed`: a Series of texts and gaps, with any labels. It isn't changed.
- Clean each text in three steps: remove the spaces at its ends; remove an `EUR` or `€` at the end, and the spaces before
  it; turn each comma into a point. If the rest can be read as a number, that is the number.
- Returns a tuple: a Series of floats with the same labels, in which everything else is missing, and the list of the
  places, counted from 0, of texts that couldn't be read. A gap isn't in that list.

>>> takings, places = commas_for_points(pd.Series(["1250,5 €", "80", None, "closed"]))
>>> takings.tolist(), places
([1250.5, 80.0, nan, nan], [3])
"""

import pandas as pd

minutes = 8
chapter = "04-from-text-to-types"
hint = "Write a helper that cleans one text, and use it in a list comprehension over the values; a gap has to stay one. `.rstrip(\"€\")` takes away that sign at the end."


def commas_for_points(typed: pd.Series) -> tuple[pd.Series, list[int]]:
    clean = [_clean(text) if isinstance(text, str) else None for text in typed]
    takings = pd.to_numeric(pd.Series(clean, index=typed.index), errors="coerce").astype(float)
    lost = (takings.isna() & typed.notna()).tolist()
    return takings, [place for place, is_lost in enumerate(lost) if is_lost]


def _clean(text):
    text = text.strip()
    for sign in ("€", "EUR"):
        if text[-len(sign) :] == sign:
            text = text[: -len(sign)].strip()
    return text.replace(",", ".")


def _takings(typed):
    clean = [_clean(text) if isinstance(text, str) else None for text in typed]
    return pd.to_numeric(pd.Series(clean, index=typed.index), errors="coerce").astype(float)


def cases(rng):
    s = pd.Series
    yield (s(["80"]),)
    yield (s(["12,5"]),)
    yield (s(["12.5 EUR", " 7€ "]),)
    yield (s([None, "7"]),)
    yield (s(["8", None, "1,5"], ["x", "y", "z"]),)
    yield (s(["sick"], [4]),)
    yield (s(["8", "sick"], [1, 0]),)
    yield (s([None, "closed"]),)
    yield (s(["1250,5 €", "80", None, "closed"]),)
    yield (s(["1.250,5", "3,5 EUR", "€ 4"], [2, 2, 2]),)
    yield (s(["-3,25", "EUR", "0 €", None], list("abcd")),)
    yield (s(["no EUR", "5 USD", "6,0€"], [9, 8, 7]),)
    for n in (5, 8):
        forms = ["{}", "{},5", "{}.25 EUR", "{},75 €", " {}€", "about {}", "{}EUR "]
        picked = rng.integers(0, len(forms), n)
        values = [forms[int(i)].format(int(rng.integers(10, 2000))) for i in picked]
        yield (s([*values, None, "40,5 €", "sick"], rng.permutation(n + 3).tolist()),)


def wrong_labels_for_places(typed):
    """Your list has the labels of the texts. Their places are asked for, counted from 0, whatever the labels are."""
    takings = _takings(typed)
    return takings, typed.index[takings.isna() & typed.notna()].tolist()


def wrong_gaps_listed(typed):
    """Your list has gaps in it as well. They were missing from the start; only texts can be unreadable."""
    takings = _takings(typed)
    return takings, [place for place, gone in enumerate(takings.isna().tolist()) if gone]


def wrong_signs_stay(typed):
    """Texts with a sign behind the number are missing in your result. Take the sign away before the text is read as a
    number."""
    clean = [text.replace(",", ".") if isinstance(text, str) else None for text in typed]
    takings = pd.to_numeric(pd.Series(clean, index=typed.index), errors="coerce").astype(float)
    lost = (takings.isna() & typed.notna()).tolist()
    return takings, [place for place, is_lost in enumerate(lost) if is_lost]


def wrong_commas_stay(typed):
    """A number with a comma is missing in your result. pandas reads a point only."""
    clean = [text.strip().removesuffix("€").removesuffix("EUR").strip() if isinstance(text, str) else None for text in typed]
    takings = pd.to_numeric(pd.Series(clean, index=typed.index), errors="coerce").astype(float)
    lost = (takings.isna() & typed.notna()).tolist()
    return takings, [place for place, is_lost in enumerate(lost) if is_lost]
