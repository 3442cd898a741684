import math
import random

from gradatim.checks import check, equal

SYLLABLES = ["ba", "do", "ker", "lin", "mo", "nu", "ros", "ta", "wy", "an", "erb", "oll"]
ALPHAS = (1, 0.3, 0.1, 0.03, 0.01)


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def run(lab, content, command, *words):
    """Runs a command on the file n.txt."""
    files = {} if content is None else {"n.txt": content}
    words = ["python", "names.py", command, "n.txt", *map(str, words)]
    return lab.run(words, files=files, errors=True)


def guesses(name, order):
    """Pairs of what stands before and what comes; the start is a line end, the end is empty."""
    padded = ["\n"] * order + [*name, ""]
    return [(tuple(padded[i - order : i]), padded[i]) for i in range(order, len(padded))]


def counted(names, order):
    found = {}
    for name in names:
        for before, letter in guesses(name, order):
            row = found.setdefault(before, {})
            row[letter] = row.get(letter, 0) + 1
    return found


def made(table, order, temperature, rng):
    name = ""
    while len(name) < 30:
        row = table[tuple([*["\n"] * order, *name][-order:])]
        weights = {letter: row[letter] ** (1 / temperature) for letter in sorted(row)}
        point, reached = rng.random() * sum(weights.values()), 0
        for letter in weights:
            reached += weights[letter]
            if point < reached:
                break
        if not letter:
            return name
        name += letter
    return name


def invented(names, count, seed, order=1, temperature=1, new=False):
    table, rng, found, waited = counted(names, order), random.Random(seed), [], 0
    while len(found) < count and waited < 100:
        name = made(table, order, temperature, rng)
        if new and (name in names or name in found):
            waited += 1
        else:
            found.append(name)
            waited = 0
    return found


def drawn(rng, n, most=3):
    """Different names of one syllable or more."""
    found = {}
    while len(found) < n:
        parts = [SYLLABLES[i] for i in rng.integers(len(SYLLABLES), size=rng.integers(1, most + 1))]
        found["".join(parts)] = True
    return list(found)


def scattered(rng, n):
    """Different names of letters that tell nothing of each other."""
    found = {}
    while len(found) < n:
        ids = rng.integers(12, size=6)
        found["".join("abcdefghijkl"[i] for i in ids)] = True
    return list(found)


def parts_of(names):
    """Training, validation and test names."""
    found = [], [], []
    for place, name in enumerate(names):
        found[{8: 1, 9: 2}.get(place % 10, 0)].append(name)
    return found


def bits(table, order, alpha, size, names):
    found = [pair for name in names for pair in guesses(name, order)]
    total = 0
    for before, letter in found:
        row = table.get(before, {})
        total -= math.log2((row.get(letter, 0) + alpha) / (sum(row.values()) + alpha * size))
    return total / len(found)


def measured(names, most):
    """The lines that are printed; and of each pair what the test names would say."""
    training, validation, test = parts_of(names)
    size, found, tested = len(set("".join(names))) + 1, {}, {}
    lines = [f"names {len(names)} training {len(training)}"]
    lines[0] += f" validation {len(validation)} test {len(test)}"
    lines += [f"alphabet {size} blind {math.log2(size):.3f}"]
    lines += ["alpha  " + "".join(f"{alpha:7}" for alpha in ALPHAS)]
    tables = {order: counted(training, order) for order in range(1, most + 1)}
    for order, table in tables.items():
        for alpha in ALPHAS:
            found[order, alpha] = bits(table, order, alpha, size, validation)
            tested[order, alpha] = bits(table, order, alpha, size, test)
        row = "".join(f"{found[order, alpha]:7.3f}" for alpha in ALPHAS)
        lines.append(f"order {order}{row}")
    order, alpha = min(found, key=lambda pair: float(f"{found[pair]:.3f}"))
    lines.append(f"chosen order {order} alpha {alpha}")
    shown = [bits(tables[order], order, alpha, size, part) for part in (training, validation, test)]
    lines.append("training {:.3f} validation {:.3f} test {:.3f}".format(*shown))
    return lines, (order, alpha), min(tested, key=tested.get)


