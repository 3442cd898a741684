import random
import re

from gradatim.checks import check, equal

FAIR, LOADED = "nothing speaks against a fair die", "a fair die is seldom so far off"


def dice(lab, *words, **options):
    return lab.run(["python", "dice.py", *map(str, words)], errors=True, **options)


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def written(count, sides, added=0):
    return f"{count}d{sides}" + (f"{added:+}" if added else "")


def ways(count, sides, added=0):
    """Total -> the ways that lead to it, from the lowest on."""
    found = [1]
    for _ in range(count):
        places = range(len(found) + sides - 1)
        found = [sum(found[max(0, i - sides + 1) : i + 1]) for i in places]
    return dict(enumerate(found, count + added))


def counted(values):
    found = {}
    for value in values:
        found[value] = found.get(value, 0) + 1
    return found


def throws(count, sides, added, times, rng):
    return [sum(rng.randint(1, sides) for _ in range(count)) + added for _ in range(times)]


def half(part, whole):
    """Whether a share in per cent lies half-way between two that can be printed."""
    return 20000 * part % whole == 0 and 20000 * part // whole % 2 == 1


def rows(values, exact):
    """The rows as they are printed, whether each is off, and whether all of this is clear."""
    counts, times, outcomes = counted(values), len(values), sum(exact.values())
    lines, off, clear = [], [], True
    for total, number in exact.items():
        n = counts.get(total, 0)
        away, limit = (n * outcomes - times * number) ** 2, 4 * times * number * (outcomes - number)
        off.append(away > limit)
        clear = clear and away != limit and not half(n, times) and not half(number, outcomes)
        line = f"{total:5}{100 * n / times:8.2f}{100 * number / outcomes:8.2f}"
        lines.append(f"{line[:5]}{n:8}{line[5:]}" + (" *" if off[-1] else ""))
    return lines, off, clear


def simulated(count, sides, added, times, seed):
    """What is printed, the rows that are off, and whether all of it is clear."""
    values = throws(count, sides, added, times, random.Random(seed))
    lines, off, clear = rows(values, ways(count, sides, added))
    return text([*lines, f"off {sum(off)} of {len(off)}"]), off, clear


def draw(rng, count, sides, times, added=0, off=0):
    """A seed with which at least so many rows are off, and all of it is clear."""
    while True:
        seed = int(rng.integers(10, 100000))
        _, found, clear = simulated(count, sides, added, times, seed)
        if clear and sum(found) >= off:
            return seed


def simulate(lab, count, sides, times, seed, added=0):
    return dice(lab, "simulate", written(count, sides, added), "--times", times, "--seed", seed)


def without_stars(out):
    return "".join(line for line in out.replace(" *", "").splitlines(True) if line[:3] != "off")


@check
def counts(lab, rng):
    """throws often and prints the counts beside the exact shares"""
    for count, sides, added, times in ((2, 6, 0, 1000), (3, 7, -5, 777), (1, 2, 0, 100_000)):
        seed = draw(rng, count, sides, times)
        got = simulate(lab, count, sides, times, seed, added)
        want = without_stars(simulated(count, sides, added, times, seed)[0])
        ended({**got, "out": without_stars(got["out"])}, 0, want, hint="one generator for all")


@check(needs=counts)
def never_thrown(lab, rng):
    """prints a row for each possible total, whether it came up or not"""
    for times in (1, 25):
        seed = draw(rng, 4, 6, times)
        want = without_stars(simulated(4, 6, 0, times, seed)[0])
        got = simulate(lab, 4, 6, times, seed)
        ended({**got, "out": without_stars(got["out"])}, 0, want, hint="what is possible?")


@check(needs=counts)
def stars(lab, rng):
    """marks the counts that lie more than two standard deviations off, and counts them"""
    for count, sides, times in ((2, 6, 500), (3, 6, 2000), (2, 10, 1000)):
        seed = draw(rng, count, sides, times, off=2)
        want = simulated(count, sides, 0, times, seed)[0]
        ended(simulate(lab, count, sides, times, seed), 0, want, hint="above or below")


