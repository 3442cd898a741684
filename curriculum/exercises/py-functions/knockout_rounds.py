"""Find the mistake: it never ends

At a tennis tournament the loser of a match is out. In each round the players meet in pairs; if their number is odd, one of them gets a rest
and goes on to the next round. How many rounds does it take until one player is left? The function below calls itself and stops with a
RecursionError. Fix it.

- `players`: an int, 1 or more.
- Returns an int.

>>> rounds(8)
3
>>> rounds(5)
3
>>> rounds(1)
0
"""

kind = "fix"
minutes = 4
chapter = "02-names-of-its-own"
hint = "For which number of players can the answer be given at once? And how many of 5 players, or of 1, are left after a round: does the problem become smaller each time?"

starter = '''
def rounds(players: int) -> int:
    if players == 0:
        return 0
    return 1 + rounds((players + 1) // 2)
'''


def rounds(players: int) -> int:
    if players == 1:
        return 0
    return 1 + rounds((players + 1) // 2)


def cases(rng):
    yield (1,)
    yield (2,)
    yield (3,)
    yield (4,)
    yield (5,)
    yield (7,)
    yield (8,)
    yield (9,)
    yield (16,)
    yield (17,)
    yield (1000,)
    for n in rng.integers(18, 5000, 4).tolist():
        yield (n,)


def wrong_nobody_rests(players):
    """You let the player without a partner drop out. With an odd number, one of them rests and goes on to the next round."""
    if players == 1:
        return 0
    return 1 + wrong_nobody_rests(players // 2)


def wrong_one_round_too_many(players):
    """You count a round for the last player alone. Once a single player is left, nothing more is played."""
    if players == 1:
        return 1
    return 1 + wrong_one_round_too_many((players + 1) // 2)


def wrong_games_not_rounds(players):
    """You return the number of matches: each match knocks one player out. In a round, many matches are played."""
    return players - 1