def part(out, first):
    """The lines that begin with one of these words."""
    return [line for line in out.splitlines() if line.split(" ")[0] in first.split()]


def same(got, want, first, hint):
    """Compares the lines that begin with one of these words, then the exit code."""
    equal(part(got["out"], first), part(text(want), first), hint=hint)
    equal(got["code"], 0, hint="the exit code")


@check
def orders(lab, rng):
    """looks back as many letters as it is told when it invents"""
    for order in (2, 3, 6):
        names, seed = drawn(rng, 30), int(rng.integers(10**6))
        got = run(lab, text(names), "invent", 12, "--seed", seed, "--order", order)
        want = text(invented(names, 12, seed, order))
        ended(got, 0, want, hint=f"--order {order}: the last {order} letters tell the next")


@check
def temperatures(lab, rng):
    """raises the counts to the power 1/T when it invents"""
    for heat in ("0.5", "2", "0.1", "10"):
        names, seed = drawn(rng, 40), int(rng.integers(10**6))
        got = run(lab, text(names), "invent", 12, "--seed", seed, "--temperature", heat)
        want = text(invented(names, 12, seed, 1, float(heat)))
        ended(got, 0, want, hint=f"--temperature {heat}")


@check(needs=temperatures)
def loops(lab, rng):
    """ends a name after 30 letters at a low temperature, too"""
    names, seed = ["lalalala", "lala", "ola", "lalalo"], int(rng.integers(10**6))
    got = run(lab, text(names), "invent", 5, "--seed", seed, "--temperature", "0.2")
    ended(got, 0, text(invented(names, 5, seed, 1, 0.2)), hint="30 letters at most")


@check(needs=[orders, temperatures])
def all_options(lab, rng):
    """takes the options of invent in any order"""
    names, seed = drawn(rng, 30), int(rng.integers(10**6))
    want = invented(names, 9, seed, 2, 1.5, new=True)
    pairs = [["--new"], ["--temperature", "1.5"], ["--seed", seed], ["--order", "2"]]
    for places in ([2, 1, 3, 0], [0, 3, 1, 2]):
        words = [word for i in places for word in pairs[i]]
        got = run(lab, text(names), "invent", 9, *words)
        ended(got, 0, text(want), hint=" ".join(map(str, words)))


@check
def parts(lab, rng):
    """takes eight names of ten for training, one for validation and one for the test"""
    for n in (10, 38, 59):
        names = drawn(rng, n)
        got = run(lab, text(names), "measure", 1)
        same(got, measured(names, 1)[0], "names", hint=f"{n} names, numbered from 0")


@check
def blind(lab, rng):
    """counts what may come: the letters of all names, and the end"""
    names = drawn(rng, 30)
    for letters in ("", "xz"):
        names[8], names[19] = names[8] + letters[:1], names[19] + letters[1:]
        got = run(lab, text(names), "measure", 1)
        same(got, measured(names, 1)[0], "alphabet", hint="the alphabet of all names")


@check(needs=parts)
def first_order(lab, rng):
    """measures the bits per character of the validation names for each alpha"""
    names = drawn(rng, 60)
    got = run(lab, text(names), "measure", 1)
    same(
        got, measured(names, 1)[0], "alpha order", hint="one letter back; each end is a guess, too"
    )


@check(needs=first_order)
def higher_orders(lab, rng):
    """measures each order, up to six letters back"""
    for most in (6, 3):
        names = drawn(rng, 50)
        got = run(lab, text(names), "measure", most)
        same(got, measured(names, most)[0], "order", hint="start marks fill up what is missing")


@check(needs=first_order)
def never_seen(lab, rng):
    """guesses blindly where training has never seen what stands before"""
    names = drawn(rng, 40)
    for place in (8, 18, 28):
        names[place] = f"{'xyz'[place // 10]}{names[place]}ü{place}"
    got = run(lab, text(names), "measure", 3)
    same(got, measured(names, 3)[0], "order", hint="letters that only held-out names have")


