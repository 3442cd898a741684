import csv
import io
import re

from gradatim.checks import check, equal, raises, valid

NAMES = ["Ada", "Bo", "Chen", "Dora", "Emil", "Farid", "Grace"]
ROW = r'(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*'
FILE = re.compile(rf"{ROW}(?:\r?\n{ROW})*")


@valid
def parse_csv(text):
    rows = [*csv.reader(io.StringIO(text, newline=""))]
    if not FILE.fullmatch(text) or not all(rows):  # a blank line is an empty row
        return False
    return bool(rows) and all(rows[0]) and len(set(rows[0])) == len(rows[0])


def names(rng, n):
    return rng.choice(NAMES, size=n, replace=False).tolist()


@check
def plain(lab, rng):
    """reads rows without quotation marks into dicts, with the header's fields as keys"""
    a, b = names(rng, 2)
    got = lab.parse_csv(f"name,city,age\n{a},Oslo,x\n{b},Lima,y\n")
    want = [{"name": a, "city": "Oslo", "age": "x"}, {"name": b, "city": "Lima", "age": "y"}]
    equal(got, want, hint="the header gives the keys; it is not a row itself")


@check(needs=plain)
def no_last_line_end(lab, rng):
    """reads the last row even if there is no line end after it"""
    a, b = names(rng, 2)
    equal(lab.parse_csv(f"x,y\n1,{a}\n2,{b}"), [{"x": "1", "y": a}, {"x": "2", "y": b}])


@check(needs=plain)
def texts(lab, rng):
    """leaves every value a text, with its digits and spaces"""
    n = int(rng.integers(10, 99))
    got = lab.parse_csv(f"a, b ,c,d\n0{n},  x ,{n}.50,\tx y \n")
    want = [{"a": f"0{n}", " b ": "  x ", "c": f"{n}.50", "d": "\tx y "}]
    equal(got, want, hint="exactly as it is in the file")


@check(needs=plain)
def nothing_between(lab, rng):
    """reads an empty field as an empty text"""
    a, b = names(rng, 2)
    want = [{"x": "", "y": a, "z": b}, {"x": b, "y": "", "z": a}]
    equal(lab.parse_csv(f"x,y,z\n,{a},{b}\n{b},,{a}\n"), want, hint="a field between two commas")


@check(needs=nothing_between)
def empty_fields(lab, rng):
    """reads an empty field at the end of a row, too"""
    a, b = names(rng, 2)
    want = [{"x": "", "y": a, "z": ""}, {"x": b, "y": "", "z": ""}, {"x": "", "y": "", "z": ""}]
    hint = "a comma ends a field and begins the next"
    equal(lab.parse_csv(f"x,y,z\n,{a},\n{b},,\n,,\n"), want, hint=hint)
    equal(lab.parse_csv(f"x,y,z\n,{a},\n{b},,\n,,"), want, hint="and without the last line end")


@check(needs=plain)
def windows(lab, rng):
    """reads rows that end with a carriage return and a line feed, and a mixture"""
    a, b = names(rng, 2)
    want = [{"x": a, "y": "1"}, {"x": b, "y": "2"}]
    for text in (f"x,y\r\n{a},1\r\n{b},2\r\n", f"x,y\r\n{a},1\n{b},2\r\n"):
        equal(lab.parse_csv(text), want, hint=f"the text is {text!r}")


@check(needs=plain)
def quotes_go(lab, rng):
    """removes the quotation marks around a field"""
    a, b = names(rng, 2)
    got = lab.parse_csv(f'"x",y\n"{a}",1\n{b},"2"\n')
    equal(got, [{"x": a, "y": "1"}, {"x": b, "y": "2"}], hint="they are not part of the field")


@check(needs=quotes_go)
def empty_quotes(lab, rng):
    """reads two quotation marks with nothing between them as an empty text"""
    (a,) = names(rng, 1)
    got = lab.parse_csv(f'x,y,z\n"",{a},""\n"","",""')
    want = [{"x": "", "y": a, "z": ""}, {"x": "", "y": "", "z": ""}]
    equal(got, want, hint="what is between the two?")
    for text in (f'x\n{a}\n""\n', f'x\n{a}\n""'):
        equal(lab.parse_csv(text), [{"x": a}, {"x": ""}], hint=f"the text is {text!r}")


@check(needs=quotes_go)
def commas(lab, rng):
    """keeps the commas inside quotation marks"""
    a, b, c = names(rng, 3)
    got = lab.parse_csv(f'x,"y, z"\n"{a}, {b}",1\n{c},",2,,"\n')
    want = [{"x": f"{a}, {b}", "y, z": "1"}, {"x": c, "y, z": ",2,,"}]
    equal(got, want, hint="is this comma inside or outside?")


