"""The parking fee

Parking in the centre costs 2 euros an hour. If you stay longer than 7 hours, you pay for a day ticket instead, which
costs 15 euros. At the weekend parking is free.

Write the function `parking_fee(hours, weekend)`. `hours` is an int from 0 to 24, and `weekend` is True or False. The
function returns the fee in euros, an int.

>>> parking_fee(3, False)
6
>>> parking_fee(9, False)
15
>>> parking_fee(9, True)
0
"""

minutes = 4
chapter = "08-if-and-raise"
hint = "Take the cases from the top, each with its own `return`: the weekend, a long stay, all the rest."


def parking_fee(hours: int, weekend: bool) -> int:
    if weekend:
        return 0
    if hours > 7:
        return 15
    return hours * 2


def cases(rng):
    yield (0, False)
    yield (1, False)
    yield (3, False)
    yield (7, False)
    yield (8, False)
    yield (9, False)
    yield (24, False)
    yield (12, False)
    yield (2, True)
    yield (9, True)
    yield (6, True)
    yield (24, True)
    for _ in range(4):
        yield (rng.integers(1, 15).item(), bool(rng.integers(0, 2)))


def wrong_no_day_ticket(hours, weekend):
    """You charge 2 euros for every hour, however long somebody stays. For more than 7 hours, people pay for the day
    ticket instead."""
    if weekend:
        return 0
    return hours * 2


def wrong_weekend_paid(hours, weekend):
    """You do not look at `weekend`. Parking is free at the weekend."""
    if hours > 7:
        return 15
    return hours * 2


def wrong_day_ticket_added(hours, weekend):
    """You add the day ticket to the price of the hours. People pay for it instead of the hours."""
    if weekend:
        return 0
    if hours > 7:
        return hours * 2 + 15
    return hours * 2


def wrong_weekend_swapped(hours, weekend):
    """You charge only at the weekend. It is the other way round."""
    if not weekend:
        return 0
    if hours > 7:
        return 15
    return hours * 2
