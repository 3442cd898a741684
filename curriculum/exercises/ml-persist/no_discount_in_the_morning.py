"""Find the mistake: no discount in the morning

In the evening a wholesaler stores its discounts, in per cent by the number of a customer, as JSON. In the morning the
prices are worked out from the file. Since then, nobody gets a discount any more, and there is no error. Find the
mistake and fix it; the file has to stay JSON, since people read it too.

- `discounts`: a dict from the number of a customer, an int, to per cent, an int from 1 to 99. `customers`: a list of
  ints, who orders in the morning. `price`: a number.
- Returns a list of floats: what each of them pays. A customer without a discount pays the full price.

>>> no_discount_in_the_morning({7: 50, 12: 10}, [12, 7, 8], 80.0)
[72.0, 40.0, 80.0]
"""

import json

kind = "fix"
minutes = 6
chapter = "01-kept-overnight"
hint = "Print `read` for a small dict, and look closely at its keys."

starter = '''
import json


def no_discount_in_the_morning(discounts: dict[int, int], customers: list[int], price: float) -> list[float]:
    # in the evening
    text = json.dumps(discounts)
    # in the morning
    read = json.loads(text)
    paid = []
    for customer in customers:
        paid.append(price * (100 - read.get(customer, 0)) / 100)
    return paid
'''


def no_discount_in_the_morning(discounts: dict[int, int], customers: list[int], price: float) -> list[float]:
    # in the evening
    text = json.dumps(discounts)
    # in the morning
    read = json.loads(text)
    paid = []
    for customer in customers:
        paid.append(price * (100 - read.get(str(customer), 0)) / 100)
    return paid


def cases(rng):
    yield {}, [7], 80.0
    yield {7: 50}, [7], 80.0
    yield {7: 50, 12: 10}, [12, 7, 8], 80.0
    yield {1: 25, 11: 75}, [111, 11, 1, 1], 16.0
    yield {0: 20, -3: 5}, [0, -3, 3], 100.0
    for n in (3, 5):
        numbers = rng.permutation(30)[: n + 2].tolist()
        discounts = {}
        for number in numbers[:n]:
            discounts[number] = int(rng.integers(1, 100))
        yield discounts, numbers[::-1], float(rng.integers(1, 50) * 8)


def wrong_nobody_found(discounts, customers, price):
    """Nobody gets a discount. JSON turns every key into a text, and a number isn't found among texts."""
    return [float(price) for _ in customers]


def wrong_only_with_a_discount(discounts, customers, price):
    """Your list has no price for customers without a discount. They pay the full price."""
    return [price * (100 - discounts[customer]) / 100 for customer in customers if customer in discounts]


def wrong_error_for_strangers(discounts, customers, price):
    """A customer without a discount pays nothing in your program. Without a discount the full price is paid."""
    return [price * (100 - discounts.get(customer, 100)) / 100 for customer in customers]
