"""Find the mistake: the fee for all bags

On this coach every bag costs 5, plus 2 for each kilo. A bag of 10 kilos costs 5 + 2 * 10 = 25. The function should
return the total fee for all the bags, but it does not. Find the mistake and fix it.

- `weights`: a list of ints, the weight of each bag in kilos.
- Returns an int. Without bags the fee is 0.

>>> luggage_fee([10, 4])
38
>>> luggage_fee([])
0
"""

kind = "fix"
minutes = 4
chapter = "01-for-every-item"
hint = "Go through [10, 4] with a pencil. What value does `fee` have just before the second bag is added?"

starter = '''
def luggage_fee(weights: list[int]) -> int:
    for weight in weights:
        fee = 0
        fee += 5 + 2 * weight
    return fee
'''


def luggage_fee(weights: list[int]) -> int:
    fee = 0
    for weight in weights:
        fee += 5 + 2 * weight
    return fee


def cases(rng):
    yield ([],)
    yield ([10],)
    yield ([10, 4],)
    yield ([4, 10],)
    yield ([0, 0],)
    yield ([1, 2, 3],)
    for n in (3, 5, 8):
        yield (rng.integers(1, 25, n).tolist(),)


def wrong_only_the_last_bag(weights):
    """The fee starts again for every bag, so only the last bag is charged. A value that must last from round to round
    has to be made before the loop."""
    fee = 0
    for weight in weights:
        fee = 0
        fee += 5 + 2 * weight
    return fee


def wrong_only_the_first_bag(weights):
    """Your function returns in the first round, so only the first bag is charged."""
    fee = 0
    for weight in weights:
        fee += 5 + 2 * weight
        return fee
    return fee


def wrong_five_once(weights):
    """In your function the 5 is charged once for all the bags. It is due for every bag, so it belongs in the
    loop."""
    fee = 5
    for weight in weights:
        fee += 2 * weight
    return fee
