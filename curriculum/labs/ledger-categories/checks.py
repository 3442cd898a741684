import re

from gradatim.checks import check, equal

HEADER = "Date;Payee;Purpose;Amount"


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=f"{hint}; {got['about']}")
    equal(got["code"], code, hint=f"the exit code; {got['about']}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    found = [word for word in [*words, "Traceback"] if word in got["err"]]
    equal(found, words, hint=f"{hint}; {got['about']}")


def written(cents):
    """An amount as the bank writes it."""
    return f"{cents / 100:,.2f}".translate(str.maketrans(",.", ".,"))


def export(bookings):
    """An export with these bookings: payee, purpose, cents."""
    lines = ["My bank;Current account", "Opening balance;1.250,00", "", HEADER]
    lines += [f"{28 - i:02}.03.2026;{a};{b};{written(c)}" for i, (a, b, c) in enumerate(bookings)]
    return "".join(f"{line}\n" for line in lines)


def report(*rows):
    return "".join(f"{cents / 100:.2f} {name}\n" for cents, name in rows)


def called(lab, names, files, about=""):
    """Runs the program; the answer also says what was run."""
    got = lab.run(["python", "ledger.py", *names], files=files, errors=True)
    return {**got, "about": " ".join(["python ledger.py", *names]) + about}


def run(lab, bookings, rules):
    files = {"march.csv": export(bookings), "rules.txt": "".join(f"{line}\n" for line in rules)}
    rows = [f"{payee};{purpose};{written(cents)}" for payee, purpose, cents in bookings]
    about = f" with the bookings {rows} and the rules {rules}"
    return called(lab, ["march.csv", "rules.txt"], files, about)


def spent(rng, n):
    """Different amounts in cents, all paid out."""
    return [-int(c) for c in rng.choice(90000, n, False) + 101]


@check
def by_payee(lab, rng):
    """sums up by category, sorted by its name"""
    a, b, c, d = spent(rng, 4)
    bookings = [("shoes", "x", a), ("miller", "x", b), ("greens", "x", c), ("hats", "x", d)]
    got = run(
        lab,
        bookings,
        ["shoes = clothes", "miller = rent", "greens = food", "hats = clothes", "pub = beer"],
    )
    ended(got, 0, report((a + d, "clothes"), (c, "food"), (b, "rent")), hint="AMOUNT CATEGORY")
    ended(run(lab, [], ["shoes = clothes"]), 0, "", hint="an export without bookings")


@check(needs=by_payee)
def by_part(lab, rng):
    """looks for the text in any part of the payee and of the purpose"""
    a, b, c, d = spent(rng, 4)
    bookings = [
        ("the greens shop", "x", a),
        ("x", "for greens", b),
        ("x", "miller", c),
        ("millers", "x", d),
    ]
    got = run(lab, bookings, ["greens = food", "miller = rent"])
    ended(got, 0, report((a + b, "food"), (c + d, "rent")), hint="payee or purpose, any part of it")


@check(needs=by_payee)
def apart(lab, rng):
    """looks at the payee and the purpose one by one"""
    a, b = spent(rng, 2)
    bookings = [("corn", "erode", a), ("north", "east", b)]
    rules = [
        "corner = shop",
        "corn er = shop",
        "th e = travel",
        "th;e = travel",
        "2026 = dates",
        "o = letters",
        "a = letters",
    ]
    ended(run(lab, bookings, rules), 0, report((a + b, "letters")), hint="where does a text occur?")


@check(needs=by_payee)
def capitals(lab, rng):
    """takes no notice of capitals when it looks, and prints categories as they are written"""
    a, b = spent(rng, 2)
    got = run(lab, [("MILLER", "x", a), ("x", "greens", b)], ["Miller = Rent", "GREENS = Food"])
    ended(
        got, 0, report((b, "Food"), (a, "Rent")), hint="capitals in the rules and in the bookings"
    )


@check(needs=by_payee)
def first_fits(lab, rng):
    """lets the first rule that fits decide"""
    a, b, c = spent(rng, 3)
    bookings = [("book shop", "gift", a), ("gift shop", "book", b), ("book", "x", c)]
    got = run(lab, bookings, ["gift = presents", "book shop = books", "book = paper"])
    ended(got, 0, report((c, "paper"), (a + b, "presents")), hint="which rule decides?")


@check(needs=by_payee)
def rest(lab, rng):
    """puts what no rule fits last, as uncategorised"""
    a, b, c = spent(rng, 3)
    bookings = [("kiosk", "x", a), ("tram", "x", b), ("zoo", "x", c)]
    got = run(lab, bookings, ["tram = Work", "zoo = animals"])
    ended(
        got,
        0,
        report((b, "Work"), (c, "animals"), (a, "uncategorised")),
        hint="the order of sorted",
    )
    got = run(lab, bookings, ["tram = work", "zoo = a"])
    ended(
        got, 0, report((c, "a"), (b, "work"), (a, "uncategorised")), hint="no rule fits the kiosk"
    )


@check(needs=by_payee)
def back(lab, rng):
    """adds money that comes in to its category, even if nothing is left"""
    a, b = spent(rng, 2)
    bookings = [
        ("greens", "x", a),
        ("miller", "x", b),
        ("greens", "bottles", -a),
        ("wage", "x", 210050),
    ]
    got = run(lab, bookings, ["greens = food", "miller = rent", "wage = work"])
    ended(got, 0, report((0, "food"), (b, "rent"), (210050, "work")), hint="a sum of zero is a sum")


@check(needs=by_payee)
def lines_of_rules(lab, rng):
    """reads comments, blank lines, spaces and further equals signs"""
    a, b, c = spent(rng, 3)
    rules = [
        "# bookings = wrong",
        "",
        "   # tram = wrong",
        "  tram=going out ",
        "   ",
        "night bus   =   x = y # z",
    ]
    got = run(lab, [("tram 7", "bookings", a), ("night bus", "x", b), ("9 = 3", "y", c)], rules)
    want = report((a, "going out"), (b, "x = y # z"), (c, "uncategorised"))
    ended(got, 0, want, hint="where is a line of the rules split?")


@check(needs=by_payee)
def damaged_rules(lab, rng):
    """names all damaged lines of the rules, and prints no report"""
    rules = ["# mine", "tram = going out", "", "kiosk", "zoo = animals"]
    bad = [" = food", "greens ="]
    for tail in ([], bad):
        got = run(lab, [("tram", "x", -290)], rules + tail)
        ended(got, 1, "", hint="nothing on standard output")
        named(got, ["rules.txt"], hint="name the file in a sentence on standard error")
        found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
        equal(
            found, [4, 6, 7] if tail else [4], hint=f"line N for each damaged line; {got['about']}"
        )


@check
def missing(lab):
    """complains about a missing file, be it the export or the rules"""
    files = {"march.csv": export([("tram", "x", -290)]), "rules.txt": "tram = going out\n"}
    for names, gone in ((["march.csv", "my.txt"], "my.txt"), (["may.csv", "rules.txt"], "may.csv")):
        got = called(lab, names, files)
        ended(got, 1, "", hint="nothing on standard output")
        named(got, [gone], hint="name the file in a sentence on standard error")


@check
def damaged_export(lab, rng):
    """prints no report if the export is damaged, and names the line"""
    bookings = [("tram", "x", c) for c in spent(rng, 3)]
    text = export(bookings) + "24.03.2026;tram;x;2.90\n"
    files = {"may.csv": text, "rules.txt": "tram = going out\n"}
    got = called(lab, ["may.csv", "rules.txt"], files, " where line 8 has the amount 2.90")
    ended(got, 1, "", hint="as in the first step")
    named(got, ["may.csv", "line 8"], hint="as in the first step")


@check
def as_before(lab, rng):
    """prints the balance without rules, and says how it is used for a wrong number of names"""
    found = spent(rng, 3)
    files = {"a.csv": export([("tram", "x", c) for c in found]), "b.txt": "tram = going out\n"}
    got = called(lab, ["a.csv"], files, f" with bookings of {[written(c) for c in found]}")
    want = f"bookings 3\nbalance {(125000 + sum(found)) / 100:.2f}\n"
    ended(got, 0, want, hint="as in the first step")
    for names in ([], ["a.csv", "b.txt", "b.txt"]):
        got = called(lab, names, files)
        ended(got, 2, "", hint="nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"how standard error begins; {got['about']}")
