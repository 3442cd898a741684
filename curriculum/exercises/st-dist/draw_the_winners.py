"""Draw the winners

A local paper gives away prizes. Everybody who sent in a card takes part; nobody can win twice in the same draw. Make
a generator with the seed `seed`, so that the draw can be repeated before witnesses. First draw, with one call of
`.choice`, the `prizes` winners of the main draw. Then draw, with another call of `.choice` on the same generator, one
name for the consolation prize: it's drawn from all names again, and may go to somebody who has won already. Return
both.

- `names`: a list of at least one text. `prizes`: a whole number from 1 up to the number of names. `seed`: a whole
  number from 0 on.
- Returns a tuple: a list of texts, and a text.

>>> draw_the_winners(["Ida", "Bo", "Cem", "Dora"], 2, 7)
(['Cem', 'Dora'], 'Dora')
"""

import numpy as np

minutes = 6
chapter = "01-in-the-long-run"
hint = "Nobody may win twice: which argument of `.choice` says so? For the second call there is nothing to say."


def draw_the_winners(names: list[str], prizes: int, seed: int) -> tuple[list[str], str]:
    rng = np.random.default_rng(seed)
    winners = rng.choice(names, size=prizes, replace=False)
    return winners.tolist(), str(rng.choice(names))


def cases(rng):
    people = ["Ida", "Bo", "Cem", "Dora", "Eli", "Fay", "Gus", "Hana"]
    yield (["Ida"], 1, 0)
    yield (["Ida", "Bo"], 1, 3)
    yield (["Ida", "Bo", "Cem", "Dora"], 2, 7)
    yield (["Ida", "Bo", "Cem"], 3, 1)
    yield (people, 5, 12)
    for _ in range(5):
        yield (people, int(rng.integers(3, 8)), int(rng.integers(0, 1000)))


def wrong_somebody_wins_twice(names, prizes, seed):
    """In your draw, somebody can win twice. After each draw the card stays outside the hat."""
    rng = np.random.default_rng(seed)
    winners = rng.choice(names, size=prizes)
    return winners.tolist(), str(rng.choice(names))


def wrong_generator_made_twice(names, prizes, seed):
    """You make a new generator with the same seed for the second draw. It starts again where the first one started, so the two draws aren't independent."""
    winners = np.random.default_rng(seed).choice(names, size=prizes, replace=False)
    return winners.tolist(), str(np.random.default_rng(seed).choice(names))


def wrong_the_old_way(names, prizes, seed):
    """You draw with the generator that the whole program shares. The task asks for one of your own, made by `np.random.default_rng`; it gives other numbers."""
    old = np.random.RandomState(seed)
    winners = old.choice(names, size=prizes, replace=False)
    return winners.tolist(), str(old.choice(names))
