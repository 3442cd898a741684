'''At the counter

A customer names an article and an amount. Return what the screen shows:

- `"12 euros"`, the price times the amount, if all is well;
- `"not on the menu: scone"` if there is no such article, whatever the amount;
- `"no amount: two"` if there is such an article but `int` can't read the amount, or the number is less than 1.

The screen shows article and amount as they were passed.

- `menu`: a dict from article to price, an int. `article` and `amount`: texts.
- Returns a text.

>>> screen({"tea": 3, "cake": 5}, "tea", "4")
'12 euros'
>>> screen({"tea": 3, "cake": 5}, "scone", "two")
'not on the menu: scone'
>>> screen({"tea": 3, "cake": 5}, "cake", "0")
'no amount: 0'
'''

minutes = 6
chapter = "02-if-it-may-fail"
hint = "Two lines can fail, each with a kind of its own. In which order must they stand, so that a missing article comes first?"


def screen(menu: dict[str, int], article: str, amount: str) -> str:
    try:
        price = menu[article]
        number = int(amount)
    except KeyError:
        return f"not on the menu: {article}"
    except ValueError:
        return f"no amount: {amount}"
    if number < 1:
        return f"no amount: {amount}"
    return f"{price * number} euros"


def cases(rng):
    menu = {"tea": 3, "cake": 5, "water": 0}
    yield ({}, "tea", "1")
    yield (menu, "tea", "1")
    yield (menu, "tea", "4")
    yield (menu, "water", "2")
    yield (menu, "water", "x")
    yield (menu, "water", "1")
    yield (menu, "cake", "0")
    yield (menu, "cake", "two")
    yield (menu, "cake", "-2")
    yield (menu, "tea", " 0 ")
    yield (menu, "tea", " 3 ")
    yield (menu, "tea", "+2")
    yield (menu, "tea", "1.5")
    yield (menu, "scone", "2")
    yield (menu, "scone", "two")
    yield (menu, "", "")
    yield (menu, "Tea", "none")
    yield (menu, "pie", "0")
    for n in rng.integers(-2, 9, 5).tolist():
        prices = {"soup": int(rng.integers(4, 9)), "roll": 2}
        yield (prices, ["soup", "roll", "stew"][n % 3], str(n))


def wrong_amount_first(menu, article, amount):
    """You look at the amount first. If both are wrong, the screen should speak about the article."""
    try:
        number = int(amount)
        price = menu[article]
    except ValueError:
        return f"no amount: {amount}"
    except KeyError:
        return f"not on the menu: {article}"
    if number < 1:
        return f"no amount: {amount}"
    return f"{price * number} euros"


def wrong_any_number(menu, article, amount):
    """You accept every number that `int` can read, 0 and negative ones too. Nobody orders -2 cakes."""
    try:
        return f"{menu[article] * int(amount)} euros"
    except KeyError:
        return f"not on the menu: {article}"
    except ValueError:
        return f"no amount: {amount}"


def wrong_both_the_same(menu, article, amount):
    """You treat both kinds of error alike. The customer should learn whether it is the article or the amount."""
    try:
        price, number = menu[article], int(amount)
    except (KeyError, ValueError):
        return f"not on the menu: {article}"
    return f"{price * number} euros" if number > 0 else f"no amount: {amount}"


def wrong_price_zero_is_missing(menu, article, amount):
    """An article that costs 0 is on the menu. 0 counts as False, so don't ask whether the price counts as True."""
    price = menu.get(article)
    if not price:
        return f"not on the menu: {article}"
    try:
        number = int(amount)
    except ValueError:
        number = 0
    return f"{price * number} euros" if number > 0 else f"no amount: {amount}"
