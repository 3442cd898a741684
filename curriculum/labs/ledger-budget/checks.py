import re

from gradatim.checks import check, equal

HEADER = "Date;Payee;Purpose;Amount"
FILES = ["a.csv", "b.csv", "c.csv", "budget.txt", "rules.txt"]
RULES = "miller = rent\ngreens = food\ncinema = going out\nbar = going out\n"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint + got.get("input", ""))
    equal(got["code"], code, hint=f"the exit code; {hint}{got.get('input', '')}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def written(cents):
    """An amount as the bank writes it."""
    return f"{cents / 100:,.2f}".translate(str.maketrans(",.", ".,"))


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def export(*bookings):
    """An export with these bookings: date without the year, payee, cents, perhaps a purpose."""
    rows = [f"{d}.2026;{who};{''.join(why)};{written(c)}" for d, who, c, *why in bookings]
    return text(["My bank;Current account", "Opening balance;1.250,00", "", HEADER, *rows])


def report(*rows):
    """The comparison as it is printed; a row is month, category, spent and limit in cents."""
    lines = []
    for month, name, spent, limit in rows:
        over = f", {(spent - limit) / 100:.2f} over" if spent > limit else ""
        lines.append(f"2026-{month:02} {name} {spent / 100:.2f} of {limit / 100:.2f}{over}")
    return text(lines)


def inside(name, content):
    """What a file holds, in one line; of an export only the bookings."""
    rows = content.partition(HEADER + "\n")[2] or content
    return f"{name}: {' / '.join(rows.splitlines())}"


def run(lab, budget, *exports, rules=RULES):
    """Compares exports, called a.csv, b.csv and so on, with the budget: pairs, or the text."""
    if not isinstance(budget, str):
        budget = text(f"{name} = {written(limit)}" for name, limit in budget)
    files = {f"{name}.csv": one for name, one in zip("abcd", exports, strict=False)}
    files = {"budget.txt": budget, "rules.txt": rules, **files}
    words = ["budget.txt", "rules.txt", *(name for name in files if name.endswith(".csv"))]
    got = lab.run(["python", "ledger.py", "--budget", *words], files, errors=True)
    given = [inside(name, content) for name, content in files.items()]
    return {**got, "input": f". {'. '.join(given)}"}


def prices(rng, n):
    """Different amounts in cents."""
    return [int(c) for c in rng.choice(90000, n, False) + 101]


@check
def within(lab, rng):
    """compares a month with the budget, in the order of the budget"""
    a, b, c, d = prices(rng, 4)
    bookings = ("09.03", "Cinema", -a), ("08.03", "Greens", -b), ("07.03", "bar", -c)
    budget = [("going out", a + c + 1), ("food", b), ("rent", d), ("uncategorised", 0)]
    rows = [(3, "going out", a + c, a + c + 1), (3, "food", b, b), (3, "rent", 0, d)]
    want = report(*rows, (3, "uncategorised", 0, 0))
    got = run(lab, budget, export(*bookings))
    ended(got, 0, want, hint="what is spent is positive; exactly the budget isn't too much")
    ended(run(lab, budget, export()), 0, "", hint="an export without bookings")


@check(needs=within)
def exceeded(lab, rng):
    """says by how much a budget is exceeded, and ends with 1"""
    a, b = prices(rng, 2)
    text_ = export(("09.03", "greens", -a), ("08.03", "kiosk", -b), ("07.03", "bar", -1))
    budget = [("food", a - 1), ("uncategorised", b - 100), ("going out", 100)]
    rows = [(3, "food", a, a - 1), (3, "uncategorised", b, b - 100), (3, "going out", 1, 100)]
    ended(run(lab, budget, text_), 1, report(*rows), hint="by how much, and the exit code")
    got = run(lab, [("going out", 0)], text_)
    ended(got, 1, report((3, "going out", 1, 0)), hint="a budget of 0,00 is a budget")


@check(needs=exceeded)
def month_by_month(lab, rng):
    """compares each month by itself, those without bookings too"""
    a, b, c = prices(rng, 3)
    bookings = ("09.05", "greens", -a), ("31.03", "bar", -b), ("01.03", "greens", -c)
    limit = max(a, c) + 1
    rows = [(2, "food", 0, limit), (2, "going out", 0, b - 1), (3, "food", c, limit)]
    rows += [(3, "going out", b, b - 1), (4, "food", 0, limit), (4, "going out", 0, b - 1)]
    rows += [(5, "food", a, limit), (5, "going out", 0, b - 1)]
    budget = [("food", limit), ("going out", b - 1)]
    got = run(lab, budget, export(*bookings, ("28.02", "kiosk", -b)))
    ended(got, 1, report(*rows), hint="only going out in March is above the budget")


@check(needs=within)
def back(lab, rng):
    """takes away what came back, even if it is more than was spent"""
    a, b, c = sorted(prices(rng, 3))
    bookings = ("09.03", "greens", -b), ("08.03", "greens", a), ("08.03", "bar", -a)
    text_ = export(*bookings, ("07.03", "bar", c), ("06.03", "miller", -a), ("05.03", "miller", a))
    rows = [(3, "food", b - a, b - a), (3, "going out", a - c, 0), (3, "rent", 0, 0)]
    got = run(lab, [(name, limit) for _, name, _, limit in rows], text_)
    ended(got, 0, report(*rows), hint="what came in belongs to its category, too")


@check(needs=within)
def overlap(lab, rng):
    """counts a booking once that is in two exports"""
    a, b, c, d = prices(rng, 4)
    old = [("30.03", "greens", -a), ("02.03", "greens", -b)]
    new = [("04.04", "greens", -c), ("31.03", "greens", -d), old[0]]
    limit = max(a + b + d, c)
    for exports in ([export(*new), export(*old)], [export(*old), export(*new), export(*old)]):
        rows = [(3, "food", a + b + d, limit), (4, "food", c, limit)]
        got = run(lab, [("food", limit)], *exports)
        ended(got, 0, report(*rows), hint="which bookings are in both exports?")


@check(needs=overlap)
def equal_bookings(lab, rng):
    """counts equal bookings of one export as often as they are there"""
    a, b = prices(rng, 2)
    two, three = [("30.03", "bar", -a)] * 2, [("30.03", "bar", -a)] * 3
    got = run(lab, [("going out", 2 * a)], export(*two))
    ended(got, 0, report((3, "going out", 2 * a, 2 * a)), hint="two coffees on one day are two")
    for exports in ([two, three, two], [three, [*two, ("30.03", "cinema", -b)]]):
        spent = 3 * a + (b if len(exports) == 2 else 0)
        got = run(lab, [("going out", spent)], *(export(*one) for one in exports))
        want = report((3, "going out", spent, spent))
        ended(got, 0, want, hint="how many are there at least, if one export has 2 and one has 3?")


@check(needs=overlap)
def nearly_equal(lab, rng):
    """takes bookings for the same only if date, payee, purpose and amount are the same"""
    a, b = prices(rng, 2)
    one = export(("30.03", "bar", -a, "wine"))
    others = [("31.03", "bar", -a, "wine"), ("30.03", "cinema", -a, "wine")]
    others += [("30.03", "bar", -a, "tea"), ("30.03", "bar", -a - b, "wine")]
    spent = 5 * a + b
    got = run(lab, [("going out", spent)], one, export(*others))
    ended(got, 0, report((3, "going out", spent, spent)), hint="five different bookings")
    lines = ["Amount;Payee;Currency; Purpose;Date", f"{written(-a)};bar ;EUR;wine; 30.03.2026"]
    got = run(lab, [("going out", spent)], one, text(lines))
    want = report((3, "going out", a, spent))
    ended(got, 0, want, hint="one booking, in two orders of the columns")


def refused(got, places, hint):
    """Compares the exit code, and which lines of which files a message names."""
    ended(got, 2, "", hint="exit code 2: there is no answer, and nothing on standard output")
    found, damaged = set(), {name for name, _ in places}
    for line in got["err"].splitlines():
        names = [name for name in FILES if name in line]
        names = [name for name in names if name in damaged] or names
        found |= {(name, int(n)) for name in names for n in re.findall(r"\bline (\d+)", line)}
    equal(sorted(found), places, hint=hint + got.get("input", ""))
    named(got, [], hint="a sentence, not a traceback")


@check
def bad_budget(lab):
    """names every damaged line of the budget, prints nothing, and ends with 2"""
    good = export(("09.03", "greens", -100))
    lines = ["# mine", " food=1.250,00 ", "", "rent = 780", "presents", "= 10,00", "rent = -0,01"]
    lines += ["going out = 7,00", "  # rent = 1", "food = 5,00", "going out = x,50", "rent ="]
    places = [("budget.txt", n) for n in (4, 5, 6, 7, 10, 11, 12)]
    refused(run(lab, text(lines), good), places, hint="line N for each damaged line")
    got = run(lab, "\n   # a comment\n  food =  1.250,00\n", good)
    want = report((3, "food", 100, 125000))
    ended(got, 0, want, hint="comments, spaces, dots for thousands")


@check(needs=bad_budget)
def unknown(lab):
    """refuses a budget for a category that no rule has"""
    good = export(("09.03", "greens", -100))
    lines = ["food = 5,00", "foood = 5,00", "Rent = 7,00", "miller = 8,00", "uncategorised = 0,00"]
    places = [("budget.txt", n) for n in (2, 3, 4)]
    refused(run(lab, text(lines), good), places, hint="which of these does no rule have?")


@check
def bad_exports(lab):
    """names every damaged line of all exports, and ends with 2"""
    good = export(("09.03", "greens", -100))
    first = good + "30.02.2026;bar;x;1,00\n" + "01.02.2026;bar;x;1.00\n"
    third = good + "broken\n"
    places = [("a.csv", 6), ("a.csv", 7), ("c.csv", 6)]
    budget = [("food", 50)]
    refused(run(lab, budget, first, good, third), places, hint="all lines of all exports")
    places = [("rules.txt", 2)]
    got = run(lab, budget, good, rules="greens = food\nmiller\n")
    refused(got, places, hint="damaged rules")


@check
def missing(lab):
    """names a missing file, whichever it is, and ends with 2"""
    files = {"b.txt": "food = 1,00\n", "r.txt": RULES, "a.csv": export(("09.03", "bar", -1))}
    for i in range(4):
        names = ["b.txt", "r.txt", "a.csv", "a.csv"]
        names[i] = "gone.x"
        got = lab.run(["python", "ledger.py", "--budget", *names], files, errors=True)
        hint = f"there is no gone.x: --budget {' '.join(names)}"
        ended(got, 2, "", hint=hint)
        named(got, ["gone.x"], hint=f"name the file in a sentence on standard error; {hint}")


@check
def as_before(lab, rng):
    """does everything else as before"""
    (a,) = prices(rng, 1)
    files = {"a.csv": export(("09.03", "bar", -a)), "r.txt": RULES, "bad.csv": "x"}
    calls = (
        ["a.csv"],
        ["a.csv", "r.txt"],
        ["--months", "a.csv", "r.txt"],
        ["--open", "a.csv", "r.txt"],
    )
    outs = [f"bookings 1\nbalance {(125000 - a) / 100:.2f}\n", f"{-a / 100:.2f} going out\n"]
    rows = "".join(f"{-a / 100:10.2f} {name}\n" for name in ("going out", "total"))
    for words, out in zip(calls, [*outs, f"   2026-03\n{rows}", ""], strict=True):
        got = lab.run(["python", "ledger.py", *words], files)
        ended(got, 0, out, hint=" ".join(words))


@check
def other_damage(lab):
    """ends with 1 where a file is damaged and nothing is compared"""
    files = {"a.csv": "x\n", "r.txt": RULES}
    for words in (["a.csv"], ["a.csv", "r.txt"], ["--months", "a.csv", "r.txt"]):
        got = lab.run(["python", "ledger.py", *words], files, errors=True)
        ended(got, 1, "", hint=f"a.csv is damaged, and there is no --budget: {' '.join(words)}")


@check
def wrong_call(lab):
    """says how it is used for a wrong number of names, and ends with 2"""
    files = {"a.csv": export(), "b.txt": "", "r.txt": RULES}
    calls = [], ["--budget", "b.txt", "r.txt"], ["a.csv", "r.txt", "a.csv"], ["--open", "a.csv"]
    for words in calls:
        got = lab.run(["python", "ledger.py", *words], files, errors=True)
        hint = " ".join(["python ledger.py", *words])
        ended(got, 2, "", hint=hint)
        equal(got["err"][:6], "usage:", hint=f"how the message begins; {hint}")
