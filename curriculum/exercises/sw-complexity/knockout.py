"""A knockout cup

In a chess cup, whoever loses is out. In each round the players who are left are put into pairs. If their number is odd, one player goes
through to the next round without a game. The cup ends when one player is left. How many rounds are there, and how many games?

- `players`: an int, 1 or more.
- Returns a tuple of two ints: the rounds and the games.

>>> cup(8)
(3, 7)
>>> cup(5)
(3, 4)
"""

minutes = 5
chapter = "01-count-the-steps"
hint = "With 5 players there are 2 games, and 3 players are left. Repeat that as long as there is more than one."


def cup(players: int) -> tuple[int, int]:
    rounds = 0
    games = 0
    while players > 1:
        pairs = players // 2
        games += pairs
        players -= pairs
        rounds += 1
    return rounds, games


def cases(rng):
    for players in (1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 33, 1000, 1025):
        yield (players,)
    for players in rng.integers(18, 5000, 5).tolist():
        yield (players,)


def wrong_odd_one_is_out(players):
    """With an odd number you lose a player who hasn't played: of 5 players, 2 pairs leave 3, not 2."""
    rounds = games = 0
    while players > 1:
        games += players // 2
        players = players // 2
        rounds += 1
    return rounds, games


def wrong_game_for_the_odd_one(players):
    """You count a game for the player without an opponent. That player goes through without one."""
    rounds = games = 0
    while players > 1:
        games += (players + 1) // 2
        players = (players + 1) // 2
        rounds += 1
    return rounds, games


def wrong_one_round_too_many(players):
    """You count a round when a single player is left. The cup is over then."""
    rounds = games = 0
    while players > 0:
        games += players // 2
        players = players - players // 2 if players > 1 else 0
        rounds += 1
    return rounds, games