@check(needs=stars)
def coins(lab, rng):
    """knows that a common count strays less than its expected value lets one think"""
    for times, low, high in ((999, 1, 1.4), (777, 1, 1.4), (50, 0.98, 1)):
        ones, limit = times / 2, times**0.5
        while not low * limit < abs(ones - times / 2) < high * limit:
            seed = int(rng.integers(10, 100000))
            ones = throws(1, 2, 0, times, random.Random(seed)).count(1)
        want = simulated(1, 2, 0, times, seed)[0]
        ended(simulate(lab, 1, 2, times, seed), 0, want, hint="the root of n p (1 - p)")


@check
def without_seed(lab):
    """throws something else each time if there is no seed"""
    first, second = (dice(lab, "simulate", "d100", "--times", 5000) for _ in range(2))
    totals = [
        sum(int(line.split()[1]) for line in got["out"].splitlines()[:-1])
        for got in (first, second)
    ]
    equal(totals, [5000, 5000], hint="all throws are counted")
    equal("the same" if first["out"] == second["out"] else "not the same", "not the same")
    equal(first["code"], 0, hint="the exit code")


def distance(values, sides):
    counts = counted(values)
    return sum((sides * counts.get(f, 0) - len(values)) ** 2 for f in range(1, sides + 1))


def rough(values, sides):
    """The distance in floats, as a loop adds it up."""
    far = 0.0
    for face in range(1, sides + 1):
        far += (values.count(face) - len(values) / sides) ** 2
    return far


def games(n, sides, seed, times=999):
    """Games with a fair die."""
    rng = random.Random(seed)
    return [throws(1, sides, 0, n, rng) for _ in range(times)]


def far_games(values, sides, seed, measure=distance):
    """How many games are at least as far off as these throws."""
    real = measure(values, sides)
    return sum(measure(game, sides) >= real for game in games(len(values), sides, seed))


def verdict(values, sides, seed):
    """What is printed of these throws, and their p in thousandths."""
    p = 1 + far_games(values, sides, seed)
    lines = [f"throws {len(values)}", *rows(values, ways(1, sides))[0], f"p {p / 1000:.3f}"]
    return text([*lines, LOADED if p <= 50 else FAIR]), p


def recorded(rng, sides, n, weight=1.0):
    """Throws of a die whose last face is more likely; every row can be printed clearly."""
    chances = [1 / (sides - 1 + weight)] * (sides - 1) + [weight / (sides - 1 + weight)]
    while True:
        found = [int(face) for face in rng.choice(sides, n, p=chances) + 1]
        if rows(found, ways(1, sides))[2]:
            return found


def fair(lab, content, sides, seed, name="die.txt"):
    return dice(lab, "fair", name, sides, "--seed", seed, files={name: content})


def lines_of(values, width=10):
    rest = range(0, len(values), width)
    return text(" ".join(map(str, values[i : i + width])) for i in rest)


def first_lines(out):
    return "".join(line for line in out.splitlines(True) if line[0] in "t ")


@check(needs=stars)
def faces(lab, rng):
    """reads recorded throws and prints a row for each face"""
    for sides, n in ((6, 60), (12, 40)):
        found, seed = recorded(rng, sides, n), int(rng.integers(1000))
        got = fair(lab, lines_of(found), sides, seed)
        want = first_lines(verdict(found, sides, seed)[0])
        ended({**got, "out": first_lines(got["out"])}, 0, want, hint="throws, and a row for a face")


@check(needs=faces)
def chance(lab, rng):
    """says how often a fair die is as far off"""
    for sides, n, weight in ((6, 60, 1.8), (10, 40, 1), (7, 30, 1)):
        while True:
            found, seed = recorded(rng, sides, n, weight), int(rng.integers(1000))
            want, p = verdict(found, sides, seed)
            further = distance(games(n, sides, seed, 1000)[-1], sides) >= distance(found, sides)
            if 4 < p < 960 and abs(p - 50) > 2 and (further or weight > 1):
                break
        ended(fair(lab, lines_of(found), sides, seed), 0, want, hint="999 games, and the real one")


@check(needs=chance)
def equally_far(lab, rng):
    """counts games that are exactly as far off"""
    for sides, n in ((6, 7), (7, 11)):
        while True:
            found, seed = recorded(rng, sides, n), int(rng.integers(1000))
            if far_games(found, sides, seed) != far_games(found, sides, seed, rough):
                break
        want, _ = verdict(found, sides, seed)
        ended(fair(lab, lines_of(found), sides, seed), 0, want, hint="are equal ones equal?")


