"""The newest address

A mailing list has grown for years; people who moved are in it twice or more. The newest entry of each person counts.
Write the cleaned list.

- `entries`: a DataFrame of texts with the columns `email`, `city` and `since`, with any labels. Two emails that
  differ only in capitals or in spaces at the ends are the same person. `since` is a day written like `25/04/2024`; it
  may be missing or impossible, such as `31/04/2024`, and then the entry is left out. A city may be missing as well;
  that doesn't matter. No person has two entries of the same day. It isn't changed.
- Returns a DataFrame with the columns `email` (cleaned, in small letters), `city` and `since` (days), one row for
  each person, the oldest entry first; rows of the same day in alphabetical order of `email`. The labels are 0, 1, 2,
  …

>>> entries = pd.DataFrame({"email": ["tom@x.org", "Tom@x.org "], "city": ["Ulm", "Kiel"], "since": ["25/04/2024", "03/05/2021"]})
>>> newest_address(entries)[["email", "city"]]
       email city
0  tom@x.org  Ulm
"""

import pandas as pd

minutes = 8
chapter = "04-from-text-to-types"
hint = "The order of the steps matters: clean the emails, read the days, leave out what has no day, sort by day, then keep the last of each email."


def newest_address(entries: pd.DataFrame) -> pd.DataFrame:
    clean = entries.assign(
        email=entries["email"].str.strip().str.lower(),
        since=pd.to_datetime(entries["since"], format="%d/%m/%Y", errors="coerce"),
    )
    clean = clean.dropna(subset="since").sort_values(by=["since", "email"])
    return clean.drop_duplicates("email", keep="last").reset_index(drop=True)


def _entries(rows, index=None):
    email, city, since = zip(*rows)
    return pd.DataFrame({"email": email, "city": city, "since": since}, index=index)


def cases(rng):
    yield (_entries([("tom@x.org", "Ulm", "25/04/2024")]),)
    yield (_entries([("tom@x.org", "Ulm", "25/04/2024"), ("Tom@x.org ", "Kiel", "03/05/2021")]),)
    yield (_entries([("eva@x.org", "Bonn", "01/02/2023"), ("Eva@x.org", "Jena", "02/01/2023"), (" bo@x.org", "Ulm", "15/06/2022")]),)
    yield (_entries([("a@x.org", "Ulm", "31/04/2024"), ("a@x.org", "Kiel", "30/04/2020"), ("b@x.org", "Bonn", None)], [7, 7, 7]),)
    yield (_entries([("b@x.org", "Ulm", "05/05/2020"), ("a@x.org", "Bonn", "05/05/2020"), ("A@x.org", "Jena", "05/04/2020")]),)
    yield (_entries([("c@x.org", "Ulm", "10/12/2019"), ("C@x.org", "Kiel", "11/01/2020"), ("c@x.org", "Jena", "09/10/2019")], ["x", "y", "z"]),)
    yield (_entries([("f@x.org", None, "01/10/2018"), ("g@x.org", "Ulm", "02/03/2018"), ("F@x.org", "Bonn", "30/09/2018")]),)
    names = ["ann@x.org", "Ben@x.org", " ann@x.org", "BEN@x.org ", "cy@x.org", "Cy@x.org", "di@x.org"]
    cities = ["Ulm", "Kiel", "Bonn", "Jena"]
    for n in (6, 10):
        days = rng.permutation(28)[:n] + 1
        rows = [
            (names[rng.integers(0, 7)], cities[rng.integers(0, 4)], f"{day:02}/{rng.integers(1, 13):02}/2021")
            for day in days.tolist()
        ]
        yield (_entries([*rows, ("di@x.org", "Rome", "32/01/2022"), ("Ann@x.org", "Oslo", "05/11/2020")]),)


def wrong_spellings_are_people(entries):
    """You compare the emails as they were typed. "Tom@x.org " and "tom@x.org" are one person."""
    clean = entries.assign(since=pd.to_datetime(entries["since"], format="%d/%m/%Y", errors="coerce"))
    clean = clean.dropna(subset="since").sort_values(by=["since", "email"])
    clean = clean.drop_duplicates("email", keep="last").reset_index(drop=True)
    return clean.assign(email=clean["email"].str.strip().str.lower())


def wrong_oldest_kept(entries):
    """You keep the oldest entry of each person. Without `keep="last"` the first of several rows stays."""
    clean = entries.assign(
        email=entries["email"].str.strip().str.lower(),
        since=pd.to_datetime(entries["since"], format="%d/%m/%Y", errors="coerce"),
    )
    clean = clean.dropna(subset="since").sort_values(by=["since", "email"])
    return clean.drop_duplicates("email").reset_index(drop=True)


def wrong_order_of_the_file(entries):
    """You keep the entry that stands last in the list. The newest one counts, wherever it stands."""
    clean = entries.assign(
        email=entries["email"].str.strip().str.lower(),
        since=pd.to_datetime(entries["since"], format="%d/%m/%Y", errors="coerce"),
    )
    clean = clean.dropna(subset="since").drop_duplicates("email", keep="last")
    return clean.sort_values(by=["since", "email"]).reset_index(drop=True)


def wrong_days_as_text(entries):
    """You sort the days as text: "25/04/2020" comes after "03/05/2024" there. Read them as days first."""
    clean = entries.assign(email=entries["email"].str.strip().str.lower())
    clean = clean.dropna(subset="since").sort_values(by=["since", "email"])
    clean = clean.drop_duplicates("email", keep="last").reset_index(drop=True)
    return clean.assign(since=pd.to_datetime(clean["since"], format="%d/%m/%Y", errors="coerce"))
