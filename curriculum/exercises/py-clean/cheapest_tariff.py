"""The cheapest tariff

A website compares mobile tariffs. They are in a file, one per line: the name, the pence for a month, the minutes that are included, and the
pence for each further minute. Instead of a number of minutes there may be the word `all`: then every minute is included. Return the name of
the tariff that costs least for somebody who talks for `minutes` minutes a month. If several cost the same, return the first of them in the file.

- `lines`: a list of texts, at least one, such as `"Basic;500;100;9"`. There are no spaces around the parts.
- `minutes`: an int, 0 or more.
- Returns a text.

>>> cheapest(["Basic;500;100;9", "Flat;1500;all;0"], 100)
'Basic'
>>> cheapest(["Basic;500;100;9", "Flat;1500;all;0"], 250)
'Flat'
"""

minutes = 6
chapter = "04-say-it-once"
hint = "Two small functions: one makes a row with names from a line, the other says what a row costs for so many minutes. Which number can stand for \"all\"?"

equivalent = {
    "Compare_Eq_GtE @ 13:most = float('inf') if included == 'all' else int(included) -> most = float('inf') if included >= 'all' else int(included)": "a text of digits comes before all letters",
}

from typing import NamedTuple


class _Tariff(NamedTuple):
    name: str
    pence: int
    included: float
    further: int


def _read(line):
    name, pence, included, further = line.split(";")
    most = float("inf") if included == "all" else int(included)
    return _Tariff(name, int(pence), most, int(further))


def _cost(tariff, minutes):
    return tariff.pence + max(minutes - tariff.included, 0) * tariff.further


def cheapest(lines: list[str], minutes: int) -> str:
    tariffs = [_read(line) for line in lines]
    return min(tariffs, key=lambda tariff: _cost(tariff, minutes)).name


def cases(rng):
    yield (["Basic;500;100;9"], 0)
    yield (["Basic;500;100;9", "Flat;1500;all;0"], 100)
    yield (["Basic;500;100;9", "Flat;1500;all;0"], 250)
    yield (["Flat;1500;all;7", "Basic;500;0;10"], 99)
    yield (["Flat;1500;all;7", "Basic;500;0;10"], 100)
    yield (["Flat;1500;all;7", "Basic;500;0;10"], 101)
    yield (["Small;100;0;9", "Big;500;all;0"], 50)
    yield (["B;500;0;10", "A;500;0;10"], 7)
    yield (["B;400;50;10", "A;500;60;10"], 60)
    yield (["B;400;50;10", "A;500;60;10"], 61)
    yield (["X;0;0;12", "Y;300;100;12", "Z;900;all;0"], 20)
    yield (["X;0;0;12", "Y;300;100;12", "Z;900;all;0"], 120)
    yield (["X;0;0;12", "Y;300;100;12", "Z;900;all;0"], 300)
    yield (["X;0;0;5", "Z;90;all;5", "Y;100;30;5"], 50)
    yield (["B;100;50;0", "C;105;50;9"], 10)
    yield (["Z;600;all;0", "Y;400;20;10"], 30)
    yield (["Z;800;all;3", "Y;300;80;4"], 180)
    for n in (3, 5):
        rows = []
        for i in range(n):
            included = "all" if rng.integers(0, 4) == 0 else str(int(rng.integers(0, 100)))
            rows.append(f"T{i};{int(rng.integers(1, 15)) * 100};{included};{int(rng.integers(1, 15))}")
        for talked in rng.integers(0, 250, 4).tolist():
            yield (rows + ["All;1900;all;9"], talked)


def wrong_included_paid_again(lines, minutes):
    """You charge for every minute. The included ones are paid for with the price of the month."""
    tariffs = [_read(line) for line in lines]
    return min(tariffs, key=lambda t: t.pence + (0 if t.included == float("inf") else minutes * t.further)).name


def wrong_month_only(lines, minutes):
    """You compare what a month costs and leave out the further minutes."""
    return min([_read(line) for line in lines], key=lambda t: t.pence).name


def wrong_all_means_none(lines, minutes):
    """You treat "all" as no included minutes. It means that there are never further ones to pay."""
    tariffs = [_read(line.replace("all", "0")) for line in lines]
    return min(tariffs, key=lambda t: _cost(t, minutes)).name


def wrong_last_of_equals(lines, minutes):
    """Of several tariffs that cost the same you return the last. The first in the file is wanted."""
    tariffs = [_read(line) for line in lines][::-1]
    return min(tariffs, key=lambda t: _cost(t, minutes)).name
