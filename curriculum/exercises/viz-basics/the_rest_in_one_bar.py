"""The rest in one bar

A library counts in which language its readers borrow books: six languages make up nearly everything, and thirty more
were borrowed once or twice. Nobody reads a chart of thirty-six bars. Draw the `n` largest, and put all others
together in a last bar.

- `loans`: a dict from a language to a number of loans, whole numbers from 1, at least one language; none is called
  `"other"`. `n`: a whole number, at least 1.
- The bars stand from most to fewest loans, languages with equal numbers in alphabetical order. The last bar,
  `"other"`, has the sum of all that aren't shown, and it stays at the end even if it's the tallest. If nothing is
  left for it, it isn't drawn.
- Returns a list with one tuple for each bar from left to right, read from the chart: the text of its tick label, and
  its height as a float.

>>> the_rest_in_one_bar({"Thai": 2, "English": 90, "Polish": 7, "Arabic": 7}, 2)
[('English', 90.0), ('Arabic', 7.0), ('other', 9.0)]
"""

import matplotlib.pyplot as plt

minutes = 8
profile = "plot"
chapter = "02-bars"
hint = "Sort the languages with a `key=` of two parts: minus the number, then the name. Slices give those that are shown and those that are left."


def the_rest_in_one_bar(loans: dict[str, int], n: int) -> list[tuple[str, float]]:
    order = sorted(loans, key=lambda name: (-loans[name], name))
    names = order[:n]
    heights = [loans[name] for name in names]
    if len(order) > n:
        names.append("other")
        heights.append(sum(loans[name] for name in order[n:]))
    figure, ax = plt.subplots()
    ax.bar(names, heights)
    labels = [label.get_text() for label in ax.get_xticklabels()]
    return [(name, float(bar.get_height())) for name, bar in zip(labels, ax.patches)]


def cases(rng):
    yield {"Thai": 2}, 1
    yield {"Thai": 2, "Greek": 3}, 2
    yield {"Thai": 2, "Greek": 3}, 5
    yield {"Thai": 2, "English": 90, "Polish": 7, "Arabic": 7}, 2
    yield {"c": 1, "b": 1, "a": 1}, 1
    yield {"a": 5, "b": 4, "c": 4, "d": 4}, 3
    yield {"p": 2, "o": 2, "q": 9, "m": 1, "n": 1}, 3
    for n in (5, 8):
        names = [f"L{int(i)}" for i in rng.permutation(n)]
        yield dict(zip(names, rng.integers(1, 8, n).tolist())), int(rng.integers(1, 5))
        yield dict(zip(names, rng.integers(1, 90, n).tolist())), 3


def _bars(loans, names, rest):
    return [*((name, float(loans[name])) for name in names), *((("other", float(rest)),) if rest else ())]


def wrong_rest_in_order(loans, n):
    """You put "other" into its place by size. It's no language, so it stays at the end."""
    order = sorted(loans, key=lambda name: (-loans[name], name))
    bars = _bars(loans, order[:n], sum(loans[name] for name in order[n:]))
    return sorted(bars, key=lambda bar: -bar[1])


def wrong_rest_lost(loans, n):
    """You leave the small languages out. Then nobody sees how much is missing: they belong together in a last bar."""
    order = sorted(loans, key=lambda name: (-loans[name], name))
    return _bars(loans, order[:n], 0)


def wrong_number_of_languages(loans, n):
    """Your last bar counts the languages that are left. It should have the sum of their loans."""
    order = sorted(loans, key=lambda name: (-loans[name], name))
    return _bars(loans, order[:n], len(order[n:]))


def wrong_first_come(loans, n):
    """Languages with equal numbers stand in the order of the dict. They should be in alphabetical order."""
    order = sorted(loans, key=lambda name: -loans[name])
    return _bars(loans, order[:n], sum(loans[name] for name in order[n:]))