@check(needs=higher_orders)
def chosen(lab, rng):
    """chooses order and alpha by the validation names"""
    for has_syllables in (True, False):
        while True:
            names = drawn(rng, 40) if has_syllables else scattered(rng, 40)
            want, pair, tested = measured(names, 4)
            if pair != tested:
                break
        got = run(lab, text(names), "measure", 4)
        same(got, want, "chosen", hint="the smallest number of the table")


CLOSE = (  # names for which the smallest number is printed twice, or two differ by 0.001
    "ba rosoll nu nulin an monu ker baba doros do mowy nunu kermo banu lindo wywy ros erbta erboll"
    " mo",
    "ollerb lin erban oll lindo rosba ba olloll bawy ker nuerb ta do rosker ros modo wyker an nu"
    " momo",
    "erbwy ollta lin mooll do baker oll nudo mo rosoll nulin ollerb rosros erbmo ta roslin molin"
    " ros erbros linmo",
)


@check(needs=chosen)
def first_of_equals(lab, rng):
    """takes the first of equal numbers"""
    names = [f"{a}{b}" for a in "kmst" for b in "aeo"]
    names = list(dict.fromkeys([*names, *drawn(rng, 4, 2)]))
    got = run(lab, text(names), "measure", 6)
    same(got, measured(names, 6)[0], "order chosen", hint="short names: some orders are equal")
    for held in CLOSE:
        names = held.split()
        got = run(lab, text(names), "measure", 2)
        same(got, measured(names, 2)[0], "order chosen", hint="compared as they are printed")


@check(needs=chosen)
def whole_report(lab, rng):
    """measures all three parts with the chosen pair, and prints nothing else"""
    for n, most in ((70, 4), (25, 2)):
        names = drawn(rng, n)
        got = run(lab, text(names), "measure", most)
        ended(got, 0, text(measured(names, most)[0]), hint="bits of training, validation and test")


@check(needs=parts)
def different_names(lab, rng):
    """numbers the different names, in the order of the file"""
    names = drawn(rng, 30)
    content = text(
        [names[0].title(), "", *names[:20], names[4], f" {names[7].upper()}", *names[20:]]
    )
    got = run(lab, content, "measure", 2)
    ended(got, 0, text(measured(names, 2)[0]), hint="blank lines and repeated names don't count")


def refused(got, hint):
    ended(got, 2, "", hint=hint)
    lines = got["err"].splitlines()
    equal(["n.txt" in line for line in lines], [True], hint=f"one line with its name; {hint}")


@check
def too_few(lab, rng):
    """refuses to measure fewer than ten names, and ends with 2"""
    names = drawn(rng, 9)
    refused(run(lab, text([*names, names[0], ""]), "measure", 2), hint="nine names")
    refused(run(lab, None, "measure", 2), hint="the file is missing")
    refused(run(lab, "\n \n", "measure", 2), hint="no names")


@check
def as_before(lab, rng):
    """does everything else as before"""
    names, seed = drawn(rng, 30), int(rng.integers(10**6))
    got = run(lab, text(names), "invent", 15, "--seed", seed)
    ended(got, 0, text(invented(names, 15, seed)), hint="invent without new options")
    got = run(lab, "ann\nanna\nnan\n", "after", "a")
    ended(got, 0, "n 3 0.750\nend 1 0.250\n", hint="after a")
    got = run(lab, "ab\n", "invent", 1, "--new", "--order", 2)
    ended(got, 1, "", hint="nothing new to invent")
    refused(run(lab, None, "invent", 2), hint="the file is missing")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = ["measure", "measure 0", "measure 7", "measure +2", "measure 2 3"]
    calls += [f"invent 3 --order {word}" for word in ("", "0", "7", "1.5")]
    calls += [f"invent 3 --temperature {word}" for word in ("", "0.09", "10.1", "x")]
    calls += ["invent 3 --orders 2", "invent 3 2", "after a b", "invent 0", "order 2"]
    for call in calls:
        got = run(lab, text(drawn_fixed()), *call.split())
        ended(got, 2, "", hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")


def drawn_fixed():
    return [f"{a}{b}" for a in SYLLABLES for b in ("", "o")]
