"""Find the mistake: what does the wash cost?

A laundry looks up the price of a garment. If the garment isn't on the list, nobody has thought of a price yet, and the function
should return None, so that somebody asks. But garments that are washed for nothing are treated as if they weren't on the list.
Find the mistake and fix it, so that the hint is true and nothing gets lost.

- `prices`: a dict from a garment to its price, a float, 0 or more.
- `garment`: a text.
- `pieces`: an int, 0 or more.
- Returns the price of all pieces as a float, or None if the garment isn't on the list.

>>> wash_price({"shirt": 2.5, "face mask": 0.0}, "face mask", 3)
0.0
>>> wash_price({"shirt": 2.5}, "sock", 2)
"""

kind = "fix"
minutes = 4
chapter = "02-perhaps-nothing"
hint = "Which values make the condition `not price` True?"

starter = '''
def wash_price(prices: dict[str, float], garment: str, pieces: int) -> float | None:
    price = prices.get(garment)
    if not price:
        return None
    return price * pieces
'''


def wash_price(prices: dict[str, float], garment: str, pieces: int) -> float | None:
    price = prices.get(garment)
    if price is None:
        return None
    return price * pieces


def cases(rng):
    prices = {"shirt": 2.5, "face mask": 0.0, "coat": 12.0, "apron": 0.0}
    yield ({}, "sock", 1)
    yield ({"a": 0.0}, "a", 1)
    yield (prices, "sock", 0)
    yield (prices, "sock", 2)
    yield (prices, "shirt", 0)
    yield (prices, "shirt", 2)
    yield (prices, "face mask", 3)
    yield (prices, "apron", 0)
    yield (prices, "gown", 4)
    for _ in range(5):
        name = ["shirt", "coat", "apron", "hat"][rng.integers(0, 4)]
        yield (prices, name, int(rng.integers(0, 9)))


def wrong_zero_is_missing(prices, garment, pieces):
    """A price of 0.0 counts as false, so it is treated like None. Check for None itself."""
    price = prices.get(garment)
    if not price:
        return None
    return price * pieces


def wrong_missing_is_free(prices, garment, pieces):
    """You take 0 for a garment that isn't on the list. Then it is washed for nothing, and nobody asks."""
    return prices.get(garment, 0.0) * pieces


def wrong_one_piece(prices, garment, pieces):
    """You return the price of one piece. It has to be multiplied by the number of pieces, which may be 0."""
    return prices.get(garment)
