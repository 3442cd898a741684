"""The cost of delivery

A bookshop charges 3.5 euros for delivery. Orders of 40 euros or more are delivered free of charge.

Write the function `delivery_costs(order)`. `order` is a float, the price of the books, 0 or more. The function
returns the total to pay for the books and the delivery, as a float.

>>> delivery_costs(12.5)
16.0
>>> delivery_costs(40.0)
40.0
"""

minutes = 3
chapter = "08-if-and-raise"


def delivery_costs(order: float) -> float:
    if order < 40:
        return order + 3.5
    return order


def cases(rng):
    yield (40.0,)
    yield (12.5,)
    yield (39.75,)
    yield (40.25,)
    yield (0.0,)
    yield (100.0,)
    for _ in range(5):
        yield (rng.integers(4, 320).item() / 4,)


def wrong_only_delivery(order):
    """You return what the delivery costs. The task asks for the total to pay for the books and the delivery."""
    if order < 40:
        return 3.5
    return 0.0


def wrong_swapped(order):
    """You charge for delivery on large orders, and small ones are free. It is the other way round."""
    if order < 40:
        return order
    return order + 3.5


def wrong_always_charged(order):
    """You charge for delivery on every order. From 40 euros it is free."""
    return order + 3.5


def wrong_nothing_for_large(order):
    """For large orders your function ends without a `return`, so the caller gets `None`. The customer still has to
    pay for the books."""
    if order < 40:
        return order + 3.5
