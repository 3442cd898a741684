import re

from gradatim.checks import check, equal

HEADER = "Date;Payee;Purpose;Amount"
PAYEES = ["Miller", "Café Olé", "Tram 7", "Kiosk", "Book shop"]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def named(got, words, hint):
    """Compares which of these words are on standard error."""
    equal([word for word in [*words, "Traceback"] if word in got["err"]], words, hint=hint)


def written(cents):
    """An amount as the bank writes it."""
    return f"{cents / 100:,.2f}".translate(str.maketrans(",.", ".,"))


def listed(found):
    """Amounts, as a hint shows them."""
    return " and ".join(written(cents) for cents in found)


def shown(count, cents):
    return f"bookings {count}\nbalance {cents / 100:.2f}\n"


def amounts(rng, n=4):
    """Amounts in cents, in and out, none of them whole, none above a thousand."""
    found = rng.integers(1, 900, n) * 100 + rng.integers(1, 100, n)
    return [int(c) if i == 0 else -int(c) for i, c in enumerate(found)]


def rows(rng, found):
    """Rows in the usual order of the columns."""
    return [
        f"{d:02}.03.2026;{rng.choice(PAYEES)};Card {d};{written(c)}" for d, c in enumerate(found, 1)
    ]


def run(lab, lines, name="march.csv"):
    text = "".join(f"{line}\n" for line in lines)
    return lab.run(["python", "ledger.py", name], files={name: text}, errors=True)


TOP = ["My bank;Current account", "", "Account;0815", HEADER]


@check
def balance(lab, rng):
    """adds up the amounts of an export"""
    found = [abs(c) for c in amounts(rng)]
    got = run(lab, TOP + rows(rng, found))
    hint = f"the amounts are {listed(found)}; two lines, with a decimal point"
    ended(got, 0, shown(4, sum(found)), hint=hint)
    ended(run(lab, TOP), 0, shown(0, 0), hint="a header, and no bookings")


@check(needs=balance)
def minus(lab, rng):
    """reads what was paid out, and dots for thousands"""
    found = amounts(rng)
    got = run(lab, TOP + rows(rng, found))
    hint = f"the amounts are {listed(found)}; how many cents is -23,45?"
    ended(got, 0, shown(4, sum(found)), hint=hint)
    found = [1234567 + int(rng.integers(99)), -50, 123456700]
    hint = f"the amounts are {listed(found)}"
    ended(run(lab, TOP + rows(rng, found)), 0, shown(3, sum(found)), hint=hint)


@check(needs=minus)
def overdrawn(lab, rng):
    """prints a balance below zero"""
    paid_in = int(rng.integers(1, 900)) * 100 + int(rng.integers(1, 50))
    for missing in (50, 2345, 78000):
        found = [paid_in, -paid_in - missing]
        got = run(lab, TOP + rows(rng, found))
        ended(got, 0, shown(2, -missing), hint=f"the amounts are {listed(found)}")


@check(needs=balance)
def exact(lab):
    """comes to exactly zero when nothing is left"""
    lines = [HEADER, "3.3.;A;b;0,30", "2.3.;A;b;-0,10", "1.3.;A;b;-0,20"]
    hint = "the amounts are 0,30 and -0,10 and -0,20: whole numbers of cents?"
    ended(run(lab, lines), 0, shown(3, 0), hint=hint)


@check(needs=balance)
def opening(lab, rng):
    """starts with the opening balance, if there is one"""
    found, first = [abs(c) for c in amounts(rng, 2)], int(rng.integers(200000, 300000))
    got = run(lab, ["My bank", f"Opening balance;{written(first)}", "", HEADER, *rows(rng, found)])
    hint = f"the opening balance is {written(first)}, the amounts are {listed(found)}"
    ended(got, 0, shown(2, first + sum(found)), hint=hint)


@check(needs=balance)
def preamble(lab, rng):
    """finds the header, however long the preamble is"""
    for top in ([], ["My bank", "Date;01.04.2026", "Amount;EUR", "Pages;1", "", ""]):
        found = [abs(c) for c in amounts(rng, 2)]
        got = run(lab, [*top, HEADER, *rows(rng, found)])
        hint = f"above the header stand {top}; which row is the header?"
        ended(got, 0, shown(2, sum(found)), hint=hint)


