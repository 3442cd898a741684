"""Find the mistake: coins in a drawer

A drawer holds coins and other things: numbers from a game, notes on paper, nothing at all. The program counts how many of them
are equal to one given coin. With coins alone it works, but anything else in the drawer stops it with an AttributeError.
Find the mistake in the class and fix it.

- `value`: an int, and `currency`: a text. Together they describe the coin that we look for.
- `drawer`: a list. A tuple of an int and a text describes a coin. Everything else is an int, a text or None, and no coin.
- Returns the number of coins with the same value and the same currency, an int.

>>> how_many(50, "cent", [(50, "cent"), (50, "pence"), (50, "cent")])
2
>>> how_many(2, "euro", [2, "euro", None, (2, "euro")])
1
"""

kind = "fix"
minutes = 4
chapter = "02-equal-shown-added"
hint = "What is `other` when the coin is compared with the number 2? Ask what it is before you ask for its attributes."

starter = '''
class _Coin:
    def __init__(self, value, currency):
        self.value = value
        self.currency = currency

    def __eq__(self, other):
        return self.value == other.value and self.currency == other.currency


def how_many(value: int, currency: str, drawer: list) -> int:
    wanted = _Coin(value, currency)
    things = [_Coin(*thing) if isinstance(thing, tuple) else thing for thing in drawer]
    return sum(1 for thing in things if wanted == thing)
'''


class _Coin:
    def __init__(self, value, currency):
        self.value = value
        self.currency = currency

    def __eq__(self, other):
        if not isinstance(other, _Coin):
            return NotImplemented
        return self.value == other.value and self.currency == other.currency


def how_many(value: int, currency: str, drawer: list) -> int:
    wanted = _Coin(value, currency)
    things = [_Coin(*thing) if isinstance(thing, tuple) else thing for thing in drawer]
    return sum(1 for thing in things if wanted == thing)


def cases(rng):
    yield (1, "euro", [])
    yield (1, "euro", [(1, "euro")])
    yield (1, "euro", [1])
    yield (1, "euro", ["euro"])
    yield (5, "cent", [None, (5, "cent")])
    yield (5, "cent", [(5, "pence"), (2, "cent")])
    yield (5, "cent", [(10, "cent"), (5, "cent"), (2, "cent")])
    yield (50, "cent", [(50, "cent"), (50, "pence"), (50, "cent")])
    yield (2, "euro", [2, "euro", None, (2, "euro")])
    yield (20, "pence", [(20, "cent"), 20, 20, (20, "pence")])
    things = [(2, "euro"), (2, "pence"), (1, "euro"), 2, "euro", None]
    for n in (5, 8, 12):
        yield (2, "euro", [things[i] for i in rng.integers(0, 6, n)] + [2, (2, "cent")])


def wrong_others_still_asked(value, currency, drawer):
    """Your program still asks a number, a text or None for its `value`, which it doesn't have. Find out first whether the
    other thing is a coin."""
    pairs = [thing if isinstance(thing, tuple) else (thing.value, thing.currency) for thing in drawer]
    return pairs.count((value, currency))


def wrong_any_currency(value, currency, drawer):
    """You compare only the value. 50 cents and 50 pence are different coins."""
    return sum(1 for thing in drawer if isinstance(thing, tuple) and thing[0] == value)


def wrong_number_is_a_coin(value, currency, drawer):
    """For you a coin is equal to the bare number of its value. A coin is equal only to a coin."""
    return sum(1 for thing in drawer if thing in [value, (value, currency)])
