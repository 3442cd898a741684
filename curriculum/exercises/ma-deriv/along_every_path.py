"""Along every path

A farm's profit depends on the rain in several ways: rain makes grass, grass makes milk, and milk makes money; but
rain also brings mud, and mud costs money. For each direct effect the slope is known. Return the slope of one quantity
with respect to another: the product of the slopes along each path, added up over all paths.

- `effects`: a list of lists `[cause, effect, slope]`: two texts and a number. No pair of cause and effect occurs
  twice, and no path leads in a circle.
- `start`, `end`: two texts. If no path leads from one to the other, the slope is 0. If they are the same quantity, it
  is 1.
- Returns a number.

>>> effects = [["rain", "grass", 3], ["grass", "money", 2], ["rain", "mud", 5], ["mud", "money", -1]]
>>> along_every_path(effects, "rain", "money")
1
>>> along_every_path(effects, "mud", "grass")
0
"""

minutes = 7
chapter = "04-chain-rule"
hint = "For each direct effect of `start`: its slope times the slope from there to the end, for which the function can call itself. When does it stop?"


def along_every_path(effects: list[list], start: str, end: str) -> float:
    if start == end:
        return 1
    total = 0
    for cause, effect, slope in effects:
        if cause == start:
            total += slope * along_every_path(effects, effect, end)
    return total


def cases(rng):
    farm = [["rain", "grass", 3], ["grass", "money", 2], ["rain", "mud", 5], ["mud", "money", -1]]
    yield [], "a", "a"
    yield [], "a", "b"
    yield [["a", "b", 4]], "a", "b"
    yield [["a", "b", 4]], "b", "a"
    yield [["a", "b", 4], ["b", "c", 5]], "a", "c"
    yield farm, "rain", "money"
    yield farm, "mud", "grass"
    yield [*farm, ["rain", "money", 7]], "rain", "money"
    yield [["x", "y", 2], ["y", "z", 3], ["x", "z", 4], ["z", "e", 10], ["y", "e", 1]], "x", "e"
    yield [["c", "d", 2], ["a", "c", 3], ["a", "b", -1], ["b", "c", 4], ["d", "e", 5], ["a", "f", 100]], "a", "e"
    yield [["a", "b", 0.5], ["b", "d", 8], ["a", "c", -2], ["c", "d", 2]], "a", "d"
    for n in (5, 6):
        names = [f"q{i}" for i in range(n)]
        rows = [[names[i], names[j], int(rng.integers(-3, 4))] for i in range(n) for j in range(i + 1, n)]
        rows = [rows[int(k)] for k in rng.permutation(len(rows))[: len(rows) - 2]]
        yield rows, names[0], names[-1]
        yield rows, names[1], names[-1]


def wrong_first_path_only(effects, start, end):
    """You follow one path and stop. Every path from start to end brings its own product, and they are added."""
    if start == end:
        return 1
    for cause, effect, slope in effects:
        if cause == start:
            rest = wrong_first_path_only(effects, effect, end)
            if rest != 0:
                return slope * rest
    return 0


def wrong_slopes_added(effects, start, end):
    """You add the slopes along a path. Along a path they are multiplied; only different paths are added."""
    def reaches(a):
        return a == end or any(reaches(e) for c, e, _ in effects if c == a)

    if start == end:
        return 1
    total = 0
    for cause, effect, slope in effects:
        if cause == start and reaches(effect):
            total += slope if effect == end else slope + wrong_slopes_added(effects, effect, end)
    return total


def wrong_direct_effect_only(effects, start, end):
    """You count only the direct effect, and no effect that goes through something else. Follow each effect further, up to the
    end."""
    if start == end:
        return 1
    return sum(slope for cause, effect, slope in effects if cause == start and effect == end)
