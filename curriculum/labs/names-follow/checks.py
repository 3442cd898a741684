import itertools
import random
import shlex

from gradatim.checks import check, equal

THREE = ["ann", "anna", "nan"]
SYLLABLES = ["ba", "do", "ker", "lin", "mo", "nu", "ros", "ta", "wy"]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def run(lab, *words, **files):
    """Runs a command; `names` becomes the file names.txt."""
    laid = {f"{name}.txt": held for name, held in files.items()}
    return lab.run(["python", "names.py", *map(str, words)], files=laid, errors=True)


def after(lab, letter, content):
    return run(lab, "after", "my names.txt", letter, **{"my names": content})


def invent(lab, content, count, seed, *words):
    return run(lab, "invent", "n.txt", count, "--seed", seed, *words, n=content)


def counted(names):
    """Letter -> follower -> count; the empty text is start and end."""
    found = {}
    for name in names:
        signs = ["", *name, ""]
        for here, follower in itertools.pairwise(signs):
            row = found.setdefault(here, {})
            row[follower] = row.get(follower, 0) + 1
    return found


def lines_of(row):
    """What is printed of a row."""
    total, shown = sum(row.values()), {"": "end", " ": "space"}
    order = sorted(row, key=lambda letter: (-row[letter], letter))
    return text(f"{shown.get(c, c)} {row[c]} {row[c] / total:.3f}" for c in order)


