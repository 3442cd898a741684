import re

from gradatim.checks import check, equal

HEADER = "Date;Payee;Purpose;Amount"
RULES = "miller = rent\ngreens = food\nwage = work\ntram = going out\n"


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


def export(bookings, top=("My bank;Current account", "Opening balance;1.250,00", "")):
    """An export with these bookings: date, payee, cents. The newest should stand first."""
    lines = [*top, HEADER, *(f"{day};{who};Card 1;{written(c)}" for day, who, c in bookings)]
    return "".join(f"{line}\n" for line in lines)


def table(months, *rows):
    """The table as it is printed; a row is a category and its cents."""
    lines = ["".join(f"{month:>10}" for month in months)]
    lines += ["".join(f"{c / 100:10.2f}" for c in cents) + f" {name}" for name, *cents in rows]
    return "".join(f"{line}\n" for line in lines)


def called(lab, names, files, about=""):
    """Runs the program; the answer also says what was run."""
    got = lab.run(["python", "ledger.py", *names], files, errors=True)
    return {**got, "about": " ".join(["python ledger.py", *names]) + about}


def run(lab, option, text, rules=RULES, name="year.csv"):
    about = f" with the bookings {text.partition(HEADER)[2].splitlines()[1:]}"
    if rules != RULES:
        about += f" and the rules {rules.splitlines()}"
    return called(lab, [option, name, "rules.txt"], {name: text, "rules.txt": rules}, about)


def spent(rng, n):
    """Different amounts in cents, all paid out."""
    return [-int(c) for c in rng.choice(90000, n, False) + 101]


@check
def months(lab, rng):
    """prints the sums of each category by month, the earliest month first"""
    a, b, c, d, e = spent(rng, 5)
    bookings = [("30.06.2026", "greens", a), ("01.06.2026", "tram", b), ("31.05.2026", "tram", c)]
    text = export([*bookings, ("30.05.2026", "greens", d), ("01.05.2026", "greens", e)])
    want = table(["2026-05", "2026-06"], ("food", d + e, a), ("going out", c, b))
    want += table([], ("total", c + d + e, a + b))[1:]
    ended(run(lab, "--months", text), 0, want, hint="ten characters for each month")
    ended(run(lab, "--months", export([])), 0, "", hint="an export without bookings")


@check(needs=months)
def everything(lab, rng):
    """counts what comes in, and what no rule fits, which stands above the total"""
    a, b, c = spent(rng, 3)
    bookings = [("28.02.2026", "wage", 210050), ("09.02.2026", "kiosk", a)]
    bookings += [("05.02.2026", "zoo", b), ("03.01.2026", "wage", 209900), ("02.01.2026", "zoo", c)]
    got = run(lab, "--months", export(bookings), RULES + "zoo = zoo\n")
    rows = [("work", 209900, 210050), ("zoo", c, b), ("uncategorised", 0, a)]
    want = table(["2026-01", "2026-02"], *rows, ("total", 209900 + c, 210050 + a + b))
    ended(got, 0, want, hint="the order of the rows, and their sums")


@check(needs=months)
def gaps(lab, rng):
    """shows every month from the first to the last, over the end of a year too"""
    a, b, c = spent(rng, 3)
    text = export([("31.12.2025", "tram", b), ("01.03.2026", "tram", a), ("15.10.2025", "tram", c)])
    shown = ["2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"]
    sums = [c, 0, b, 0, 0, a]
    want = table(shown, ("going out", *sums), ("total", *sums))
    ended(run(lab, "--months", text), 0, want, hint="which months come after which?")


@check(needs=months)
def years(lab, rng):
    """keeps the same month of two years apart"""
    a, b, c = spent(rng, 3)
    text = export([("09.05.2026", "tram", a), ("08.05.2026", "tram", b), ("07.05.2025", "tram", c)])
    shown = [*(f"2025-{n:02}" for n in range(5, 13)), *(f"2026-{n:02}" for n in range(1, 6))]
    sums = [c, *[0] * 11, a + b]
    want = table(shown, ("going out", *sums), ("total", *sums))
    ended(run(lab, "--months", text), 0, want, hint="which bookings are of the same month?")


@check
def dates(lab):
    """takes a row for damaged if its date isn't in the calendar"""
    good, bad = ["29.02.2024", "31.12.2026"], ["31.02.2026", "29.02.2025", "01.13.2026"]
    bad += ["00.01.2026", "2026-01-01", "May", ""]
    text = export([(day, "tram", -290) for day in [*good, *bad]])
    for option in ("--months", "--open"):
        got = run(lab, option, text)
        ended(got, 1, "", hint="nothing on standard output")
        found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
        hint = f"line N for each date that doesn't exist; the dates from line 5 on: {good + bad}"
        equal(found, [7, 8, 9, 10, 11, 12, 13], hint=hint)
        named(got, ["year.csv"], hint="name the file in a sentence on standard error")
    got = called(lab, ["a.csv"], {"a.csv": text}, f" with the dates {good + bad}")
    ended(got, 1, "", hint="a damaged row is damaged without options, too")