@check(needs=quotes_go)
def line_ends(lab, rng):
    """keeps the line ends inside quotation marks"""
    a, b = names(rng, 2)
    got = lab.parse_csv(f'x,y\n"{a}\n{b}",1\n2,"\n\n"\n')
    want = [{"x": f"{a}\n{b}", "y": "1"}, {"x": "2", "y": "\n\n"}]
    equal(got, want, hint="is this line end inside or outside?")


@check(needs=[line_ends, windows])
def windows_inside(lab, rng):
    """keeps a carriage return inside quotation marks"""
    a, b = names(rng, 2)
    got = lab.parse_csv(f'x,y\r\n1,"{a}\r\n{b}"\r\n')
    equal(got, [{"x": "1", "y": f"{a}\r\n{b}"}], hint="inside, each character is kept")
    got = lab.parse_csv(f'x,y\n1,"{b}\r"\n"{a}\r",2\r\n')
    want = [{"x": "1", "y": f"{b}\r"}, {"x": f"{a}\r", "y": "2"}]
    equal(got, want, hint="also just before the mark that closes the field")


@check(needs=[line_ends, no_last_line_end])
def other_characters(lab, rng):
    """ends a row at a line end only, and at no other rare character"""
    for rare in ("\f", "\v", "\x1c", "\x85", "\u2028"):
        a, b = names(rng, 2)
        got = lab.parse_csv(f'x,y\n{a}{rare}{b},1\n2,"{rare}{a}"\n')
        want = [{"x": f"{a}{rare}{b}", "y": "1"}, {"x": "2", "y": f"{rare}{a}"}]
        equal(got, want, hint=f"{rare!r} is a character of the field")


@check(needs=quotes_go)
def doubled(lab, rng):
    """reads a doubled quotation mark inside quotation marks as one"""
    a, b = names(rng, 2)
    got = lab.parse_csv(f'x,y\n"{a} said ""no"" to {b}",1\n2,"{a} ""{b}"" jr"\n')
    want = [{"x": f'{a} said "no" to {b}', "y": "1"}, {"x": "2", "y": f'{a} "{b}" jr'}]
    equal(got, want, hint="what does the second of the two mean?")


@check(needs=doubled)
def doubled_at_the_ends(lab, rng):
    """reads doubled quotation marks at the ends of a field, or on their own"""
    (a,) = names(rng, 1)
    got = lab.parse_csv(f'x,y\n"""{a}""",""""\n"""""","""{a}"')
    want = [{"x": f'"{a}"', "y": '"'}, {"x": '""', "y": f'"{a}'}]
    equal(got, want, hint="the first mark opens the field")


@check(needs=[commas, doubled])
def comma_after_marks(lab, rng):
    """finds the end of a field after doubled quotation marks"""
    a, b = names(rng, 2)
    got = lab.parse_csv(f'x,y\n"{a} "","" {b}",1\n"""{a}"", {b}",2\n')
    want = [{"x": f'{a} "," {b}', "y": "1"}, {"x": f'"{a}", {b}', "y": "2"}]
    equal(got, want, hint="is this comma inside or outside?")


@check(needs=plain)
def wrong_length(lab, rng):
    """raises ValueError for a row with more or fewer fields than the header"""
    a, b = names(rng, 2)
    for row in (a, f"{a},1,{b}", f"{a},1,", '"1,2"'):
        text = f"x,y\n{b},2\n{row}\n"
        raises(ValueError, lab.parse_csv, text, hint=f"the text is {text!r}")


@check
def no_rows(lab):
    """returns an empty list for an empty text, or a text with only a header"""
    for text in ("", "x,y\n", "x,y"):
        equal(lab.parse_csv(text), [], hint=f"the text is {text!r}")


@check(needs=plain)
def one_column(lab, rng):
    """reads a file with one column"""
    a, b = names(rng, 2)
    equal(lab.parse_csv(f"x\n{a}\n{b}\n"), [{"x": a}, {"x": b}], hint="no comma at all")


@check(needs=[comma_after_marks, line_ends, empty_fields])
def what_csv_writes(lab, rng):
    """reads back what Python's csv module has written"""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL):
        letters = rng.choice([*'abc ,,"""\n'], size=(5, 4, 6)).tolist()
        rows = [["".join(field) for field in row] for row in letters]
        file = io.StringIO()
        csv.writer(file, quoting=quoting).writerows([["k", "l", "m", "n"], *rows])
        want = [dict(zip("klmn", row, strict=True)) for row in rows]
        equal(lab.parse_csv(file.getvalue()), want, hint=f"the text is {file.getvalue()!r}")
