import random
import shlex

from gradatim.checks import check, equal


def dice(lab, *words, **options):
    """Runs the program; the answer also has the call, as it is typed."""
    words = ["python", "dice.py", *map(str, words)]
    return {**lab.run(words, errors=True, **options), "call": shlex.join(words)}


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=f"{got['call']}; {hint}")
    equal(got["code"], code, hint=f"the exit code of {got['call']}")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def written(count, sides, added=0):
    return f"{count}d{sides}" + (f"{added:+}" if added else "")


def thrown(count, sides, added, seed):
    rng = random.Random(seed)
    faces = [rng.randint(1, sides) for _ in range(count)]
    return text([" ".join(["dice", *map(str, faces)]), f"total {sum(faces) + added}"])


def ways(count, sides):
    """The ways to each total, from the lowest on."""
    found = [1]
    for _ in range(count):
        places = range(len(found) + sides - 1)
        found = [sum(found[max(0, i - sides + 1) : i + 1]) for i in places]
    return found


def parts(count, sides):
    """Pairs of ways: to a total, and to this total or more."""
    found = ways(count, sides)
    return [(number, sum(found[i:])) for i, number in enumerate(found)]


def half_way(count, sides):
    """Whether a share lies exactly between two that can be printed."""
    outcomes = sides**count
    return any(
        20000 * n % outcomes == 0 and 20000 * n // outcomes % 2
        for n in sum(parts(count, sides), ())
    )


def table(count, sides, added=0):
    outcomes, lowest = sides**count, count + added
    lines = [f"outcomes {outcomes}", f"range {lowest} to {count * sides + added}"]
    lines.append(f"mean {count * (sides + 1) / 2 + added:.1f}")
    for total, (here, more) in enumerate(parts(count, sides), lowest):
        lines.append(f"{total:5}{100 * here / outcomes:8.2f}{100 * more / outcomes:8.2f}")
    return text(lines)


def draw(rng, counts, sides):
    """A number of dice and of sides whose shares can all be printed."""
    while True:
        found = int(rng.choice(counts)), int(rng.choice(sides))
        if not half_way(*found):
            return found


def top(got):
    """The answer of a table with its first three lines only."""
    return {**got, "out": text(got["out"].splitlines()[:3])}


@check
def rolls(lab, rng):
    """throws dice as the seed says, and adds them up"""
    for count in (3, 2):
        seed = int(rng.integers(10, 10000))
        got = dice(lab, "roll", f"{count}d6", "--seed", seed)
        ended(got, 0, thrown(count, 6, 0, seed), hint="one generator, one randint for each die")
    ended(dice(lab, "roll", "20d6", "--seed", 0), 0, thrown(20, 6, 0, 0), hint="0 is a seed, too")


@check(needs=rolls)
def modifiers(lab, rng):
    """adds or takes away the number at the end, once"""
    for sign in (1, -1):
        added, seed = sign * int(rng.integers(2, 10)), int(rng.integers(1000))
        got = dice(lab, "roll", written(3, 6, added), "--seed", seed)
        ended(got, 0, thrown(3, 6, added, seed), hint="what comes on top of the spots?")


@check(needs=rolls)
def longer_and_shorter(lab, rng):
    """reads notation without a count, and numbers of several digits"""
    for count, sides, added in ((1, 20, 0), (12, 10, 0), (20, 100, 999), (1, 8, -999), (9, 2, 0)):
        seed = int(rng.integers(1000))
        notation = written(count, sides, added)[count == 1 :]
        got = dice(lab, "roll", notation, "--seed", seed)
        ended(got, 0, thrown(count, sides, added, seed), hint="COUNT, SIDES and NUMBER")


@check(needs=rolls)
def without_seed(lab):
    """throws something else each time if there is no seed"""
    first, second = (dice(lab, "roll", "20d100") for _ in range(2))
    equal(
        [len(got["out"].split()) for got in (first, second)],
        [23, 23],
        hint=f"words of {first['call']}",
    )
    same = "the same" if first["out"] == second["out"] else "not the same"
    equal(same, "not the same", hint=f"{first['call']}, twice")
    equal(first["code"], 0, hint=f"the exit code of {first['call']}")