@check
def unmatched(lab, rng):
    """lists the bookings that no rule fits, with their lines"""
    a, b, c = (-int(x) for x in sorted(rng.choice(9000, 3, False) + 101))
    bookings = [("09.02.2026", "Café Olé", c), ("05.02.2026", "the Tram", -100)]
    bookings += [("03.01.2026", "Book; shop", b), ("02.01.2026", "Kiosk", a)]
    for top in ([], ["My bank", "", "Account;0815", ""]):
        text = export(bookings, top).replace("Book; shop", '"Book; shop"')
        text = text.replace("02.01.2026", "\n  \n02.01.2026")
        lines = [len(top) + n for n in (2, 4, 7)]
        rows = zip(lines, (c, b, a), ("Café Olé", "Book; shop", "Kiosk"), strict=True)
        want = "".join(f"year.csv:{n}: {cents / 100:.2f} {who}\n" for n, cents, who in rows)
        ended(run(lab, "--open", text), 0, want, hint="FILE:LINE: AMOUNT PAYEE")
    got = run(
        lab,
        "--open",
        export([("05.02.2026", "tram", -100), ("03.02.2026", "wage", 9)]),
        name="may.csv",
    )
    ended(got, 0, "", hint="every booking has its rule")


@check(needs=unmatched)
def largest_first(lab, rng):
    """puts the largest amounts first, in or out, and leaves equal ones in their order"""
    a, b = sorted(int(x) for x in rng.choice(900, 2, False) + 101)
    cents = [-a, 150000, a, -b, -a, -150001, 99999]
    names = ["zoo", "gift", "bank", "kiosk", "art", "trip", "shares"]
    pairs = list(zip(names, cents, strict=True))
    text = export([("05.02.2026", who, c) for who, c in pairs])
    order = ["trip", "gift", "shares", "kiosk", "zoo", "bank", "art"]
    rows = [(names.index(who) + 5, dict(pairs)[who], who) for who in order]
    want = "".join(f"year.csv:{n}: {c / 100:.2f} {who}\n" for n, c, who in rows)
    ended(run(lab, "--open", text), 0, want, hint="how large is an amount?")


@check
def bad_files(lab):
    """treats damaged and missing files as before"""
    good = export([("05.02.2026", "tram", -290)])
    damaged = good + "05.02.2026;tram;x;2.90\n"
    for option, text, rules, words in (
        ("--months", damaged, RULES, ["year.csv", "line 6"]),
        ("--open", good, "tram = x\n\nzoo\n", ["rules.txt", "line 3"]),
    ):
        got = run(lab, option, text, rules)
        ended(got, 1, "", hint="as in the second step")
        named(got, words, hint="as in the second step")
    for names, gone in ((["year.csv", "my.txt"], "my.txt"), (["may.csv", "rules.txt"], "may.csv")):
        files = {"year.csv": good, "rules.txt": RULES}
        got = called(lab, ["--months", *names], files, f" without {gone}")
        ended(got, 1, "", hint="nothing on standard output")
        named(got, [gone], hint="name the file in a sentence on standard error")


@check
def as_before(lab, rng):
    """prints the balance and the sums by category as before"""
    a, b = spent(rng, 2)
    text = export([("05.02.2026", "tram", a), ("05.01.2026", "kiosk", b)])
    files = {"a.csv": text, "b.txt": RULES}
    got = called(lab, ["a.csv"], files, f", with {a} and {b} cents")
    ended(got, 0, f"bookings 2\nbalance {(125000 + a + b) / 100:.2f}\n", hint="as before")
    got = called(lab, ["a.csv", "b.txt"], files, f", with {a} and {b} cents")
    want = f"{a / 100:.2f} going out\n{b / 100:.2f} uncategorised\n"
    ended(got, 0, want, hint="as before")


@check
def wrong_call(lab):
    """says how it is used for a wrong number of names, and ends with 2"""
    files = {"a.csv": export([]), "b.txt": RULES}
    calls = [], ["a.csv", "b.txt", "b.txt"], ["--open", "a.csv"]
    for words in (*calls, ["--months", "a.csv", "b.txt", "b.txt"]):
        got = called(lab, words, files)
        ended(got, 2, "", hint="nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"how standard error begins; {got['about']}")
