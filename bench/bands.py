"""How long the plan takes for three roles and three backgrounds, beside the roadmap's ranges.

    python bench/bands.py [--start 2027-01-04]

Months are of 30.44 days, from the first day to the day on which the entry level is reached, and to
the end of the plan, which holds what makes a learner stand out besides; both as planned. Beside
them stands the forecast: the month in which the entry level is most likely reached, and those
before which five, one and nine plans of ten end. Printed as Markdown.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from itertools import product

from gradatim import curriculum
from gradatim.model import Background, Profile, Role
from gradatim.rules.plan import band, plan

HOURS = (10, 12.5, 15)
MIDDLE = 1  # of these, the one whose forecast is shown
FORECAST = f"by the forecast at {HOURS[MIDDLE]:g} h: entry | end"
NAMES = dict(zip(Background, ("newcomer", "mathematics", "software"), strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--start", type=date.fromisoformat, default=date(2027, 1, 4))
    start = parser.parse_args().start
    cells = [f"{hours:g} h a week" for hours in HOURS]
    print("| role | background | the roadmap |", " | ".join(cells), f"| {FORECAST} | hours |")
    print("|---" * (6 + len(cells)) + "|")
    for role, background in product(Role, Background):
        print("|", " | ".join(_row(role, background, start)), "|")


def _row(role: Role, background: Background, start: date) -> Iterator[str]:
    pack = curriculum.load()
    profiles = [Profile(role, background, hours, start) for hours in HOURS]
    plans = [plan(pack, profile, [], start) for profile in profiles]
    entry = [band(background, start, found.entry) for found in plans]
    whole = [band(background, start, found.finish) for found in plans]
    yield from (role.value, NAMES[background], f"{entry[0].low} to {entry[0].high}")
    for to_entry, to_end in zip(entry, whole, strict=True):
        place = "" if to_entry.inside else " below" if to_entry.months < to_entry.low else " above"
        yield f"{to_entry.months:.1f}{place} ({to_end.months:.1f})"
    ends = plans[MIDDLE].finish_p10, plans[MIDDLE].finish_p50, plans[MIDDLE].finish_p90
    low, likely, high = (band(background, start, day).months for day in ends)
    yield f"{band(background, start, plans[MIDDLE].entry_p50).months:.1f}"
    yield f"{likely:.1f} ({low:.1f} to {high:.1f})"
    yield f"{plans[0].hours:.0f}"


if __name__ == "__main__":
    main()
