"""Find the mistakes: alike is not the same

A shop knew three couriers, and its program had a branch for each, which looked like copies:

```
def cost(courier, grams):
    if courier == "bike":
        units = -(-grams // 500)
        return units * 40 + 300
    elif courier == "van":
        units = grams // 1000
        return units * 40 + 450
    else:
        units = -(-grams // 1000)
        return max(units * 35, 300)
```

(`-(-grams // 500)` is `grams / 500`, rounded up.) Somebody has put them together and read too fast. Fix the table and the function, so
that all costs are as before.

- `courier`: a text. `grams`: an int, 1 or more.
- Returns the cost in cents, an int.

>>> cost("van", 1999)
490
>>> cost("post", 8200)
315
"""

kind = "fix"
minutes = 5
chapter = "04-say-it-once"
hint = "Lay the three branches side by side and mark everything in which they differ: there are more differences than the row has places. A direction of rounding can be a bool, and a lowest cost of 0 does no harm."

starter = '''
from typing import NamedTuple


class Courier(NamedTuple):
    unit_grams: int
    unit_cents: int
    fixed_cents: int


COURIERS = {"bike": Courier(500, 40, 300), "van": Courier(1000, 40, 450)}
OTHERS = Courier(1000, 40, 300)


def cost(courier: str, grams: int) -> int:
    row = COURIERS.get(courier, OTHERS)
    units = -(-grams // row.unit_grams)
    return units * row.unit_cents + row.fixed_cents
'''

from typing import NamedTuple


class _Courier(NamedTuple):
    unit_grams: int
    unit_cents: int
    fixed_cents: int = 0
    least_cents: int = 0
    rounds_up: bool = True


_COURIERS = {
    "bike": _Courier(500, 40, fixed_cents=300),
    "van": _Courier(1000, 40, fixed_cents=450, rounds_up=False),
}
_OTHERS = _Courier(1000, 35, least_cents=300)


def cost(courier: str, grams: int) -> int:
    row = _COURIERS.get(courier, _OTHERS)
    more = row.unit_grams - 1 if row.rounds_up else 0
    units = (grams + more) // row.unit_grams
    return max(units * row.unit_cents + row.fixed_cents, row.least_cents)


def cases(rng):
    for courier in ("bike", "van", "post"):
        for grams in (1, 499, 500, 501, 999, 1000, 1001, 2000, 8000, 8999, 9001):
            yield (courier, grams)
    yield ("Van", 1500)
    yield ("", 12000)
    yield ("van", 30500)
    for grams in rng.integers(1, 20000, 6).tolist():
        yield (["bike", "van", "train"][grams % 3], grams)


def wrong_always_rounded_up(courier, grams):
    """You round up for the van as well. In its old branch there is no minus sign: it rounds down."""
    row = _COURIERS.get(courier, _OTHERS)
    units = -(-grams // row.unit_grams)
    return max(units * row.unit_cents + row.fixed_cents, row.least_cents)


def wrong_added_not_compared(courier, grams):
    """For the other couriers you add 300 cents. The old branch takes them as the least that is paid."""
    row = _COURIERS.get(courier, _OTHERS)
    more = row.unit_grams - 1 if row.rounds_up else 0
    units = (grams + more) // row.unit_grams
    return units * row.unit_cents + row.fixed_cents + row.least_cents


def wrong_same_price_for_a_unit(courier, grams):
    """In your program a unit costs 40 cents with every courier. Look at the last branch again, number by number."""
    row = _COURIERS.get(courier, _OTHERS)
    more = row.unit_grams - 1 if row.rounds_up else 0
    units = (grams + more) // row.unit_grams
    return max(units * 40 + row.fixed_cents, row.least_cents)


def wrong_unknown_costs_nothing(courier, grams):
    """In your program a courier that is not in the table costs nothing. The `else` caught all of them."""
    if courier not in _COURIERS:
        return 0
    row = _COURIERS[courier]
    more = row.unit_grams - 1 if row.rounds_up else 0
    return (grams + more) // row.unit_grams * row.unit_cents + row.fixed_cents
