"""Handed in by the day

A teacher lists when each essay was handed in, and the last day was agreed long ago. There are three kinds of pupils
to write to: those who were late, those who have handed in nothing, and those whose day can't be read, so that
somebody has to ask.

- `essays`: a DataFrame of texts with the columns `name` (no gaps) and `day`, with any labels. A day is written like
  `25/04/2024`; it may be missing, an empty text, or no day at all, such as `31/04/2024` or `Monday`. It isn't
  changed.
- `last`: the last day, as a text of the same form. Whoever handed in on that day is on time.
- Returns a dict with the keys `"late"`, `"nothing"` and `"ask"`, each with a list of names in the order of the table.
  A missing day and an empty text both mean that nothing was handed in.

>>> essays = pd.DataFrame({"name": ["Ines", "Tom", "Eva"], "day": ["26/04/2024", None, "3rd May"]})
>>> handed_in(essays, "25/04/2024")
{'late': ['Ines'], 'nothing': ['Tom'], 'ask': ['Eva']}
"""

import pandas as pd

minutes = 8
chapter = "04-from-text-to-types"
hint = "Turn empty texts into gaps first. Then three masks: after the last day, a gap from the start, a gap only after reading."


def handed_in(essays: pd.DataFrame, last: str) -> dict[str, list[str]]:
    written = essays["day"].replace("", pd.NA)
    day = pd.to_datetime(written, format="%d/%m/%Y", errors="coerce")
    names = essays["name"]
    return {
        "late": names[day > pd.to_datetime(last, format="%d/%m/%Y")].tolist(),
        "nothing": names[written.isna()].tolist(),
        "ask": names[day.isna() & written.notna()].tolist(),
    }


def _e(days, index=None):
    names = "Ines Tom Eva Ben Lea Max Ida Jon Mia Kai".split()
    return pd.DataFrame({"name": names[: len(days)], "day": days}, index=index)


def _lists(essays, last):
    written = essays["day"].replace("", pd.NA)
    day = pd.to_datetime(written, format="%d/%m/%Y", errors="coerce")
    late = day > pd.to_datetime(last, format="%d/%m/%Y")
    names = essays["name"]
    ask = names[day.isna() & written.notna()].tolist()
    return {"late": names[late].tolist(), "nothing": names[written.isna()].tolist(), "ask": ask}


def cases(rng):
    yield _e(["25/04/2024"]), "25/04/2024"
    yield _e(["26/04/2024"]), "25/04/2024"
    yield _e(["03/05/2024"]), "25/04/2024"
    yield _e(["30/01/2024", "24/12/2023"]), "05/02/2024"
    yield _e(["Monday"]), "25/04/2024"
    yield _e(["25/04/2024", "3rd May"]), "25/04/2024"
    yield _e(["", None]), "25/04/2024"
    yield _e(["26/04/2024", None, "3rd May"]), "25/04/2024"
    yield _e(["03/05/2024", "24/06/2023", "31/04/2024"]), "25/04/2024"
    yield _e(["30/03/2024", "02/04/2024", ""], [1, 1, 1]), "01/04/2024"
    yield _e(["05/04/2024", "Monday", "04/05/2024", None], list("dcba")), "01/05/2024"
    yield _e(["2024-04-01", "01/12/2023", "12/01/2024"]), "31/12/2023"
    for n in (6, 9):
        kinds = [f"{d:02d}/{m:02d}/2024" for d, m in zip(rng.integers(1, 29, n), rng.integers(1, 13, n))]
        places = rng.permutation(n)
        for place, value in zip(places, ("", None, "30/02/2024")):
            kinds[int(place)] = value
        yield _e(kinds, rng.permutation(n).tolist()), "15/06/2024"


def wrong_compared_as_texts(essays, last):
    """You compare days as texts, where "03/05" comes before "25/04". Read them as days first."""
    result = _lists(essays, last)
    asked = set(result["nothing"]) | set(result["ask"])
    late = [n for n, day in zip(essays["name"], essays["day"]) if n not in asked and day > last]
    return {**result, "late": late}


def wrong_month_first(essays, last):
    """You take the first number for the month. In `05/04/2024` the day comes first."""
    written = essays["day"].replace("", pd.NA)
    day = pd.to_datetime(written, format="%m/%d/%Y", errors="coerce")
    right = pd.to_datetime(last, format="%d/%m/%Y")
    masks = {"late": day > right, "nothing": written.isna(), "ask": day.isna() & written.notna()}
    return {key: essays["name"][mask].tolist() for key, mask in masks.items()}


def wrong_empty_text_asked(essays, last):
    """You ask pupils whose cell is an empty text. Nothing is written there, so nothing was handed in."""
    written = essays["day"]
    day = pd.to_datetime(written, format="%d/%m/%Y", errors="coerce")
    right = pd.to_datetime(last, format="%d/%m/%Y")
    masks = {"late": day > right, "nothing": written.isna(), "ask": day.isna() & written.notna()}
    return {key: essays["name"][mask].tolist() for key, mask in masks.items()}


def wrong_unreadable_is_nothing(essays, last):
    """In your program, a day that can't be read counts as nothing handed in. Something was written there, so somebody has to ask."""
    result = _lists(essays, last)
    both = set(result["nothing"]) | set(result["ask"])
    return {**result, "nothing": [name for name in essays["name"] if name in both], "ask": []}
