"""The price of a stay

A holiday flat costs 60 euros a night. Every guest also pays a tax of 2 euros a night. At the end there is a cleaning
fee of 35 euros, which is the same however long the stay was.

Write the function `price_of_a_stay(nights, guests)`. Both are ints, at least 1. It returns the total price, an int.

>>> price_of_a_stay(1, 1)
97
>>> price_of_a_stay(3, 2)
227
"""

minutes = 4
chapter = "05-functions"
hint = "Name the three parts one after the other: the flat, the tax, the cleaning. What does each of them depend on?"


def price_of_a_stay(nights: int, guests: int) -> int:
    flat = nights * 60
    tax = nights * guests * 2
    return flat + tax + 35


def cases(rng):
    yield (1, 1)
    yield (2, 1)
    yield (1, 4)
    yield (3, 2)
    for _ in range(5):
        yield (rng.integers(2, 22).item(), rng.integers(2, 7).item())


def wrong_cleaning_every_night(nights, guests):
    """You charge for the cleaning every night. It is paid once, at the end of the stay."""
    return nights * (60 + guests * 2 + 35)


def wrong_tax_once(nights, guests):
    """In your function each guest pays the tax once. They pay it for every night."""
    return nights * 60 + guests * 2 + 35


def wrong_flat_for_each_guest(nights, guests):
    """You charge the 60 euros for every guest. The flat costs the same for one guest and for five; only the tax
    depends on the guests."""
    return nights * guests * 62 + 35


def wrong_prints(nights, guests):
    """Nothing comes back to the place of the call, because your function ends without a `return`. To print the price is
    not enough."""
    print(nights * 60 + nights * guests * 2 + 35)
