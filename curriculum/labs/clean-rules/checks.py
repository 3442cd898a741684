import csv
import io

from gradatim.checks import check, equal

HEADER = ["number", "name", "joined", "fee", "level"]
NUMBER, NAME, JOINED, FEE, LEVEL = range(5)
LAST = ["Miller", "Varga", "Osei", "Baker", "Duarte", "Smith", "Novak", "Holm", "Silva", "Weiss"]
RULES = """
nothing = ["-", "N/A"]
key = ["number"]
[columns.number]
type = "text"
[columns.name]
type = "text"
[columns.joined]
type = "date"
formats = ["%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y"]
[columns.fee]
type = "amount"
decimal = ","
[columns.level]
type = "choice"
values = ["adult", "youth", "Family"]
replace = { child = "youth", "Grown-up" = "adult" }
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
    """The header and so many clean rows: rows[line - 1] begins in that line."""
    rows = [list(HEADER)]
    for i in range(n):
        day = f"20{rng.integers(10, 26)}-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}"
        name = f"{rng.choice(['Ana', 'Ben', 'Cleo'])} {LAST[i]}"
        level = ["adult", "youth", "Family"][int(rng.integers(3))]
        rows.append([f"M{101 + i}", name, day, f"{rng.integers(1100, 2000)}.50", level])
    return rows


def run(lab, content, rules=RULES, files=None):
    words = ["python", "cleaner.py", "clean", "r.toml", "club.csv", "good.csv", "bad.csv"]
    given = {"club.csv": content, "r.toml": rules, **(files or {})}
    return lab.run(words, given, errors=True)


def parsed(got, name):
    """The rows of a CSV file that the program has written; None if it has not."""
    content = got["files"].get(name)
    if not isinstance(content, str):
        return content
    return list(csv.reader(io.StringIO(content.replace("\r\n", "\n"))))


def summary(clean, rejected, changed):
    lines = [f"rows {clean + rejected}, clean {clean}, rejected {rejected}"]
    lines += [f"{name}: {changed[name]} changed" for name in HEADER if name in changed]
    return "".join(f"{line}\n" for line in lines)


def cleaned(lab, rows, clean, rejected=(), rules=RULES, hint="", **changed):
    """Compares both files, then what is printed; rows begins with the header, clean does not."""
    got = run(lab, rows if isinstance(rows, str) else text(rows), rules)
    equal(parsed(got, "good.csv"), [HEADER, *clean], hint=f"CLEAN: {hint}")
    want = [["line", "reason", *HEADER], *([str(line), *rest] for line, *rest in rejected)]
    equal(parsed(got, "bad.csv"), want, hint=f"REJECTED: {hint}")
    out = summary(len(clean), len(rejected), changed)
    ended(got, 1 if rejected else 0, out, hint="what is printed")
    return got


def column(lab, rng, place, forms, bad, why, rules=RULES, hint=""):
    """Compares what becomes of values of one column: forms has the clean one of each."""
    rows = members(rng, len(forms) + len(bad))
    for row, value in zip(rows[1:], [*forms, *bad], strict=True):
        row[place] = value
    clean = [row[:] for row in rows[1 : len(forms) + 1]]
    for row, value in zip(clean, forms.values(), strict=True):
        row[place] = value
    name = HEADER[place]
    first = len(forms) + 1
    rejected = [(i + 1, f"{name}: {why}", *rows[i]) for i in range(first, len(rows))]
    changed = {name: sum(old != new for old, new in forms.items())}
    changed = {name: n for name, n in changed.items() if n}
    cleaned(lab, rows, clean, rejected, rules, hint, **changed)


@check
def nothing_to_do(lab, rng):
    """leaves a clean file as it is"""
    rows = members(rng)
    cleaned(lab, rows, rows[1:], hint="nothing to do")
    cleaned(lab, [HEADER], [], hint="a header, and no rows")


@check(needs=nothing_to_do)
def tidied(lab, rng):
    """tidies values and the header"""
    rows = members(rng)
    clean = [row[:] for row in rows[1:]]
    clean[1][NAME], clean[2][NAME] = "Zoe Ash", "McDonald, old"
    rows[2][NAME], rows[3][NAME] = " Zoe \t Ash", "McDonald,\n old "
    rows[4][LEVEL] += " "
    rows[0] = [" number", "name ", "joined", "fee", "level"]
    cleaned(lab, rows, clean, hint="tidy", name=2, level=1)


@check(needs=nothing_to_do)
def amounts(lab, rng):
    """reads amounts with a comma in front of the cents"""
    a, b, c = (int(n) for n in rng.integers(100, 1000, 3))
    forms = {f"{a},00": f"{a}.00", f"-{b},5": f"-{b}.50", f"1.{c},25": f"1{c}.25"}
    forms |= {f"12.{a}.{b}": f"12{a}{b}.00", f"{c}": f"{c}.00", "0,07": "0.07"}
    forms |= {f"{a}.{b},10": f"{a}{b}.10", f"1.{a}": f"1{a}.00"}
    column(lab, rng, FEE, forms, [], "", hint="a comma, and points between groups of three")


@check(needs=amounts)
def clean_amounts(lab, rng):
    """leaves amounts that are clean already"""
    a, b, c = (int(n) for n in rng.integers(100, 1000, 3))
    forms = {text: text for text in (f"{a}.00", f"-{b}.25", f"1{c}.50", "0.07")}
    column(lab, rng, FEE, forms, [], "", hint="a point with two digits behind it")


@check(needs=amounts)
def bad_amounts(lab, rng):
    """rejects what is not an amount, and never rounds"""
    a = int(rng.integers(1000, 10000))
    hint = "not an amount, or not a whole number of cents"
    bad = ["12,505", "12.5", f"{a} EUR", f"{a}.000,00", "1.20,00", "1.2000,00", "1,2,3", "free"]
    column(lab, rng, FEE, {}, bad, "not an amount", hint=hint)
    bad = [",50", "1,", "1..200", "1.200.00", "1e3", "--5", "1,-5"]
    column(lab, rng, FEE, {}, bad, "not an amount", hint=hint)


@check(needs=amounts)
def decimal_point(lab, rng):
    """reads amounts with a point in front of the cents, if the rule says so or says nothing"""
    a, b = (int(n) for n in rng.integers(100, 1000, 2))
    forms = {f"{a}.00": f"{a}.00", f"1,{b}.5": f"1{b}.50", f"1,{a}": f"1{a}.00", "7": "7.00"}
    for line in ('decimal = "."\n', ""):
        rules = RULES.replace('decimal = ","\n', line)
        hint = "a point, and commas between groups of three"
        column(lab, rng, FEE, forms, ["12,50", "1.200,00", "12.505"], "not an amount", rules, hint)


@check(needs=nothing_to_do)
def dates(lab, rng):
    """reads dates by the formats, in their order, and like 2026-03-12"""
    forms = {"12.03.2026": "2026-03-12", "7.2.2020": "2020-02-07", "03/25/2026": "2026-03-25"}
    forms |= {"03/04/2026": "2026-03-04", "25/03/2026": "2026-03-25", "2024-02-29": "2024-02-29"}
    column(lab, rng, JOINED, forms, [], "", hint="the first format that fits")
    bad = ["2026-02-30", "30.02.2026", "12.13.2026", "soon", "13/13/2026", "2026/03/12"]
    bad += ["20260312"]
    column(lab, rng, JOINED, {}, bad, "not a date", hint="no format fits")
    rules = RULES.replace('formats = ["%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y"]\n', "")
    forms, bad = {"2026-03-12": "2026-03-12"}, ["12.03.2026"]
    column(lab, rng, JOINED, forms, bad, "not a date", rules, hint="a rule without formats")
    rules = RULES.replace("%d.%m.%Y", "%Y-%d-%m")
    forms = {"2026-03-04": "2026-03-04", "2026-25-03": "2026-03-25"}
    column(lab, rng, JOINED, forms, [], "", rules, hint="2026-03-04 stays as it is")


@check(needs=nothing_to_do)
def choices(lab, rng):
    """makes one of the values of a choice"""
    forms = {"Adult": "adult", "YOUTH": "youth", "family": "Family", "Family": "Family"}
    forms |= {"Child": "youth", "grown-up": "adult"}
    hint = "in capitals or not, and the words of replace"
    column(lab, rng, LEVEL, forms, ["adults", "7"], "not one of the values", hint=hint)
    rules = RULES.replace('replace = { child = "youth", "Grown-up" = "adult" }\n', "")
    forms = {"Youth": "youth"}
    column(lab, rng, LEVEL, forms, ["child"], "not one of the values", rules, hint)


@check(needs=nothing_to_do)
def empties(lab, rng):
    """makes nothing of what counts as empty, where a value is optional, and rejects it elsewhere"""
    rules = RULES.replace("[columns.fee]\n", "[columns.fee]\noptional = true\n")
    forms = {"": "", "-": "", "n/a": "", " N/A ": "", "0": "0.00"}
    column(lab, rng, FEE, forms, ["?", "none"], "not an amount", rules, hint="optional")
    rules = RULES.replace("[columns.level]\n", "[columns.level]\noptional = false\n")
    column(lab, rng, LEVEL, {}, ["", "-", "n/A", "  "], "empty", rules, hint="not optional")
    rules = RULES.replace('nothing = ["-", "N/A"]\n', "")
    forms = {"Ana Osei": "Ana Osei", "-": "-", "n/a": "n/a"}
    column(lab, rng, NAME, forms, [""], "empty", rules, hint="rules without nothing")


@check(needs=nothing_to_do)
def reasons(lab, rng):
    """rejects a row with all its reasons, just as it came"""
    rows = members(rng, 9)
    changes = {2: {NAME: "-", JOINED: " soon", FEE: "12.5 ", LEVEL: "Baby"}}
    changes |= {4: {JOINED: "30.02.2026", LEVEL: "-"}, 7: {NAME: " a\n b ", FEE: "12 EUR"}}
    for line, values in changes.items():
        for place, value in values.items():
            rows[line - 1][place] = value
    rows[4], rows[8] = ["M104", " short "], [*rows[8], ""]
    why = "name: empty; joined: not a date; fee: not an amount; level: not one of the values"
    rejected = [(2, why, *rows[1]), (4, "joined: not a date; level: empty", *rows[3])]
    rejected += [(5, "wrong number of fields", *rows[4]), (7, "fee: not an amount", *rows[6])]
    rejected += [(10, "wrong number of fields", *rows[8])]
    clean = [rows[i] for i in (2, 5, 7, 9)]
    hint = "line, all reasons, and the fields as they were"
    cleaned(lab, rows, clean, rejected, hint=hint)


@check(needs=reasons)
def counts(lab, rng):
    """counts changes in the clean rows only"""
    rows = members(rng, 6)
    for row in rows[1:5]:
        row[JOINED], row[LEVEL] = "12.03.2026", row[LEVEL].upper()
    rows[1][FEE] = rows[2][FEE] = rows[3][NAME] = ""
    clean = [[*row[:2], "2026-03-12", row[FEE], row[LEVEL].lower()] for row in rows[4:5]]
    clean = [[*row[:4], row[4].capitalize() if row[4] == "family" else row[4]] for row in clean]
    rejected = [(line, "fee: empty", *rows[line - 1]) for line in (2, 3)]
    rejected += [(4, "name: empty", *rows[3])]
    hint = "three of the four changed rows are rejected"
    cleaned(lab, rows, [*clean, *rows[5:]], rejected, hint=hint, joined=1, level=1)


@check(needs=reasons)
def same_key(lab, rng):
    """keeps the first of the rows with the same key"""
    rows = members(rng, 5)
    rows += [[" m102", *rows[3][1:]], rows[4][:], [*rows[2][:3], "1,00", "adult"]]
    why = [(7, "same key as line 3"), (8, "same key as line 5"), (9, "same key as line 3")]
    rejected = [(*one, *rows[one[0] - 1]) for one in why]
    cleaned(lab, rows, rows[1:6], rejected, hint="spaces and capitals don't count")
    rules = RULES.replace('key = ["number"]\n', "")
    more = [["m102", *rows[6][1:]], rows[7], [*rows[8][:3], "1.00", "adult"]]
    cleaned(lab, rows, rows[1:6] + more, rules=rules, hint="without a key", number=1, fee=1)


@check(needs=same_key)
def key_of_rejected(lab, rng):
    """compares keys with those of clean rows only"""
    rows = members(rng, 5)
    good, twice = rows[2][:], [*rows[2][:4], "youth"]
    rows[2][FEE] = "12 EUR"
    rows += [good, twice, ["M104", "-", *rows[4][2:]]]
    rejected = [(3, "fee: not an amount", *rows[2]), (8, "same key as line 7", *twice)]
    rejected += [(9, "name: empty", *rows[8])]
    clean = [rows[1], *rows[3:7]]
    cleaned(lab, rows, clean, rejected, hint="the good row of a member must not be lost")


@check(needs=same_key)
def key_of_two(lab, rng):
    """compares clean values in all columns of the key"""
    rules = RULES.replace('key = ["number"]', 'key = ["joined", "name"]')
    rows = members(rng, 4)
    rows[1][JOINED] = "2026-03-12"
    rows += [["N1", rows[1][NAME].upper(), "12.03.2026", "7.00", "adult"]]
    rows += [["N2", "Zoe Ash", "12.03.2026", "7.00", "adult"]]
    rows += [["M101", rows[1][NAME], "2027-03-12", "7.00", "adult"]]
    rejected = [(6, "same key as line 2", *rows[5])]
    clean = [*rows[1:5], [*rows[6][:2], "2026-03-12", *rows[6][3:]], rows[7]]
    cleaned(lab, rows, clean, rejected, rules, hint="name and date", joined=1)


@check(needs=[amounts, dates, choices, empties])
def twice(lab, rng):
    """changes nothing when its own result is cleaned again"""
    rules = RULES.replace("[columns.name]\n", "[columns.name]\noptional = true\n")
    rows = members(rng, 6)
    for row, day in zip(rows[1:], ["12.03.2026", "03/04/2026", "25/03/2026"], strict=False):
        row[JOINED] = day
    for row, fee in zip(rows[1:], ["1.200,00", "1.200", "12,5", "7", "-3.000,07"], strict=False):
        row[FEE] = fee
    rows[1][LEVEL], rows[2][LEVEL], rows[3][LEVEL] = "CHILD", "grown-up", "family"
    rows[4][NAME], rows[5][NAME] = "n/a", ' "Zoe"  Ash, jr '
    first = run(lab, text(rows), rules)["files"].get("good.csv", "")
    old = "number,name\n" * 99
    again = run(lab, first, rules, {"good.csv": old, "bad.csv": old})
    equal(again["files"].get("good.csv"), first, hint="CLEAN, cleaned again")
    want = [["line", "reason", *HEADER]]
    equal(parsed(again, "bad.csv"), want, hint="older files are replaced")
    ended(again, 0, summary(6, 0, {}), hint="nothing to change any more")


@check(needs=reasons)
def line_numbers(lab, rng):
    """counts lines as the report does"""
    rows = members(rng, 4)
    rows[1][NAME], rows[2][FEE] = "Ana\n\nMiller", "free"
    content = "\ufeff\n" + text([*rows[:2], [], *rows[2:], [], ["x"]])
    clean = [["M101", "Ana Miller", *rows[1][2:]], *rows[3:]]
    rejected = [(7, "fee: not an amount", *rows[2]), (11, "wrong number of fields", "x")]
    hint = "the line in which a row begins"
    cleaned(lab, content, clean, rejected, hint=hint, name=1)


def refused(lab, rng, rules, content=None, name="r.toml", word=""):
    """Compares what happens with damaged rules or files."""
    old = {"good.csv": "old", "bad.csv": "old"}
    got = run(lab, content or text(members(rng, 2)), rules, old)
    hint = f"exit code 2, and nothing on standard output: {word}"
    ended(got, 2, "", hint=hint)
    said = [one for one in (name, "Traceback") if one in got["err"]]
    equal(said, [name], hint=f"name the file in a message on standard error: {word}")
    equal(sorted(got["files"]), [], hint=f"CLEAN and REJECTED aren't touched: {word}")


@check
def bad_rules(lab, rng):
    """refuses rules that are damaged, and touches no file"""
    for old, new in (
        ("[columns.name]", "[columns.name"),
        ("nothing = ", "nothings = "),
        ("decimal", "decimals"),
        ('decimal = ","', 'decimal = ";"'),
        ('[columns.fee]\ntype = "amount"', '[columns.fee]\ntype = "date"'),
        ('type = "amount"', 'type = "number"'),
        ('type = "choice"', ""),
    ):
        refused(lab, rng, RULES.replace(old, new), word=new or f"no {old}")


@check
def bad_columns(lab, rng):
    """refuses rules that do not fit the columns"""
    for old, new in (
        ('[columns.name]\ntype = "text"\n', ""),
        ("[columns.joined]", '[columns.joined2]\ntype = "text"\n[columns.joined]'),
        ('key = ["number"]', 'key = ["number", "nr"]'),
    ):
        refused(lab, rng, RULES.replace(old, new), word=new or f"no {old}")


@check
def bad_choices(lab, rng):
    """refuses a choice without values, and words of replace that contradict them"""
    for old, new in (
        (RULES[RULES.index("values") :], ""),
        ('child = "youth"', 'Youth = "adult"'),
        ('child = "youth"', 'child = "young"'),
    ):
        refused(lab, rng, RULES.replace(old, new), word=new or "no values")


@check
def bad_files(lab, rng):
    """refuses a file that is missing or has no good header, and touches no file"""
    refused(lab, rng, RULES, " \n", "club.csv", "no header")
    for names in (["gone.toml", "club.csv"], ["r.toml", "gone.csv"]):
        files = {"r.toml": RULES, "club.csv": text(members(rng, 2)), "good.csv": "old"}
        words = ["python", "cleaner.py", "clean", *names, "good.csv", "bad.csv"]
        got = lab.run(words, files, errors=True)
        ended(got, 2, "", hint="exit code 2, and nothing on standard output")
        said = [one for one in ("gone.toml", "gone.csv", "Traceback") if one in got["err"]]
        want = [name for name in names if name.startswith("gone")]
        equal(said, want, hint="name the file in a message on standard error")
        equal(sorted(got["files"]), [], hint="CLEAN and REJECTED aren't touched")


@check
def as_before(lab, rng):
    """reports as before"""
    rows = members(rng, 5)
    rows[2][FEE] = "free"
    got = lab.run(["python", "cleaner.py", "report", "club.csv"], {"club.csv": text(rows)})
    ended(got, 1, "rows 5\nfee: not a number: 1 (3)\n", hint="as before")


@check
def wrong_call(lab, rng):
    """says how it is used where the arguments make no sense, and ends with 2"""
    files = {"r.toml": RULES, "a.csv": text(members(rng, 2))}
    good = ["clean", "r.toml", "a.csv", "b.csv", "c.csv"]
    calls = [], good[:4], [*good, "d.csv"], ["Clean", *good[1:]], ["report", *good[1:]]
    for words in (*calls, ["report"], ["show", "a.csv"]):
        got = lab.run(["python", "cleaner.py", *words], files, errors=True)
        ended(got, 2, "", hint="exit code, and nothing on standard output")
        equal(got["err"][:6], "usage:", hint="the message begins with it")
