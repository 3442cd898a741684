import math
import random
import re
from xml.etree import ElementTree

from gradatim.checks import check, close, equal

SVG = "{http://www.w3.org/2000/svg}"


def dice(lab, *words, **options):
    return lab.run(["python", "dice.py", *map(str, words)], errors=True, **options)


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


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


def bars(count, sides, added=0):
    """The chart of signs, and whether no length and no share is half-way."""
    exact, lines, clear = ways(count, sides, added), [], True
    most, outcomes = max(exact.values()), sides**count
    for total, n in exact.items():
        clear = clear and not (120 * n % most == 0 and 120 * n // most % 2)
        clear = clear and not (20000 * n % outcomes == 0 and 20000 * n // outcomes % 2)
        lines.append(f"{total:5} {'#' * round(60 * n / most)} {100 * n / outcomes:.2f}")
    return text(lines), clear


class Wanted:
    """What a picture must show."""

    def __init__(self, dice, times, seed):
        count, sides, added = dice
        rng, exact = random.Random(seed), ways(count, sides, added)
        thrown = dict.fromkeys(exact, 0)
        for _ in range(times):
            thrown[sum(rng.randint(1, sides) for _ in range(count)) + added] += 1
        self.totals = list(exact)
        self.exact = [100 * n / sides**count for n in exact.values()]
        self.thrown = [100 * n / times for n in thrown.values()]
        self.highest = max(self.exact + self.thrown)
        self.slot, self.scale = 640 / len(exact), 300 / self.highest

    def middle(self, i):
        return 60 + self.slot * (i + 0.5)

    def bars(self):
        left = [60 + self.slot * (i + 0.1) for i in range(len(self.totals))]
        heights = [self.scale * share for share in self.exact]
        return [[x, 350 - h, 0.8 * self.slot, h] for x, h in zip(left, heights, strict=True)]

    def dots(self):
        return [[self.middle(i), 350 - self.scale * y, 3] for i, y in enumerate(self.thrown)]

    def labels(self):
        """Pairs of x and total."""
        needed = 8 * max(len(str(total)) for total in self.totals) + 4
        step = math.ceil(needed / self.slot)
        places = range(0, len(self.totals), step)
        return [(self.middle(i), str(self.totals[i])) for i in places]


def draw(rng, dice, times):
    """A seed, and what the picture of these throws must show."""
    seed = int(rng.integers(10, 100000))
    return seed, Wanted(dice, times, seed)


def call(dice_, times, seed):
    """The call, as a hint shows it."""
    return f"chart {written(*dice_)} dice.svg --times {times} --seed {seed}"


def chart(lab, dice_, times, seed, notation=""):
    notation = notation or written(*dice_)
    got = dice(lab, "chart", notation, "dice.svg", "--times", times, "--seed", seed)
    ended(got, 0, "", hint="nothing is printed")
    return root_of(got["files"].get("dice.svg", "no file"))


def root_of(content):
    """The outermost element; a failure if this is no XML."""
    equal("UTF-8" if isinstance(content, str) else "something else", "UTF-8", hint="encoding")
    problem = "well-formed"
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        problem = f"{error} of {content[:200]!r}"
    equal(problem, "well-formed", hint="are all tags closed, all values in quotation marks?")
    return root


def number(value):
    """The number that an attribute says, or the text if it says none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return str(value)


def of_class(root, tag, kind):
    return [e for e in root.iter(f"{SVG}{tag}") if kind in (e.get("class") or "").split()]


def numbers(root, tag, kind, names):
    """A row of numbers for each element of a class."""
    rows = [[number(e.get(name)) for name in names.split()] for e in of_class(root, tag, kind)]
    return rows


def same_numbers(got, want, hint):
    """Compares rows of numbers, both rounded to two digits: each may be written with more."""
    equal([[x for x in row if isinstance(x, str)] for row in got], [[]] * len(got), hint="numbers")
    equal(len(got), len(want), hint=f"how many of them there are; {hint}")
    close(rounded(got), rounded(want), hint=hint, rtol=0, atol=0.025)


def rounded(rows):
    return [[x if isinstance(x, str) else round(x, 2) for x in row] for row in rows]


def contents(root, kind):
    return [" ".join("".join(e.itertext()).split()) for e in of_class(root, "text", kind)]


def anchors(root, kind):
    return sorted({str(e.get("text-anchor")) for e in of_class(root, "text", kind)})


@check
def signs(lab, rng):
    """draws bars of signs in the terminal, the longest with sixty"""
    ended(dice(lab, "bars", "2d6"), 0, bars(2, 6)[0], hint="the example of the lesson")
    for count in (1, 3):
        sides, added = int(rng.choice([6, 7, 9, 11])), int(rng.integers(-9, 10))
        while not bars(count, sides)[1]:
            sides += 1
        want = bars(count, sides, added)[0]
        hint = f"bars {written(count, sides, added)}; in proportion"
        ended(dice(lab, "bars", written(count, sides, added)), 0, want, hint=hint)


@check(needs=signs)
def rounded_signs(lab):
    """rounds the number of signs, and prints a line where none is left"""
    for count, sides in ((4, 6), (5, 6), (6, 7)):
        want, _ = bars(count, sides)
        hint = f"bars {written(count, sides)}; round(60 · share / highest)"
        ended(dice(lab, "bars", written(count, sides)), 0, want, hint=hint)


@check
def well_formed(lab, rng):
    """writes a file that is well-formed XML, of the size that was asked for"""
    seed, _ = draw(rng, (2, 6, 0), 1000)
    root = chart(lab, (2, 6, 0), 1000, seed)
    equal(root.tag, f"{SVG}svg", hint="the outermost element, as in data/first.svg")
    got = [root.get("viewBox"), root.get("font-size")]
    equal(got, ["0 0 720 400", "12"], hint="viewBox and font-size")


SOME = ((2, 6, 0), 1000), ((3, 6, -2), 400), ((1, 12, 30), 60), ((1, 2, 0), 7)


@check(needs=well_formed)
def places_of_bars(lab, rng):
    """draws a bar for each total, from zero up, in proportion to its exact share"""
    for dice_, times in SOME[:3]:
        seed, want = draw(rng, dice_, times)
        got = numbers(chart(lab, dice_, times, seed), "rect", "bar", "x y width height")
        hint = f"x, y, width and height of each bar; {call(dice_, times, seed)}"
        same_numbers(got, want.bars(), hint=hint)


@check(needs=well_formed)
def places_of_dots(lab, rng):
    """draws a dot for the share of the throws, on the scale of the bars"""
    for dice_, times in (*SOME[:2], SOME[3]):
        seed, want = draw(rng, dice_, times)
        got = numbers(chart(lab, dice_, times, seed), "circle", "dot", "cx cy r")
        hint = f"the middle and the radius of each dot; {call(dice_, times, seed)}"
        same_numbers(got, want.dots(), hint=hint)


@check(needs=[places_of_bars, places_of_dots])
def few_throws(lab, rng):
    """keeps bars and dots in the picture when a dot is higher than all bars"""
    for times in (1, 3):
        seed, want = draw(rng, (4, 6, 0), times)
        root = chart(lab, (4, 6, 0), times, seed)
        hint = f"which share is the highest? {call((4, 6, 0), times, seed)}"
        got = numbers(root, "circle", "dot", "cx cy r")
        same_numbers(got, want.dots(), hint=f"cx, cy and r; {hint}")
        got = numbers(root, "rect", "bar", "x y width height")
        same_numbers(got, want.bars(), hint=f"x, y, width and height; {hint}")


@check(needs=well_formed)
def on_top(lab, rng):
    """draws the dots on top of the bars, in another colour"""
    seed, _ = draw(rng, (2, 6, 0), 500)
    root = chart(lab, (2, 6, 0), 500, seed)
    bars_, dots = of_class(root, "rect", "bar"), of_class(root, "circle", "dot")
    kinds = ["bar" if e in bars_ else "dot" for e in root.iter() if e in bars_ or e in dots]
    equal(kinds, ["bar"] * 11 + ["dot"] * 11, hint="what comes later is drawn on top")
    colours = [sorted({str(e.get("fill")) for e in found}) for found in (bars_, dots)]
    equal([len(found) for found in colours], [1, 1], hint="one colour for bars, one for dots")
    got = "the same" if colours[0] == colours[1] else "not the same"
    equal(got, "not the same", hint="the colours of bars and dots")
    equal([c for c in colours[0] + colours[1] if c in ("None", "none", "")], [], hint="fill")


@check(needs=well_formed)
def labels(lab, rng):
    """labels every total of two to five dice, below the middle of its bar"""
    for dice_ in ((2, 6, 0), (5, 6, 0)):
        labelled(lab, rng, dice_, 300)


@check(needs=labels)
def long_labels(lab, rng):
    """labels only as many totals as there is room for"""
    for dice_ in ((1, 100, 0), (2, 20, 90), (9, 9, -500), (3, 20, -60), (7, 6, 1), (20, 100, 0)):
        labelled(lab, rng, dice_, 20)


def labelled(lab, rng, dice_, times):
    seed, want = draw(rng, dice_, times)
    root = chart(lab, dice_, times, seed)
    hint = f"which totals are labelled? {call(dice_, times, seed)}"
    equal(contents(root, "total"), [label for _, label in want.labels()], hint=hint)
    rows = [[x, 366] for x, _ in want.labels()]
    same_numbers(numbers(root, "text", "total", "x y"), rows, hint="x and y of each label")
    equal(anchors(root, "total"), ["middle"], hint="text-anchor")


@check(needs=well_formed)
def percentages(lab, rng):
    """writes percentages at the left, each at its height"""
    for dice_, times in (*SOME, ((4, 6, 0), 1)):
        seed, want = draw(rng, dice_, times)
        root = chart(lab, dice_, times, seed)
        got = contents(root, "percent")
        odd = [label for label in got if not re.fullmatch(r"[0-9]+\.[0-9][0-9] %", label)]
        equal(odd, [], hint="like 4.17 %")
        shares = [[round(want.highest * part / 4, 4)] for part in range(5)]
        equal(len(got), 5, hint="quarters, from 0 up to the highest share")
        hint = f"quarters of the highest share, of bar or dot; {call(dice_, times, seed)}"
        close([[float(label[:-2])] for label in got], shares, hint=hint, rtol=0, atol=0.0051)
        rows = [[54, 354 - 75 * part] for part in range(5)]
        same_numbers(numbers(root, "text", "percent", "x y"), rows, hint="x and y of each label")
        equal(anchors(root, "percent"), ["end"], hint="text-anchor")


@check(needs=well_formed)
def names(lab, rng):
    """has a title that says what is shown, and names for both axes"""
    for notation, dice_, times in (("3d6-2", (3, 6, -2), 400), ("d8", (1, 8, 0), 50)):
        seed, _ = draw(rng, dice_, times)
        root = chart(lab, dice_, times, seed, notation)
        title = f"{notation}: exact shares (bars) and {times} throws (dots)"
        equal(contents(root, "title"), [title], hint="the title")
        same_numbers(
            numbers(root, "text", "title", "x y"), [[380, 24]], hint="x and y of the title"
        )
        equal(anchors(root, "title"), ["middle"], hint="text-anchor of the title")
        places = {
            content: [*row, *anchor]
            for content, row, anchor in zip(
                contents(root, "axis"),
                numbers(root, "text", "axis", "x y"),
                [[e.get("text-anchor")] for e in of_class(root, "text", "axis")],
                strict=True,
            )
        }
        want = {"total": [380.0, 390.0, "middle"], "share in per cent": [10.0, 40.0, "start"]}
        equal(places, want, hint="the names of the axes")


@check
def without_seed(lab):
    """throws something else each time if there is no seed"""
    words = ["chart", "1d100", "a.svg", "--times", "5000"]
    files = [dice(lab, *words)["files"].get("a.svg", "no file") for _ in range(2)]
    first, second = (numbers(root_of(content), "circle", "dot", "cy") for content in files)
    equal(len(first), 100, hint="a dot for each total")
    equal("the same" if first == second else "not the same", "not the same", hint="no seed")


@check
def no_folder(lab):
    """complains about a folder that doesn't exist, and ends with 1"""
    got = dice(lab, "chart", "2d6", "pictures/a.svg", "--times", "10", "--seed", "7")
    ended(got, 1, "", hint="exit code, and nothing on standard output")
    lines = len(got["err"].splitlines())
    equal("one line" if lines == 1 else f"{lines} lines", "one line", hint="on standard error")
    found = "pictures/a.svg" if "pictures/a.svg" in got["err"] else got["err"]
    equal(found, "pictures/a.svg", hint="name the file")


@check
def as_before(lab, rng):
    """does everything else as before"""
    seed = int(rng.integers(1000))
    values = random.Random(seed)
    shown = [values.randint(1, 8) for _ in range(3)]
    want = text([" ".join(["dice", *map(str, shown)]), f"total {sum(shown) - 2}"])
    ended(dice(lab, "roll", "3d8-2", "--seed", seed), 0, want, hint="roll 3d8-2")
    rows = [f"{t:5}{100 / 6:8.2f}{100 * (7 - t) / 6:8.2f}" for t in range(1, 7)]
    want = text(["outcomes 6", "range 1 to 6", "mean 3.5", *rows])
    ended(dice(lab, "table", "d6"), 0, want, hint="table d6")
    rows = [f"{t:5}{2 * (t == 6):8}{100.0 * (t == 6):8.2f}{100 / 6:8.2f}" for t in range(1, 7)]
    rows[5] += " *"
    got = dice(lab, "fair", "a.txt", "6", "--seed", seed, files={"a.txt": "6 6\n"})
    equal(got["out"].splitlines()[:-2], ["throws 2", *rows], hint="fair a.txt 6")
    got = dice(lab, "simulate", "d6", "--times", "600", "--seed", seed)
    equal(got["out"].splitlines()[-1][-5:], " of 6", hint="simulate d6")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [
        [],
        ["bars"],
        ["bars", "2d6", "--seed", "7"],
        ["bars", "2d6", "3d6"],
        ["charts", "2d6"],
    ]
    calls += [["chart", "2d6", "a.svg"], ["chart", "2d6", "--times", "10"]]
    calls += [[word, "2d6", "a.svg", "--times", "10"] for word in ("bars", "draw")]
    calls += [["chart", "2d6", "a.svg", word, "10"] for word in ("--count", "times")]
    calls += [["chart", "2d6", "a.svg", "--times", *words] for words in ([], ["10", "20"])]
    calls += [["chart", "2d6", "a.svg", "--times", word] for word in ("0", "100001", "x")]
    calls += [["chart", "2d6", "a.svg", "--times", "10", "--seed", "x"]]
    for words in calls:
        got = dice(lab, *words)
        ended(got, 2, "", hint=f"nothing on standard output; the arguments are {words}")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
    for words in (["bars", "2x6"], ["chart", "2x6", "a.svg", "--times", "10"]):
        got = dice(lab, *words)
        ended(got, 2, "", hint="2x6 is no notation")
        equal("2x6" if "2x6" in got["err"] else got["err"], "2x6", hint="2x6 is no notation")