@check
def two_dice(lab, rng):
    """prints the exact shares of two dice"""
    ended(dice(lab, "table", "2d6"), 0, table(2, 6), hint="the example of the lesson")
    count, sides = draw(rng, [2], [5, 7, 9, 11])
    got = dice(lab, "table", written(count, sides))
    ended(got, 0, table(count, sides), hint="how many ways lead to each total?")


@check(needs=two_dice)
def more_dice(lab, rng):
    """prints the exact shares of several dice, and of one"""
    for count, sides in (draw(rng, [3, 4, 5], [3, 6, 7, 9]), draw(rng, [1], [6, 12, 13])):
        got = dice(lab, "table", written(count, sides))
        ended(got, 0, table(count, sides), hint="go on from the table of one die less")


@check(needs=two_dice)
def shifted(lab, rng):
    """moves the table with the number at the end, below zero too"""
    for added in (int(rng.integers(2, 12)), -int(rng.integers(4, 9))):
        got = dice(lab, "table", written(2, 6, added))
        ended(got, 0, table(2, 6, added), hint="where does the table begin?")
    want = text(table(1, 6, 999).splitlines()[:3])
    ended(top(dice(lab, "table", "d6+999")), 0, want, hint="where does the table begin?")


@check(needs=two_dice)
def many(lab):
    """works out the table of twenty dice with a hundred sides in a moment"""
    got = dice(lab, "table", "20d100", seconds=5)
    ended(top(got), 0, text(table(20, 100).splitlines()[:3]), hint="go from die to die")
    equal(got["out"], table(20, 100), hint=f"{got['call']}; go from die to die")


def refused(lab, command, notation):
    got = dice(lab, command, notation)
    ended(got, 2, "", hint="no notation: nothing on standard output")
    lines = len(got["err"].splitlines())
    equal(
        "one line" if lines == 1 else f"{lines} lines",
        "one line",
        hint=f"on standard error; {got['call']}",
    )
    hint = f"standard error holds the notation; {got['call']}"
    equal(notation if notation in got["err"] else got["err"], notation, hint=hint)


@check
def no_notation(lab):
    """refuses what is no notation, in one line that says what"""
    for notation in ("6", "2x6", "2d", "d", "", "2d6+", "2d6-", "2d6+1+1", "2d6*2", "two", "2d6d6"):
        refused(lab, "roll", notation)
    refused(lab, "table", "2d6+x")


@check
def digits_only(lab):
    """takes only digits for a number"""
    for notation in ("2d+6", " 2d6", "2d6 ", "2d1_0", "2d6-+1", "2D6", "2.0d6"):
        refused(lab, "table", notation)


@check
def limits(lab, rng):
    """refuses too many dice, sides that no die has, and too large a number"""
    high = int(rng.integers(200, 1000))
    for notation in ("0d6", "21d6", "2d0", "2d1", "2d101", f"{high}d6", f"d{high}", "2d6+1000"):
        refused(lab, "table", notation)
    refused(lab, "roll", "2d6-1000")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [[], ["roll"], ["2d6"], ["throw", "2d6"], ["about", "2d6", "--seed", "7"]]
    calls += [["table", "2d6", "3d6"], ["table", "2d6", "--seed", "7"], ["roll", "2d6", "7"]]
    calls += [["roll", "2d6", "--dice", "7"], ["roll", "2d6", "seed", "7"]]
    calls += [["roll", "2d6", "--seed", *seed] for seed in ("", "x", ["1.5"], ["-7"], "78")]
    for words in calls:
        got = dice(lab, *words)
        ended(got, 2, "", hint="nothing on standard output")
        hint = f"how standard error begins; {got['call']}"
        equal(got["err"][:6], "usage:", hint=hint)