@check(needs=balance)
def columns(lab, rng):
    """finds the amount by the header, with more columns and in another order"""
    a, b = (abs(c) for c in amounts(rng, 2))
    lines = [*TOP[:3], "Amount;Date;Fee;Payee;Currency;Purpose"]
    lines += [f"{written(a)};1.3.;0,10;Kiosk;EUR;Tea", f"{written(b)};1.3.;0,20;Kiosk;EUR;Tea"]
    hint = f"the last three lines are {lines[-3:]}; which column is the amount?"
    ended(run(lab, lines), 0, shown(2, a + b), hint=hint)


@check(needs=balance)
def quotes(lab, rng):
    """takes a field in quotation marks as one, whatever is in it"""
    (a,) = amounts(rng, 1)
    lines = [*TOP, f'1.3.;"Greens; fruit; veg";"said ""yes""";"{written(a)}"']
    ended(run(lab, lines), 0, shown(1, a), hint=f"the row is {lines[-1]}; who splits it?")


@check(needs=balance)
def spaces(lab, rng):
    """passes over blank lines, and spaces at the ends of fields"""
    a, b = (abs(c) for c in amounts(rng, 2))
    lines = [
        " Opening balance ; 1,00 ",
        " Date;Payee ; Purpose;Amount ",
        "",
        f"1.3.;A;b; {written(a)} ",
    ]
    lines += ["   ", f"2.3.;A;b;{written(b)}  ", "", "  "]
    hint = f"a line of spaces is blank; the lines are {lines}"
    ended(run(lab, lines), 0, shown(2, a + b + 100), hint=hint)


def damaged(got, lines, name, what):
    """Compares what is said of an export with damaged lines."""
    ended(got, 1, "", hint=f"{what}; no balance is better than a wrong one")
    named(got, [name], hint="name the file in a sentence on standard error")
    found = sorted({int(n) for n in re.findall(r"\bline (\d+)", got["err"])})
    equal(found, lines, hint=f"line N for each damaged row, from the top of the file; {what}")


@check(needs=balance)
def damage(lab, rng):
    """prints no balance if a row is damaged, and says which"""
    good, name = rows(rng, [abs(c) for c in amounts(rng)]), f"{rng.choice(['april', 'may'])}.csv"
    for bad in ("1.3.;A;b;x,50", "1.3.;A;b;", "1.3.;A;1,00", "1.3.;A;b;1,00;EUR"):
        i = int(rng.integers(1, 4))
        got = run(lab, [*TOP, *good[:i], "", bad, *good[i:]], name)
        damaged(got, [len(TOP) + i + 2], name, f"line {len(TOP) + i + 2} is {bad!r}")


@check(needs=damage)
def strict(lab, rng):
    """refuses an amount without a comma and two digits"""
    whole = int(rng.integers(10, 90))
    for bad in (f"{whole}.50", f"{whole}", f"{whole},5", f"{whole},505"):
        got = run(lab, [*TOP, *rows(rng, [100]), f"1.3.;A;b;{bad}"], "may.csv")
        damaged(got, [6], "may.csv", f"the amount in line 6 is {bad!r}")


@check(needs=damage)
def all_damage(lab, rng):
    """names all damaged rows, the opening balance among them"""
    lines = [
        "Opening balance;lots",
        "",
        HEADER,
        *rows(rng, [100, 200]),
        "broken",
        *rows(rng, [300]),
        "1;2;3;4",
    ]
    what = f"the lines are {lines}"
    damaged(run(lab, lines, "may.csv"), [1, 6, 8], "may.csv", what)


@check
def no_table(lab):
    """complains about a missing file and a missing header, and ends with 1"""
    got = lab.run(["python", "ledger.py", "gone.csv"], files={"a.csv": HEADER}, errors=True)
    ended(got, 1, "", hint="nothing on standard output; there is no file gone.csv")
    named(got, ["gone.csv"], hint="name the file in a sentence on standard error")
    for lines in ([], ["My bank", "Opening balance;1,00", "Date;Payee;Amount", "1.3.;A;2,00"]):
        got = run(lab, lines, "empty.csv")
        ended(got, 1, "", hint="the header has Date, Payee, Purpose and Amount")
        named(got, ["empty.csv"], hint="name the file in a sentence on standard error")


@check
def wrong_call(lab):
    """says how it is used unless there is exactly one name, and ends with 2"""
    for names in ([], ["a.csv", "b.csv", "c.csv"]):
        got = lab.run(
            ["python", "ledger.py", *names], files={"a.csv": HEADER, "b.csv": HEADER}, errors=True
        )
        ended(got, 2, "", hint=f"nothing on standard output; the arguments are {names}")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
