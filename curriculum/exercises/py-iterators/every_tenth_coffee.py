"""Every tenth coffee is free

A café gives away every `k`-th portion, counted separately for coffee and cake. The prices come from two
functions, which know nothing about the offer. The offer is a decorator with a setting. The menu is made from the names of the functions.

Complete `free_every`. The decorated function returns 0 at its `k`-th call, at its 2`k`-th and so on, and otherwise what the
original returns. It keeps its name, and its argument can be given by name.

- `orders`: a list of tuples, `"coffee"` or `"cake"` and the number of portions of whipped cream, an int.
- `k`: an int, 1 or more.
- Returns the list of prices in cents.

>>> prices([("coffee", 0), ("cake", 1), ("coffee", 2), ("coffee", 0)], 2)
[250, 340, 0, 250]
"""

kind = "complete"
minutes = 4
chapter = "04-decorators"
hint = "The calls have to be counted for each function separately, and the count has to live from call to call. Which of the three functions runs once for each decorated function?"

equivalent = {
    "Compare_Eq_LtE @ 11:return 0 if len(calls) % k == 0 else func(*args, **kwargs) -> return 0 if len(calls) % k <= 0 else func(*args, **kwargs)": "a remainder by k is never negative",
}

starter = '''
import functools


def free_every(k):
    def decorator(func):
        ...

    return decorator


def prices(orders: list[tuple[str, int]], k: int) -> list[int]:
    @free_every(k)
    def coffee(cream):
        return 250 + 40 * cream

    @free_every(k)
    def cake(cream):
        return 300 + 40 * cream

    menu = {}
    for func in [coffee, cake]:
        menu[func.__name__] = func
    return [menu[article](cream=cream) for article, cream in orders]
'''

import functools


def _free_every(k):
    def decorator(func):
        calls = []

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            calls.append(args)
            return 0 if len(calls) % k == 0 else func(*args, **kwargs)

        return wrapper

    return decorator


def _counted_together(k):
    calls = []

    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            calls.append(args)
            return 0 if len(calls) % k == 0 else func(*args, **kwargs)

        return wrapper

    return decorator


def _counted_in_the_call(k):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            calls = [args]
            return 0 if len(calls) % k == 0 else func(*args, **kwargs)

        return wrapper

    return decorator


def _once(k):
    def decorator(func):
        calls = []

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            calls.append(args)
            return 0 if len(calls) == k else func(*args, **kwargs)

        return wrapper

    return decorator


def _one_late(k):
    def decorator(func):
        calls = []

        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            if calls and len(calls) % k == 0:
                calls.clear()
                return 0
            calls.append(args)
            return func(*args, **kwargs)

        return wrapper

    return decorator


def _served(free_every, orders, k):
    @free_every(k)
    def coffee(cream):
        return 250 + 40 * cream

    @free_every(k)
    def cake(cream):
        return 300 + 40 * cream

    menu = {}
    for func in [coffee, cake]:
        menu[func.__name__] = func
    return [menu[article](cream=cream) for article, cream in orders]


def prices(orders: list[tuple[str, int]], k: int) -> list[int]:
    return _served(_free_every, orders, k)


def _together(orders, k):
    decorate = _counted_together(k)
    return _served(lambda times: decorate, orders, k)


def cases(rng):
    yield ([], 2)
    yield ([("coffee", 0)], 1)
    yield ([("coffee", 0)], 2)
    yield ([("cake", 3)], 1)
    yield ([("coffee", 1), ("coffee", 2)], 2)
    yield ([("coffee", 1), ("cake", 2)], 2)
    yield ([("cake", 0), ("cake", 0), ("cake", 1)], 2)
    yield ([("coffee", 0), ("cake", 1), ("coffee", 2), ("coffee", 0)], 2)
    yield ([("coffee", 0), ("coffee", 0), ("cake", 0), ("coffee", 0)], 3)
    yield ([("coffee", 0), ("coffee", 1), ("coffee", 2), ("coffee", 3), ("coffee", 4), ("coffee", 5)], 2)
    for n in (7, 11, 15):
        names = [["coffee", "cake"][i] for i in rng.integers(0, 2, n)]
        start = [("coffee", 1), ("cake", 0), ("cake", 2), ("coffee", 0), ("coffee", 0)]
        yield (start + list(zip(names, rng.integers(0, 3, n).tolist())), 2)
        yield (start + list(zip(names, rng.integers(0, 3, n).tolist())), int(rng.integers(2, 4)))


def wrong_counted_together(orders, k):
    """You count coffee and cake together. Each decorated function needs a count of its own."""
    return _together(orders, k)


def wrong_counted_in_the_call(orders, k):
    """Only with k = 1 is anything free. If your count is made again at every call, it is always 1: make it where it lives from call to call."""
    return _served(_counted_in_the_call, orders, k)


def wrong_only_once(orders, k):
    """Only the `k`-th call is free. The 2`k`-th, the 3`k`-th and so on should be free as well."""
    return _served(_once, orders, k)


def wrong_one_too_late(orders, k):
    """With k = 2 you give away the third portion. The `k`-th itself is free."""
    return _served(_one_late, orders, k)