EDGES = (  # a seed and throws for which p is 0.050, then 0.051, then as small as it can be
    (6, [2, 2, 2, 6, 6, 2, 4, 1, 1, 1, 1, 4, 1, 1]),
    (9, [1, 5, 5, 1, 5, 1, 6, 4, 4, 5, 1, 1, 2, 1]),
    (7, [5] * 30),
)


@check(needs=chance)
def level(lab):
    """draws the line at 0.05, which is still seldom, and never says that p is 0"""
    for seed, found in EDGES:
        want, _ = verdict(found, 6, seed)
        ended(fair(lab, lines_of(found), 6, seed), 0, want, hint="at most 0.05")


@check(needs=faces)
def spaces(lab, rng):
    """reads any number of throws in a line, spaces and blank lines"""
    found, seed = recorded(rng, 20, 30), int(rng.integers(1000))
    one, two, three = (" ".join(map(str, part)) for part in (found[:1], found[1:20], found[20:]))
    content = f"\n{one}\n   \n\n  {two.replace(' ', '   ')}  \n{three}"
    ended(fair(lab, content, 20, seed), 0, verdict(found, 20, seed)[0], hint="30 throws")


def damaged(got, lines, name):
    ended(got, 1, "", hint="exit code, and nothing on standard output")
    named(got, [name], hint="name the file in a message on standard error")
    found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
    equal(found, lines, hint="line N for each damaged line, counted from the top of the file")


@check(needs=faces)
def damage(lab, rng):
    """names every damaged line, and prints nothing else"""
    lines = ["1 2 3", "", "4 7", "0", "2 2 2", "five", "3 -1 x", "1,2", "2.0", "+3", "²", "٣", "6"]
    damaged(fair(lab, text(lines), 6, 7, "red.txt"), [3, 4, *range(6, 13)], "red.txt")
    high = int(rng.integers(9, 13))
    damaged(fair(lab, f"8 8\n{high}\n", 8, 7), [2], "die.txt")


@check
def no_throws(lab):
    """complains about a missing file and one without throws, and ends with 1"""
    for files in ({}, {"blue.txt": ""}, {"blue.txt": "\n  \n"}):
        got = dice(lab, "fair", "blue.txt", "6", "--seed", "7", files=files)
        ended(got, 1, "", hint="exit code, and nothing on standard output")
        named(got, ["blue.txt"], hint="name the file in a message on standard error")


@check
def as_before(lab, rng):
    """does everything else as before"""
    seed, lines = int(rng.integers(1000)), []
    values = random.Random(seed)
    shown = [values.randint(1, 8) for _ in range(3)]
    want = text([" ".join(["dice", *map(str, shown)]), f"total {sum(shown) - 2}"])
    ended(dice(lab, "roll", "3d8-2", "--seed", seed), 0, want, hint="roll 3d8-2")
    for total in range(1, 7):
        lines.append(f"{total:5}{100 / 6:8.2f}{100 * (7 - total) / 6:8.2f}")
    want = text(["outcomes 6", "range 1 to 6", "mean 3.5", *lines])
    ended(dice(lab, "table", "d6"), 0, want, hint="table d6")
    got = dice(lab, "simulate", "2x6", "--times", "10", "--seed", "7")
    ended(got, 2, "", hint="2x6 is no notation")
    named(got, ["2x6"], hint="2x6 is no notation")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [[], ["simulate", "2d6"], ["simulate", "2d6", "--seed", "7"], ["fair", "a.txt"]]
    calls += [["simulate", "2d6", word, "10"] for word in ("--count", "times")]
    calls += [[word, "2d6", "--times", "10"] for word in ("count", "throw")]
    calls += [["simulate", "2d6", "--times", *words] for words in ([], ["10", "20"])]
    calls += [["simulate", "2d6", "--times", word] for word in ("0", "100001", "x", "-5")]
    calls += [["fair", "a.txt", word] for word in ("1", "101", "six", "d6")]
    calls += [["even", "a.txt", "6"], ["roll", "a.txt", "6"], ["fair", "a.txt", "6", "6"]]
    calls += [["fair", "a.txt", "6", "--seed", "x"], ["roll", "2d6", "3d6"]]
    calls += [["simulate", "2d6", "--times", "10", "--seed", "x"], ["table", "2d6", "--seed", "7"]]
    for words in calls:
        got = dice(lab, *words, files={"a.txt": "1 2 3\n"})
        ended(got, 2, "", hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
