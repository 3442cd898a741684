import csv
import io
import re
from itertools import zip_longest

from gradatim.checks import check, equal

HEADER = ["number", "name", "joined", "fee", "level"]
NUMBER, NAME, JOINED, FEE, LEVEL = range(5)
LAST = ["Miller", "Varga", "Osei", "Baker", "Duarte", "Smith", "Novak", "Holm", "Silva", "Weiss"]
PROMISE = """
rows = 2
[columns.number]
type = "text"
unique = true
[columns.name]
type = "text"
[columns.joined]
type = "date"
least = 2010-01-01
most = 2026-12-31
[columns.fee]
type = "amount"
least = 5
most = 400
[columns.level]
type = "choice"
values = ["adult", "youth", "Family"]
"""


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint="the exit code")


def text(rows):
    """Rows as the text of a CSV file; an empty one is a blank line."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def members(rng, n=8):
    """The header and so many rows that keep the promise: rows[line - 1] begins in that line."""
    rows = [list(HEADER)]
    for i in range(n):
        day = f"20{rng.integers(10, 26)}-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}"
        name = f"{rng.choice(['Ana', 'Ben', 'Cleo'])} {LAST[i % 10]}"
        level = ["adult", "youth", "Family"][int(rng.integers(3))]
        rows.append([f"M{101 + i}", name, day, f"{rng.integers(100, 400)}.50", level])
    return rows


def put(rng, rows, column, values):
    """Puts the values into rows drawn at random; returns the line of each."""
    lines = [int(i) + 2 for i in rng.choice(len(rows) - 1, len(values), False)]
    for line, value in zip(lines, values, strict=True):
        rows[line - 1][column] = value
    return lines


def report(n, *faults):
    """What is printed: names of faults, or pairs of a name and lines."""
    lines = [f"rows {n}"]
    for fault in faults:
        if isinstance(fault, tuple):
            name, places = fault
            few = ", ".join(str(place) for place in sorted(places)[:5])
            fault = f"{name}: {len(places)} ({few}{', ...' if len(places) > 5 else ''})"
        lines.append(fault)
    lines.append("promise broken" if faults else "promise kept")
    return "".join(f"{line}\n" for line in lines)


def run(lab, content, promise=PROMISE):
    words = ["python", "cleaner.py", "check", "p.toml", "club.csv"]
    return lab.run(words, {"club.csv": content, "p.toml": promise}, errors=True)


def disputed(got, want, rows):
    """Names a row that is in the list of lines in one of the two reports, and not in the other."""
    for pair in zip_longest(got.splitlines(), want.splitlines(), fillvalue=""):
        one, other = (set(re.findall(r"[0-9]+", line.partition("(")[2])) for line in pair)
        lines = [line for line in map(int, one ^ other) if 1 < line <= len(rows)]
        if lines:
            return f"; line {min(lines)} is {text([rows[min(lines) - 1]]).strip()!r}"
    return ""


def checked(lab, rows, *faults, promise=PROMISE, hint=""):
    """Compares what is said of these rows, whose first is the header."""
    got = run(lab, text(rows), promise)
    want = report(len(rows) - 1, *faults)
    ended(got, 1 if faults else 0, want, hint=hint + disputed(got["out"], want, rows))
    equal(sorted(got["files"]), [], hint="check writes no file")


@check
def kept(lab, rng):
    """says so if the promise is kept"""
    checked(lab, members(rng, int(rng.integers(3, 9))), hint="nothing is wrong")
    checked(lab, members(rng, 2), hint="two rows are promised, and two are there")


@check(needs=kept)
def dates(lab, rng):
    """takes only dates that are written like 2026-03-12"""
    rows = members(rng, 16)
    bad = ["12.03.2026", "2026-02-30", "20260312", "2026-W11-4", " 2026-03-12", "-", "soon"]
    lines = put(rng, rows, JOINED, bad)
    checked(lab, rows, ("joined: not a date", lines), hint="as they stand")


@check(needs=kept)
def amounts(lab, rng):
    """takes only amounts with a point and two digits"""
    rows = members(rng, 16)
    lines = put(rng, rows, FEE, ["120,00", "120.0", "120", "12", "120.000", "120.00 ", "?"])
    checked(lab, rows, ("fee: not an amount", lines), hint="a point with two digits behind it")
    rows = members(rng, 9)
    lines = put(rng, rows, FEE, ["1,200.00", "nan", "1e2", ".50", "-.50", "+9.00", "--9.00"])
    checked(lab, rows, ("fee: not an amount", lines), hint="digits, perhaps a minus in front")


@check(needs=kept)
def choices(lab, rng):
    """takes only the values of a choice, letter by letter"""
    rows = members(rng)
    lines = put(rng, rows, LEVEL, ["Adult", "family", "youth ", "child", "-"])
    checked(lab, rows, ("level: not one of the values", lines), hint="letter by letter")


@check(needs=kept)
def texts(lab, rng):
    """finds spaces in texts, and allows everything else"""
    rows = members(rng)
    lines = put(rng, rows, NAME, [" Zoe Ash", "Zoe  Ash", "Zoe Ash ", "  ", "7", "-", "n/a"])
    checked(lab, rows, ("name: spaces", lines[:4]), hint="in their tidy form")


@check(needs=kept)
def limits(lab, rng):
    """compares amounts with both limits, as numbers"""
    rows = members(rng)
    *_, a, b = put(rng, rows, FEE, ["5.00", "400.00", "90.00", "10.00", "4.99", "400.01"])
    hint = "5.00 and 400.00 are within"
    checked(lab, rows, ("fee: below least", [a]), ("fee: above most", [b]), hint=hint)
    rows = members(rng, 7)
    lines = put(rng, rows, FEE, ["-5.00", "0.00", "1000.00", "3000.00", "12,50", "free"])
    faults = [("fee: not an amount", lines[4:]), ("fee: below least", lines[:2])]
    faults += [("fee: above most", lines[2:4])]
    checked(lab, rows, *faults, hint="what is no amount is neither above nor below")


@check(needs=limits)
def one_limit(lab, rng):
    """compares with a single limit, which need not be whole, and does without"""
    rows = members(rng, 6)
    a, _, b = put(rng, rows, FEE, ["-0.60", "-0.50", "9999.00"])
    promise = PROMISE.replace("least = 5\nmost = 400\n", "least = -0.5\n")
    checked(lab, rows, ("fee: below least", [a]), promise=promise, hint="least only")
    promise = PROMISE.replace("least = 5\nmost = 400\n", "most = 499.5\n")
    checked(lab, rows, ("fee: above most", [b]), promise=promise, hint="most only")
    promise = PROMISE.replace("least = 5\nmost = 400\n", "")
    checked(lab, rows, promise=promise, hint="neither")
    rows = members(rng, 4)
    put(rng, rows, FEE, ["0.10"])
    promise = PROMISE.replace("least = 5\nmost = 400\n", "least = 0.1\n")
    checked(lab, rows, promise=promise, hint="least = 0.1: 0.10 is within")


@check(needs=kept)
def days(lab, rng):
    """compares dates with both limits"""
    rows = members(rng)
    days = ["2010-01-01", "2026-12-31", "2009-12-31", "2027-01-01", "2031-02-30"]
    *_, a, b, c = put(rng, rows, JOINED, days)
    faults = [("joined: not a date", [c]), ("joined: below least", [a])]
    checked(lab, rows, *faults, ("joined: above most", [b]), hint="both limits are within")


@check(needs=kept)
def empties(lab, rng):
    """finds empty values, unless they are optional"""
    rows = members(rng)
    faults = [(f"{name}: empty", put(rng, rows, i, [""] * 2)) for i, name in enumerate(HEADER)]
    checked(lab, rows, *faults, hint="empty, and no other fault")
    promise = PROMISE.replace("type =", "optional = true\ntype =")
    checked(lab, rows, promise=promise, hint="all columns are optional")
    promise = PROMISE.replace("type =", "optional = false\ntype =")
    checked(lab, rows, *faults, promise=promise, hint="no column is optional")


@check(needs=[kept, empties])
def unique(lab, rng):
    """finds values that were there before, where they are promised to be unique"""
    rows = members(rng, 9)
    lines = sorted(put(rng, rows, NUMBER, ["M1", "M1", "M1", "m1", "M1 ", "M1 "]))
    ones = [line for line in lines if rows[line - 1][NUMBER] == "M1"]
    spaces = [line for line in lines if rows[line - 1][NUMBER] == "M1 "]
    faults = ("number: spaces", spaces), ("number: not unique", ones[1:] + spaces[1:])
    checked(lab, rows, *faults, hint="all but the first, written exactly so")
    promise = PROMISE.replace("unique = true\n", "")
    checked(lab, rows, faults[0], promise=promise, hint="nothing is said about unique")
    promise = PROMISE.replace("unique = true\n", "unique = true\noptional = true\n")
    rows = members(rng)
    put(rng, rows, NUMBER, ["", "", ""])
    checked(lab, rows, promise=promise, hint="two empty values aren't the same")


@check(needs=kept)
def columns(lab, rng):
    """finds missing columns, and goes by the names of the others"""
    rows = [[row[FEE], "x", row[NAME], row[NUMBER]] for row in members(rng)]
    rows[0][1] = "note"
    rows[3][0] = "free"
    faults = ["joined: missing", ("fee: not an amount", [4]), "level: missing"]
    checked(lab, rows, *faults, hint="in the order of the promise; note isn't promised")


@check(needs=kept)
def few_rows(lab, rng):
    """finds that there are fewer rows than promised"""
    promise = PROMISE.replace("rows = 2", "rows = 7")
    checked(lab, members(rng, 7), promise=promise, hint="seven of seven")
    checked(lab, members(rng, 6), "rows: fewer than 7", promise=promise, hint="six of seven")
    checked(lab, [HEADER], "rows: fewer than 2", hint="a header, and no rows")
    checked(lab, [HEADER], promise=PROMISE.replace("rows = 2", ""), hint="nothing is said of rows")


@check(needs=kept)
def fields(lab, rng):
    """finds rows with a wrong number of fields, and looks at them no further"""
    rows = members(rng)
    rows[2], rows[5] = ["M1", "", "soon"], [*rows[4], ""]
    checked(lab, rows, ("rows: wrong number of fields", [3, 6]), hint="such rows count as rows")
    promise = PROMISE.replace("rows = 2", "rows = 8")
    faults = ("rows: wrong number of fields", [3, 6])
    checked(lab, rows, faults, promise=promise, hint="such rows count as rows")


@check(needs=[kept, columns])
def any_column(lab, rng):
    """ends with 1 wherever the promise is broken"""
    for place, value, fault in (
        (NUMBER, " M1", "number: spaces"),
        (NAME, "", "name: empty"),
        (LEVEL, "child", "level: not one of the values"),
    ):
        rows = members(rng, 4)
        checked(lab, rows, (fault, put(rng, rows, place, [value])), hint="one fault is enough")
    rows = [row[1:] for row in members(rng, 4)]
    checked(lab, rows, "number: missing", hint="one missing column is enough")


@check(needs=[dates, amounts, choices, texts, limits, days, empties, unique])
def in_order(lab, rng):
    """prints all faults, in the order of the promise and of the faults"""
    rows = members(rng, 7)
    rows[1] = ["M1", " a", "2009-01-01", "500.00", "x"]
    rows[2] = ["M1", "", "2030-01-01", "1.00", ""]
    rows[3] = ["", "b", "x", "x", "adult"]
    rows[4] = [" M1", "c", "", "", "youth"]
    faults = [("number: empty", [4]), ("number: spaces", [5]), ("number: not unique", [3])]
    faults += [("name: empty", [3]), ("name: spaces", [2]), ("joined: empty", [5])]
    faults += [("joined: not a date", [4]), ("joined: below least", [2])]
    faults += [("joined: above most", [3]), ("fee: empty", [5]), ("fee: not an amount", [4])]
    faults += [("fee: below least", [3]), ("fee: above most", [2]), ("level: empty", [3])]
    faults += [("level: not one of the values", [2])]
    checked(lab, rows, *faults, hint="all columns, and in each all faults")


@check(needs=amounts)
def lines_as_before(lab, rng):
    """counts and lists lines as the report does"""
    rows = members(rng, 9)
    rows[1][NAME] = "Ana\nMiller"
    for row in rows[3:9]:
        row[FEE] = "free"
    content = "\ufeff\n" + text([*rows[:4], [], *rows[4:]])
    faults = ("name: spaces", [3]), ("fee: not an amount", [6, 8, 9, 10, 11, 12])
    hint = "blank lines, a line break in a field, more than five lines"
    ended(run(lab, content), 1, report(9, *faults), hint=hint)


@check(needs=kept)
def no_columns(lab, rng):
    """does with a promise that says only how many rows there are"""
    checked(lab, [["a", "b"], ["x ", ""]], promise="rows = 1\n", hint="no columns are promised")


def refused(lab, promise, content, name, word):
    """Compares what happens with a damaged promise or file."""
    got = run(lab, content, promise)
    ended(got, 2, "", hint=f"exit code 2, and nothing on standard output: {word}")
    said = [one for one in (name, "Traceback") if one in got["err"]]
    equal(said, [name], hint=f"name the file in a message on standard error: {word}")


@check
def bad_promise(lab, rng):
    """refuses a promise that is damaged"""
    for old, new in (
        ("[columns.name]", "[columns.name"),
        ("rows = 2", "row = 2"),
        ("unique", "uniq"),
        ("[columns.name]\n", "[columns.name]\nleast = 1\n"),
        ('type = "amount"', 'type = "number"'),
        ('values = ["adult", "youth", "Family"]\n', ""),
    ):
        content = text(members(rng, 3))
        refused(lab, PROMISE.replace(old, new), content, "p.toml", new or f"no {old}")


@check
def bad_limits(lab, rng):
    """refuses limits that are not of their type"""
    for old, new in (
        ("rows = 2", 'rows = "2"'),
        ("least = 5", 'least = "5"'),
        ("most = 400", "most = 2026-12-31"),
        ("least = 2010-01-01", 'least = "2010-01-01"'),
        ("most = 2026-12-31", "most = 2026"),
    ):
        content = text(members(rng, 3))
        refused(lab, PROMISE.replace(old, new), content, "p.toml", new)


@check
def bad_files(lab, rng):
    """refuses a promise or a file that is missing, and a file without a header"""
    refused(lab, PROMISE, "\n", "club.csv", "no header")
    for names in (["gone.toml", "club.csv"], ["p.toml", "gone.csv"]):
        files = {"p.toml": PROMISE, "club.csv": text(members(rng, 3))}
        got = lab.run(["python", "cleaner.py", "check", *names], files, errors=True)
        ended(got, 2, "", hint="exit code 2, and nothing on standard output")
        said = [one for one in ("gone.toml", "gone.csv", "Traceback") if one in got["err"]]
        want = [name for name in names if name.startswith("gone")]
        equal(said, want, hint="name the file in a message on standard error")


@check
def as_before(lab, rng):
    """reports and cleans as before"""
    rows = members(rng, 5)
    rows[2][FEE] = "12,50"
    got = lab.run(["python", "cleaner.py", "report", "club.csv"], {"club.csv": text(rows)})
    ended(got, 1, "rows 5\nfee: not a number: 1 (3)\n", hint="report, as before")
    lines = [f'[columns.{name}]\ntype = "text"\n' for name in HEADER if name != "fee"]
    rules = "".join(lines) + '[columns.fee]\ntype = "amount"\ndecimal = ","\n'
    words = ["python", "cleaner.py", "clean", "r.toml", "club.csv", "good.csv", "bad.csv"]
    got = lab.run(words, {"club.csv": text(rows), "r.toml": rules})
    ended(got, 0, "rows 5, clean 5, rejected 0\nfee: 1 changed\n", hint="clean, as before")
    rows[2][FEE] = "12.50"
    content = got["files"].get("good.csv", "").replace("\r\n", "\n")
    equal(list(csv.reader(io.StringIO(content))), rows, hint="clean, as before")


@check
def wrong_call(lab, rng):
    """says how it is used where the arguments make no sense, and ends with 2"""
    files = {"p.toml": PROMISE, "a.csv": text(members(rng, 3))}
    good = ["check", "p.toml", "a.csv"]
    calls = [], good[:2], [*good, "b.csv"], ["Check", *good[1:]], ["report", *good[1:]]
    for words in (*calls, ["clean", *good[1:]]):
        got = lab.run(["python", "cleaner.py", *words], files, errors=True)
        ended(got, 2, "", hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
