import csv
import io
import re
from collections import Counter

from gradatim.checks import check, equal

HEADER = ["number", "name", "joined", "fee", "level"]
NUMBER, NAME, JOINED, FEE, LEVEL = range(5)
FIRST = ["Ana", "Ben", "Cleo", "Dan", "Eva"]
LAST = ["Miller", "Varga", "Osei", "Baker", "Duarte", "Smith", "Novak", "Holm", "Silva", "Weiss"]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    hint = "; ".join([hint, got["about"], *in_dispute(got, out)])
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {got['about']}")


def in_dispute(got, want):
    """Up to three lines of the file that only one of the two reports names."""
    one, other = (
        Counter(re.findall(r"\d+", str(re.findall(r"\(.*\)", x)))) for x in (got["out"], want)
    )
    lines = dict(enumerate(got["text"].splitlines(), 1))
    odd = [n for n in lines if one[str(n)] != other[str(n)]]
    return [f"line {n} is {lines[n]!r}" for n in odd[:3]]


def called(lab, words, files, text=""):
    """Runs the program; the answer also says what was run."""
    got = lab.run(["python", "cleaner.py", *words], files, errors=True)
    return {**got, "about": " ".join(["python cleaner.py", *words]), "text": text}


def text(rows):
    """Rows as the text of a CSV file; an empty one is a blank line."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def members(rng, n=14):
    """The header and so many rows without a fault: rows[line - 1] begins in that line."""
    rows = [list(HEADER)]
    for i in range(n):
        day = f"20{rng.integers(10, 26)}-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}"
        name = f"{rng.choice(FIRST)} {LAST[i % 10]} {i // 10 * 'jr'}".strip()
        level = "adult" if i % 3 else "youth"
        rows.append([f"{101 + i:04}", name, day, f"{rng.integers(40, 200)}.50", level])
    return rows


def put(rng, rows, column, values):
    """Puts the values into rows drawn at random; returns the line of each."""
    lines = [int(i) + 2 for i in rng.choice(len(rows) - 1, len(values), False)]
    for line, value in zip(lines, values, strict=True):
        rows[line - 1][column] = value
    return lines


def report(n, *faults):
    """The report as it is printed: pairs of place and fault, and the lines."""
    lines = [f"rows {n}"]
    for where, places in faults:
        few = ", ".join(str(place) for place in sorted(places)[:5])
        lines.append(f"{where}: {len(places)} ({few}{', ...' if len(places) > 5 else ''})")
    return "".join(f"{line}\n" for line in lines)


def run(lab, content, name="club.csv"):
    return called(lab, ["report", name], {name: content}, content)


def found(lab, rows, *faults, hint):
    """Compares the report on these rows, whose first is the header."""
    want = report(len(rows) - 1, *faults)
    ended(run(lab, text(rows)), 1 if faults else 0, want, hint=hint)


@check
def no_fault(lab, rng):
    """says how many rows there are, and nothing else if nothing is wrong"""
    found(lab, members(rng, int(rng.integers(6, 15))), hint="rows N, and exit code 0")
    found(lab, [HEADER], hint="a header, and no rows")


@check(needs=no_fault)
def numbers(lab, rng):
    """finds what is not a number among numbers"""
    rows = members(rng)
    lines = put(rng, rows, FEE, ["12,50", "1.250,00", "12 EUR", "12.50.0", "5."])
    found(lab, rows, ("fee: not a number", lines), hint="digits, and digits behind a point")
    rows = members(rng)
    lines = put(rng, rows, FEE, ["nan", "inf", "1e3", "1_000", "--5"])
    found(lab, rows, ("fee: not a number", lines), hint="none of nan, inf, 1e3, 1_000 and --5")
    rows = members(rng)
    put(rng, rows, FEE, ["0", "-3", "-0.5", "007", "12", "0.125"])
    found(lab, rows, hint="0, -3, -0.5, 007, 12 and 0.125 are numbers")


@check(needs=no_fault)
def dates(lab, rng):
    """finds what is not a date among dates"""
    rows = members(rng)
    lines = put(rng, rows, JOINED, ["12.03.2026", "2026-3-12", "March", "2026-03-12 10:00"])
    found(lab, rows, ("joined: not a date", lines), hint="written like 2026-03-12")
    rows = members(rng)
    *lines, _ = put(rng, rows, JOINED, ["2026-02-30", "2025-02-29", "2026-13-01", "2024-02-29"])
    hint = "days of the calendar; 2024-02-29 is one"
    found(lab, rows, ("joined: not a date", lines), hint=hint)
    rows = members(rng)
    lines = put(rng, rows, JOINED, ["20260312", "2026-W11-4"])
    hint = "only 2026-03-12 comes out as it went in"
    found(lab, rows, ("joined: not a date", lines), hint=hint)


@check(needs=no_fault)
def empties(lab, rng):
    """knows the spellings of nothing"""
    rows = members(rng)
    days = put(rng, rows, JOINED, ["", "-", "?", "n/a", "None"])
    levels = put(rng, rows, LEVEL, ["NULL", " N/A ", "  ", "null", "none"])
    faults = ("joined: empty", days), ("level: empty", levels)
    found(lab, rows, *faults, hint="six spellings, in capitals or not; no other fault besides")
    rows = members(rng)
    lines = put(rng, rows, FEE, ["--", "nil", "n.a.", "N / A"])
    found(lab, rows, ("fee: not a number", lines), hint="nothing else counts as empty")


@check(needs=[no_fault, empties])
def majority(lab, rng):
    """goes by more than half of the values that are not empty"""
    rows = members(rng, 7)
    faults = [("joined: not a date", put(rng, rows, JOINED, ["soon", "later", "never"]))]
    faults += [("fee: not a number", put(rng, rows, FEE, ["a", "b", "c"]))]
    found(lab, rows, *faults, hint="four of seven are more than half")
    rows = members(rng, 6)
    put(rng, rows, JOINED, ["soon", "later", "never"])
    put(rng, rows, FEE, ["a", "b", "c"])
    found(lab, rows, hint="three of six aren't more than half")
    rows, faults = members(rng, 9), []
    for column, name in (JOINED, "joined: not a date"), (FEE, "fee: not a number"):
        *lines, last = put(rng, rows, column, ["-", "", "?", "none", "n/a", "soon"])
        faults += [(f"{HEADER[column]}: empty", lines), (name, [last])]
    found(lab, rows, *faults, hint="four aren't empty, and three of them agree")


@check(needs=no_fault)
def text_columns(lab, rng):
    """allows anything in a column of text"""
    rows = members(rng, 8)
    put(rng, rows, NAME, ["7", "2026-03-12", "12,50"])
    put(rng, rows, LEVEL, ["1", "2", "3", "2026-01-01", "2026-01-02"])
    rows = [[*row, "-"] for row in rows]
    rows[0][5] = "note"
    hint = "neither dates nor numbers are more than half of level"
    found(lab, rows, ("note: empty", list(range(2, 10))), hint=hint)


@check(needs=no_fault)
def spellings(lab, rng):
    """finds what is spelt otherwise than usual"""
    rows = members(rng, 12)
    words = ["ADULT"] * 3 + ["adult"] * 2 + ["Adult", "youth", "Youth", "Youth", "x", "X", "y"]
    words = [words[i] for i in rng.permutation(12)]
    for row, word in zip(rows[1:], words, strict=True):
        row[LEVEL] = word
    usual = {"ADULT", "Youth", "y", next(word for word in words if word in "xX")}
    lines = [line for line, word in enumerate(words, 2) if word not in usual]
    hint = "the most frequent is the usual one; of x and X, the first in the file"
    found(lab, rows, ("level: other spelling", lines), hint=hint)


@check(needs=no_fault)
def spaces(lab, rng):
    """finds spaces, and judges everything else without them"""
    rows = members(rng)
    names = put(rng, rows, NAME, [" Zoe Ash", "Zed Ash ", "Zia\tAsh", "Zac  Ash"])
    days, fees = put(rng, rows, JOINED, [" 2026-03-12"]), put(rng, rows, FEE, ["12.50 "])
    levels = put(rng, rows, LEVEL, ["adult ", " youth"])
    rows[0] = [" number", "name ", "joined", " fee ", "level"]
    faults = [("name: spaces", names), ("joined: spaces", days)]
    faults += [("fee: spaces", fees), ("level: spaces", levels)]
    found(lab, rows, *faults, hint="at the ends, or several inside; and no other fault")


@check(needs=no_fault)
def fields(lab, rng):
    """finds rows with a wrong number of fields, and looks at them no further"""
    rows = members(rng)
    changes = [["x "], ["0101", "", "soon", "free"], [*HEADER, ""], ["0101", "", "soon", "free"]]
    lines = [int(i) + 2 for i in rng.choice(14, 4, False)]
    for line, change in zip(lines, changes, strict=True):
        rows[line - 1] = change
    found(lab, rows, ("rows: wrong number of fields", lines), hint="more or fewer than the header")


@check(needs=no_fault)
def repeated(lab, rng):
    """finds rows that were there before"""
    rows = members(rng, 9)
    a, b = (rows[int(i) + 1] for i in rng.choice(9, 2, False))
    rows += [a[:], [*b[:3], f"{b[FEE]} ", b[LEVEL]], a[:], ["0999", *a[1:]]]
    rows += [[a[NUMBER], a[NAME].upper(), *a[2:]]]
    faults = [("rows: repeated", [11, 12, 13]), ("name: other spelling", [15])]
    faults += [("fee: spaces", [12])]
    hint = "all fields, in their tidy form; not the first of them; capitals count"
    found(lab, rows, *faults, hint=hint)


@check(needs=[fields, repeated, numbers, dates, empties, spellings, spaces])
def in_order(lab, rng):
    """prints the faults of whole rows first, then column by column, in the same order for each"""
    rows = members(rng, 12)
    rows[1][NAME] += " "
    rows[2][NAME] = "?"
    rows[3][JOINED] = " "
    rows[4][JOINED] = " soon"
    rows[5][FEE] = "free "
    rows[6][FEE] = ""
    rows[7][LEVEL] = "Adult "
    rows[8][LEVEL] = "none"
    rows += [["x"], rows[9][:], rows[4][:]]
    faults = [("rows: wrong number of fields", [14]), ("rows: repeated", [15, 16])]
    faults += [("name: spaces", [2]), ("name: empty", [3]), ("joined: spaces", [5, 16])]
    faults += [("joined: empty", [4]), ("joined: not a date", [5, 16]), ("fee: spaces", [6])]
    faults += [("fee: empty", [7]), ("fee: not a number", [6]), ("level: spaces", [8])]
    faults += [("level: empty", [9]), ("level: other spelling", [8])]
    found(lab, rows, *faults, hint="a value may have two faults; repeated rows have theirs again")


@check(needs=no_fault)
def line_numbers(lab, rng):
    """counts lines from the top of the file, whatever a row takes"""
    rows = members(rng, 6)
    rows[2][NAME] = "Ana\nMiller"
    rows[4][FEE] = "free"
    rows.insert(4, [])
    content = "\n  \n" + text(rows) + "x\n\n,,,,\n"
    faults = [("rows: wrong number of fields", [12]), ("number: empty", [14])]
    faults += [("name: spaces", [5]), ("name: empty", [14]), ("joined: empty", [14])]
    faults += [("fee: empty", [14]), ("fee: not a number", [9]), ("level: empty", [14])]
    hint = "blank lines, and a line break in a field"
    ended(run(lab, content), 1, report(8, *faults), hint=hint)
    faults = ("a: empty", [2]), ("b: empty", [2])
    ended(run(lab, "a,b\n,\n"), 1, report(1, *faults), hint="a comma alone is a row")


@check(needs=numbers)
def five_lines(lab, rng):
    """lists five lines at most"""
    for n in (5, 6, 8):
        rows = members(rng, 18)
        lines = put(rng, rows, FEE, ["free"] * n)
        found(lab, rows, ("fee: not a number", lines), hint="the count is that of all")


@check(needs=numbers)
def encoding(lab, rng):
    """reads UTF-8, with a byte order mark and without"""
    rows = members(rng, 6)
    rows[0][NUMBER] = "numéro"
    lines = put(rng, rows, NUMBER, ["Zoë"])
    for mark in ("", "\ufeff"):
        want = report(6, ("numéro: not a number", lines))
        ended(run(lab, mark + text(rows)), 1, want, hint="the mark belongs to no name")


@check
def no_table(lab):
    """complains about a file that is missing, no UTF-8 or without a good header"""
    old = "name,fee\nZo\xeb,3\n".encode("latin-1")
    contents = [("gone.csv", None), ("empty.csv", "\n \n"), ("old.csv", old)]
    contents += [("twice.csv", "name,fee, name \na,2,3\n"), ("none.csv", "name, ,fee\na,2,3\n")]
    for name, content in contents:
        files = {} if content is None else {name: content}
        got = called(lab, ["report", name], files)
        ended(got, 2, "", hint=f"nothing on standard output; {name} holds {content!r}")
        said = [word for word in (name, "Traceback") if word in got["err"]]
        equal(said, [name], hint=f"in a message on standard error; {name} holds {content!r}")


@check
def wrong_call(lab):
    """says how it is used where the arguments make no sense, and ends with 2"""
    calls = [], ["report"], ["a.csv"], ["report", "a.csv", "b.csv"]
    for words in (*calls, ["Report", "a.csv"], ["show", "a.csv"]):
        files = {"a.csv": "name,fee\nAna,3\n"}
        got = called(lab, words, files)
        ended(got, 2, "", hint="nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"how standard error begins; {got['about']}")
