'''The price on the day

An event is valued with the price that was valid on its day: the one with the latest `since` that isn't after that day. Return
the revenue of each day as a dict.

- `events`: a list of tuples `(day, article, pieces)`; `prices`: a list of tuples `(article, since, cents)`, in no order, with
  different `since` for each article. Days are ISO texts, which compare as the days do.
- An event on a day before the first price of its article, or of an article without prices, has no price. Such an event must
  not disappear silently: raise `LookupError`.

>>> prices = [("tea", "2024-04-01", 5), ("tea", "2024-01-01", 4)]
>>> price_on_the_day([("2024-03-31", "tea", 2), ("2024-04-01", "tea", 3)], prices)
{'2024-03-31': 8, '2024-04-01': 15}
'''

minutes = 8
chapter = "04-fill-the-past"
hint = "For one event, collect the pairs (since, cents) of the prices that apply. `max` of pairs compares the first entry first."


def price_on_the_day(events: list, prices: list) -> dict:
    revenue = {}
    for day, article, pieces in events:
        valid = [(since, cents) for name, since, cents in prices if name == article and since <= day]
        if not valid:
            raise LookupError(f"no price of {article} on {day}")
        revenue[day] = revenue.get(day, 0) + pieces * max(valid)[1]
    return revenue


def cases(rng):
    tea = [("tea", "2024-04-01", 5), ("tea", "2024-01-01", 4)]
    both = [*tea, ("jam", "2024-03-01", 9), ("jam", "2024-03-20", 7), ("tea", "2024-03-25", 3)]
    yield ([], tea)
    yield ([("2024-03-31", "tea", 2)], tea)
    yield ([("2024-04-01", "tea", 3)], tea)
    yield ([("2024-01-01", "tea", 3)], tea)
    yield ([("2023-12-31", "tea", 1)], tea)
    yield ([("2024-03-31", "jam", 1)], tea)
    yield ([("2024-03-31", "tea", 2), ("2023-03-31", "tea", 1)], tea)
    yield ([("2024-03-20", "jam", 2), ("2024-03-20", "tea", 1), ("2024-03-25", "tea", 1)], both)
    yield ([("2024-03-19", "jam", 2), ("2024-05-19", "jam", 1), ("2024-03-19", "jam", 1)], both)
    days = ["2024-03-01", "2024-03-20", "2024-03-24", "2024-03-25", "2024-03-31", "2024-04-01", "2024-04-02"]
    for n in (4, 9):
        names = rng.choice(["tea", "jam"], n).tolist()
        yield ([(days[int(rng.integers(0, 7))], name, int(rng.integers(1, 9))) for name in names], both)


def wrong_todays_price(events, prices):
    """You take the latest price of each article, so the pieces of March are counted at the price of April."""
    revenue = {}
    for day, article, pieces in events:
        known = [(since, cents) for name, since, cents in prices if name == article]
        if not known or min(known)[0] > day:
            raise LookupError("no price")
        revenue[day] = revenue.get(day, 0) + pieces * max(known)[1]
    return revenue


def wrong_from_the_next_day(events, prices):
    """You use a price only from the day after its `since`. It's valid on that day already."""
    revenue = {}
    for day, article, pieces in events:
        valid = [(since, cents) for name, since, cents in prices if name == article and since < day]
        if not valid:
            raise LookupError("no price")
        revenue[day] = revenue.get(day, 0) + pieces * max(valid)[1]
    return revenue


def wrong_all_prices(events, prices):
    """You join every price up to that day, and the event counts once for each of them."""
    revenue = {}
    for day, article, pieces in events:
        valid = [cents for name, since, cents in prices if name == article and since <= day]
        if not valid:
            raise LookupError("no price")
        revenue[day] = revenue.get(day, 0) + pieces * sum(valid)
    return revenue


def wrong_silence(events, prices):
    """Events without a price disappear from your sum, and nobody notices."""
    revenue = {}
    for day, article, pieces in events:
        valid = [(since, cents) for name, since, cents in prices if name == article and since <= day]
        if valid:
            revenue[day] = revenue.get(day, 0) + pieces * max(valid)[1]
    return revenue
