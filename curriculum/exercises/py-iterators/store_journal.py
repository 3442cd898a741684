"""The journal of a storeroom

What happens in a storeroom has to be noted. The program below puts goods into the storeroom, adds up what is there, and returns
the journal.

Complete the decorator `noted`. For each call of a decorated function it adds a text such as `put('tea',) -> 3` to `journal`: the name of the
function, the tuple of the arguments that were given without a name, an arrow and the result. Apart from that, the decorated
function does what the original does: it accepts the same arguments, those by name too, and returns the same result.

- `moves`: a list of tuples, an article and an amount (an int, 0 or more).
- Returns a tuple: the journal, a list of texts, and the number of pieces in the storeroom at the end.

>>> store([("tea", 3), ("jam", 2), ("tea", 1)])
(["put('tea',) -> 3", "put('jam',) -> 2", "put('tea',) -> 4", 'pieces() -> 6'], 6)
"""

kind = "complete"
minutes = 6
chapter = "04-decorators"
hint = "The wrapper has three things to do: call the function once and keep its result, append a text, return the result."

equivalent = {
    "RemoveDecorator @ 6:@functools.wraps(func) -> ": "the journal asks the original for its name",
}

starter = '''
import functools


def store(moves: list[tuple[str, int]]) -> tuple[list[str], int]:
    journal = []
    stock = {}

    def noted(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            ...

        return wrapper

    @noted
    def put(article, amount=1):
        stock[article] = stock.get(article, 0) + amount
        return stock[article]

    @noted
    def pieces():
        return sum(stock.values())

    for article, amount in moves:
        if amount == 1:
            put(article)
        else:
            put(article, amount=amount)
    return journal, pieces()
'''

import functools


def _noted(journal):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            journal.append(f"{func.__name__}{args} -> {result}")
            return result

        return wrapper

    return decorator


def _noted_without_names(journal):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args)
            journal.append(f"{func.__name__}{args} -> {result}")
            return result

        return wrapper

    return decorator


def _noted_twice(journal):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            journal.append(f"{func.__name__}{args} -> {func(*args, **kwargs)}")
            return func(*args, **kwargs)

        return wrapper

    return decorator


def _noted_without_return(journal):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            journal.append(f"{func.__name__}{args} -> {func(*args, **kwargs)}")

        return wrapper

    return decorator


def _run(noted, journal, moves):
    stock = {}

    @noted
    def put(article, amount=1):
        stock[article] = stock.get(article, 0) + amount
        return stock[article]

    @noted
    def pieces():
        return sum(stock.values())

    for article, amount in moves:
        if amount == 1:
            put(article)
        else:
            put(article, amount=amount)
    return pieces()


def store(moves: list[tuple[str, int]]) -> tuple[list[str], int]:
    journal = []
    left = _run(_noted(journal), journal, moves)
    return journal, left


def cases(rng):
    yield ([],)
    yield ([("tea", 1)],)
    yield ([("tea", 3)],)
    yield ([("tea", 0)],)
    yield ([("tea", 1), ("jam", 1)],)
    yield ([("tea", 3), ("jam", 2), ("tea", 1)],)
    for n in (3, 5, 8):
        articles = [["tea", "jam", "ink", "salt"][i] for i in rng.integers(0, 4, n)]
        yield (list(zip(articles, rng.integers(0, 9, n).tolist())) + [("tea", 5), ("oil", 2)],)


def wrong_arguments_by_name_lost(moves):
    """Your wrapper loses the arguments that were given by name, so each amount is the default of 1. Pass `kwargs` on too."""
    journal = []
    left = _run(_noted_without_names(journal), journal, moves)
    return journal, left


def wrong_called_twice(moves):
    """Your wrapper calls the function twice, once for the journal and once for the result, so everything is put into the storeroom twice. Call it
    once and keep the result."""
    journal = []
    left = _run(_noted_twice(journal), journal, moves)
    return journal, left


def wrong_result_dropped(moves):
    """Your wrapper returns nothing, so the decorated functions return None. Return what the original returned."""
    journal = []
    left = _run(_noted_without_return(journal), journal, moves)
    return journal, left
