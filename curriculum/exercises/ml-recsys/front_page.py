"""What goes on the front page?

A shop that sells board games online lists all its games on the front page, the same for every visitor. What sold best
in the last seven days comes first. Where games are equal there, the one that has sold more in all comes first. Where
they are equal in that too, the one with the smaller number.

- `game`, `day`: two arrays of whole numbers of the same length, at least 1. Each place is one sale: the number of the
  game and the day of the sale. The sales are in no particular order.
- `n_games`: the games are numbered from 0 to `n_games` - 1. A game may have no sale at all. It is listed all the same.
- `today`: a whole number. No sale has a later day. The last seven days are `today` and the six days before it.
- Returns a list of ints: all games, the first on the page first.

>>> front_page(np.array([2, 0, 2, 0, 1]), np.array([1, 2, 3, 20, 20]), 4, 20)
[0, 1, 2, 3]
>>> front_page(np.array([2, 2, 1]), np.array([1, 3, 2]), 4, 20)
[2, 1, 0, 3]
"""

import numpy as np

minutes = 6
chapter = "01-what-goes-together"
hint = "You need two counts for each game, both of length n_games. Which of the two has to be the last key?"


def front_page(game: np.ndarray, day: np.ndarray, n_games: int, today: int) -> list[int]:
    recent = np.bincount(game[day > today - 7], minlength=n_games)
    ever = np.bincount(game, minlength=n_games)
    return np.lexsort((-ever, -recent)).tolist()


def cases(rng):
    a = np.array
    yield a([0]), a([5]), 1, 5
    yield a([1]), a([5]), 2, 5
    yield a([1]), a([5]), 3, 12
    yield a([0, 0, 1]), a([1, 2, 9]), 3, 9
    yield a([2, 0, 2, 0, 1]), a([1, 2, 3, 20, 20]), 4, 20
    yield a([2, 2, 1]), a([1, 3, 2]), 4, 20
    yield a([0, 0, 1]), a([3, 3, 4]), 2, 10
    yield a([0, 1, 1]), a([4, 3, 3]), 2, 10
    yield a([3, 1, 3, 1, 2]), a([8, 8, 1, 1, 9]), 5, 9
    yield a([1, 1, 1, 0, 2, 2]), a([1, 1, 1, 30, 30, 24]), 3, 30
    for n, m in ((4, 9), (6, 14), (8, 30)):
        yield rng.integers(0, n - 1, m), rng.integers(1, 21, m), n, 20


def wrong_all_sales_first(game, day, n_games, today):
    """You put the game that sold most in all first, and look at the last seven days only where games are equal. In
    `np.lexsort` the last key counts first."""
    recent = np.bincount(game[day > today - 7], minlength=n_games)
    ever = np.bincount(game, minlength=n_games)
    return np.lexsort((-recent, -ever)).tolist()


def wrong_unsold_games_lost(game, day, n_games, today):
    """Your list lacks the games that were never sold. They come last, but they are on the page."""
    recent = np.bincount(game[day > today - 7], minlength=n_games)
    ever = np.bincount(game, minlength=n_games)
    return [i for i in np.lexsort((-ever, -recent)).tolist() if ever[i] > 0]


def wrong_turned_round_at_the_end(game, day, n_games, today):
    """Of games that are equal in both counts, the larger number comes first. If you sort from small to large and turn
    the list round, these are turned round as well."""
    recent = np.bincount(game[day > today - 7], minlength=n_games)
    ever = np.bincount(game, minlength=n_games)
    return np.lexsort((ever, recent)).tolist()[::-1]


def wrong_eight_days(game, day, n_games, today):
    """Your last seven days are eight. Count them: `today`, and six days before it."""
    recent = np.bincount(game[day >= today - 7], minlength=n_games)
    ever = np.bincount(game, minlength=n_games)
    return np.lexsort((-ever, -recent)).tolist()