def clear(row):
    """Whether no share lies half-way between two that can be printed."""
    total = sum(row.values())
    return all(2000 * n % total or 2000 * n // total % 2 == 0 for n in row.values())


def made(table, rng, most=30):
    name = ""
    while len(name) < most:
        row = table[name[-1:]]
        point, reached = rng.random() * sum(row.values()), 0
        for letter in sorted(row):
            reached += row[letter]
            if point < reached:
                break
        if not letter:
            return name
        name += letter
    return name


def invented(names, count, seed, new=False):
    """The invented names, and how many were thrown away before each."""
    table, rng, found, waits, waited = counted(names), random.Random(seed), [], [], 0
    while len(found) < count and waited < 100:
        name = made(table, rng)
        if new and (name in names or name in found):
            waited += 1
        else:
            found.append(name)
            waits.append(waited)
            waited = 0
    return found, waits


def drawn(rng, n=12):
    """Different names of two or three syllables."""
    found = {}
    while len(found) < n:
        parts = [SYLLABLES[i] for i in rng.integers(len(SYLLABLES), size=rng.integers(2, 4))]
        found["".join(parts)] = True
    return list(found)


def drawn_clear(rng, *letters, n=12):
    """Such names; the rows of these letters can be printed clearly."""
    while True:
        names = drawn(rng, n)
        table = counted(names)
        if all(c in table and len(table[c]) > 1 and clear(table[c]) for c in letters):
            return names


@check
def example(lab):
    """prints what follows a letter, as in the lesson"""
    for letter in "a", "n":
        got = after(lab, letter, text(THREE))
        ended(got, 0, lines_of(counted(THREE)[letter]), hint=f"ann, anna and nan: after {letter}")


@check(needs=example)
def followers(lab, rng):
    """counts the followers of a letter, the most frequent first, and divides by their sum"""
    for letter in "a", "o":
        names = drawn_clear(rng, letter, n=20)
        hint = f"after {letter}, the end included"
        ended(after(lab, letter, text(names)), 0, lines_of(counted(names)[letter]), hint=hint)


@check(needs=example)
def ties(lab):
    """puts the end first among equally frequent followers, and then goes by sorted"""
    held = ["a", "af", "a c", "ab", "ag", "cab", "xag"]
    got = after(lab, "a", text(held))
    ended(got, 0, lines_of(counted(held)["a"]), hint="the end, a space, f: once each")


@check(needs=example)
def beginnings(lab, rng):
    """knows with which letters names begin"""
    names = drawn_clear(rng, "", n=17)
    ended(after(lab, "start", text(names)), 0, lines_of(counted(names)[""]), hint="after the start")


@check(needs=example)
def tidied(lab):
    """takes names in small letters, and white space as one space"""
    content = "Ulm\n\n  New \t York\n   \nNEW  MILL\nÄÖ\nnew aö"
    names = ["ulm", "new york", "new mill", "äö", "new aö"]
    for letter in ("w", "W", " ", "Ä", "start"):
        row = counted(names)["" if letter == "start" else letter.lower()]
        ended(after(lab, letter, content), 0, lines_of(row), hint=f"after '{letter}'")


@check(needs=tidied)
def repeated(lab, rng):
    """counts a name once that comes again"""
    names = drawn_clear(rng, "", "o", n=10)
    content = text([*names, names[0].upper(), f"  {names[3]}", "", names[0], names[7]])
    for letter in ("start", "o"):
        row = counted(names)[letter.replace("start", "")]
        ended(after(lab, letter, content), 0, lines_of(row), hint=f"10 names; after {letter}")


@check(needs=example)
def unknown(lab):
    """says that a letter is in no name, and ends with 1"""
    for letter in "xÿ":
        got = after(lab, letter, text(THREE))
        ended(got, 1, "", hint="exit code, and nothing on standard output")
        equal([letter in line for line in got["err"].splitlines()], [True], hint="one line")


@check
def lesson_names(lab):
    """invents ann and anan from the lesson's file with the seed 1"""
    got = invent(lab, text(THREE), 2, 1)
    ended(got, 0, "ann\nanan\n", hint="the table of the lesson, line by line")


@check(needs=lesson_names)
def names(lab, rng):
    """invents as many names as were asked for, as the seed says"""
    for count, seed in ((15, int(rng.integers(10, 10**6))), (1, 9), (15, 0)):
        held = drawn(rng, 25)
        want = invented(held, count, seed)[0]
        hint = f"one generator for all, with the seed {seed}"
        ended(invent(lab, text(held), count, seed), 0, text(want), hint=hint)


@check(needs=names)
def spaces(lab, rng):
    """takes a space for a letter when it invents"""
    held = [f"{a} {b}" for a, b in zip(drawn(rng), drawn(rng), strict=True)]
    seed = int(rng.integers(1000))
    got = invent(lab, text(name.title() for name in held), 10, seed)
    ended(got, 0, text(invented(held, 10, seed)[0]), hint="in small letters, with spaces")


@check(needs=names)
def long_ones(lab, rng):
    """ends a name after 30 letters, and goes on with the next"""
    held = ["lalalalalalalalalalalalalalalalalalala", "kalalalalalalalalala"]
    while True:
        seed = int(rng.integers(10**6))
        want = invented(held, 8, seed)[0]
        if sum(len(name) == 30 for name in want[:-1]) > 2:
            break
    ended(invent(lab, text(held), 8, seed), 0, text(want), hint="30 letters at most")


@check(needs=names)
def many(lab, rng):
    """invents up to a thousand names"""
    held, seed = drawn(rng), int(rng.integers(1000))
    got = invent(lab, text(held), 1000, seed)
    ended(got, 0, text(invented(held, 1000, seed)[0]), hint="a thousand of them")


@check(needs=names)
def new(lab, rng):
    """throws away names of the file and those that it has printed, if asked"""
    for held in (drawn(rng, 9), drawn(rng, 30)):
        while True:
            seed = int(rng.integers(10**6))
            want, waits = invented(held, 20, seed, new=True)
            if len(want) == 20 and sum(waits) > 5:
                break
        got = invent(lab, text(held), 20, seed, "--new")
        ended(got, 0, text(want), hint="--new: 20 names that are not in the file, each once")


@check(needs=new)
def capitals(lab, rng):
    """knows a name again that the file has with a capital letter"""
    held = drawn(rng, 8)
    while True:
        seed = int(rng.integers(10**6))
        want = invented(held, 12, seed, new=True)[0]
        if len(want) == 12 and set(held) & set(invented(held, 12, seed)[0]):
            break
    got = invent(lab, text(f" {name.title()}" for name in held), 12, seed, "--new")
    ended(got, 0, text(want), hint="--new: names are compared in small letters")


@check(needs=new)
def in_a_row(lab, rng):
    """gives up only when 100 names in a row were thrown away"""
    held = ["baba", "ba", "babu"]
    while True:
        seed = int(rng.integers(10**6))
        want, waits = invented(held, 7, seed, new=True)
        if len(want) == 7 and sum(waits) > 110:
            break
    got = invent(lab, text(held), 7, seed, "--new")
    ended(got, 0, text(want), hint="more than 100 were thrown away, but never 100 in a row")


def gave_up(got):
    ended(got, 1, "", hint="100 in a row thrown away: exit code 1, and nothing printed")
    lines = got["err"].splitlines()
    equal(["n.txt" in line for line in lines], [True], hint="one line with the file's name")


@check(needs=new)
def gives_up(lab, rng):
    """gives up when there is nothing new to invent"""
    gave_up(invent(lab, "ab\n", 1, int(rng.integers(1000)), "--new"))
    got = invent(lab, "abc\ndbe\n", 3, int(rng.integers(1000)), "--new")
    gave_up(got)  # after two that are new


# Seeds and counts: 99 old names in a row come before the first or the second new one, or 100.
ENOUGH, TOO_MANY = ((539, 1), (170, 2)), ((521, 1), (325, 2))


@check(needs=gives_up)
def hundredth(lab):
    """counts to 100 before it gives up, after each new name afresh"""
    held = [f"{x}a{y}" for x in "bcdefghijk" for y in "lmnopqrstu"][:-2]
    for seed, count in ENOUGH:
        want = invented(held, count, seed, new=True)[0]
        got = invent(lab, text(held), count, seed, "--new")
        ended(got, 0, text(want), hint="99 in a row are thrown away, and then comes a new one")
    for seed, count in TOO_MANY:
        gave_up(invent(lab, text(held), count, seed, "--new"))


@check(needs=new)
def options(lab, rng):
    """takes --seed and --new in either order"""
    held = drawn(rng)
    seed = int(rng.integers(10**6))
    while len(invented(held, 8, seed, new=True)[0]) < 8:
        seed += 1
    got = run(lab, "invent", "n.txt", 8, "--new", "--seed", seed, n=text(held))
    ended(got, 0, text(invented(held, 8, seed, new=True)[0]), hint="--new --seed SEED")


@check(needs=names)
def without_seed(lab, rng):
    """invents others each time if there is no seed"""
    held = text(drawn(rng, 25))
    first, second = (run(lab, "invent", "n.txt", 40, n=held) for _ in range(2))
    equal([len(got["out"].splitlines()) for got in (first, second)], [40, 40], hint="40 names")
    equal("the same" if first["out"] == second["out"] else "not the same", "not the same")
    equal(first["code"], 0, hint="the exit code")


def refused(got, hint):
    ended(got, 2, "", hint=hint)
    lines = got["err"].splitlines()
    equal(["n.txt" in line for line in lines], [True], hint=f"one line with its name; {hint}")


@check
def no_names(lab):
    """complains about a file that is missing, isn't UTF-8 or has no names, and ends with 2"""
    for files, hint in (
        ({}, "the file is missing"),
        ({"n": ""}, "the file is empty"),
        ({"n": "\n  \n\t\n"}, "only blank lines"),
        ({"n": "Köln\n".encode("latin-1")}, "the file is not UTF-8"),
    ):
        refused(run(lab, "invent", "n.txt", 3, "--seed", 1, **files), hint)
    refused(run(lab, "after", "n.txt", "k"), "the file is missing")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [
        "",
        "after n.txt",
        "after n.txt ab",
        "after n.txt a b",
        "about n.txt a",
        "count n.txt 3",
    ]
    calls += [f"invent n.txt {count}" for count in ("0", "1001", "1_0", "3 7 8")]
    calls += [f"invent n.txt 3 {rest}" for rest in ("--seed", "--seed +1", "--old 7", "--again")]
    calls += ["write n.txt 3"]
    lists = [call.split() for call in calls] + [["after", "n.txt", ""]]
    for words in lists:
        got = run(lab, *words, n=text(THREE))
        command = shlex.join(["python", "names.py", *words])
        ended(got, 2, "", hint=f"nothing on standard output after: {command}")
        equal(got["err"][:6], "usage:", hint=f"the message begins with it after: {command}")
