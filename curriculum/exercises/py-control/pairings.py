"""Fill the gaps: everybody plays everybody

In a small tournament each player meets every other player exactly once. Return the matches as texts such as
`"Ada-Bo"`. The player who comes earlier in the list is named first. The matches of the first player come first, then
the remaining ones of the second, and so on. Fill the two gaps `...`.

- `players`: a list of texts, all different.
- Returns a list of texts.

>>> pairings(["Ada", "Bo", "Cy"])
['Ada-Bo', 'Ada-Cy', 'Bo-Cy']
>>> pairings(["Ada"])
[]
"""

kind = "complete"
minutes = 5
chapter = "05-loop-in-a-loop"
hint = "The first player is at position `i`. At which position is the first opponent that this player has not met yet?"

starter = '''
def pairings(players: list[str]) -> list[str]:
    matches = []
    for i in range(len(players)):
        for j in range(..., len(players)):
            matches.append(...)
    return matches
'''


def pairings(players: list[str]) -> list[str]:
    matches = []
    for i in range(len(players)):
        for j in range(i + 1, len(players)):
            matches.append(f"{players[i]}-{players[j]}")
    return matches


def cases(rng):
    yield ([],)
    yield (["Ada"],)
    yield (["Bo", "Ada"],)
    yield (["Ada", "Bo", "Cy"],)
    yield (["Cy", "Ada", "Di", "Bo"],)
    yield (["a", "b", "c", "d", "e"],)
    names = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"]
    for n in (3, 4, 6):
        yield ([names[i] for i in rng.permutation(6)[:n]],)


def wrong_both_ways(players):
    """Every match occurs twice, as Ada-Bo and as Bo-Ada. The inner loop should go only through players who come later
    in the list."""
    matches = []
    for i in range(len(players)):
        for j in range(len(players)):
            if i != j:
                matches.append(f"{players[i]}-{players[j]}")
    return matches


def wrong_against_oneself(players):
    """Your inner loop begins with the player from the outer one, so everybody also plays against themselves."""
    matches = []
    for i in range(len(players)):
        for j in range(i, len(players)):
            matches.append(f"{players[i]}-{players[j]}")
    return matches


def wrong_starts_at_one(players):
    """Your inner loop begins with the second player every time. Its start has to depend on `i`."""
    matches = []
    for i in range(len(players)):
        for j in range(1, len(players)):
            matches.append(f"{players[i]}-{players[j]}")
    return matches


def wrong_positions_in_the_text(players):
    """You join the positions. The text should contain the names at these positions."""
    matches = []
    for i in range(len(players)):
        for j in range(i + 1, len(players)):
            matches.append(f"{i}-{j}")
    return matches
