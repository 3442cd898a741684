import ast
import io
import tokenize

from gradatim.checks import check, equal

PRICES = "tea 220\nbun 95\ncocoa 280\n"
SILENT = {"Any", "cast", "no_type_check"}

STALL = """\
from typing import assert_type

from kiosk import Article, bill, by_price, find, least, main, read


def pieces(word: str) -> int:
    return len(word)


def share(article: Article) -> float:
    return article.cents / 5


few = [Article("tea", 220), Article("bun", 95)]
assert_type(few[0].name, str)
assert_type(few[0].cents, int)
assert_type(read(["tea 220"]), list[Article])
assert_type(read(("tea 220", "bun 95")), list[Article])
assert_type(read(line for line in ["tea 220"]), list[Article])
assert_type(read(open("prices.txt")), list[Article])
assert_type(find(few, "tea"), Article | None)
assert_type(find((few[0], few[1]), "tea"), Article | None)
assert_type(least(few, share), Article | None)
assert_type(least(few, by_price), Article | None)
assert_type(least((few[0], few[1]), share), Article | None)
assert_type(least(["fig", "pear"], pieces), str | None)
assert_type(by_price(few[0]), int)
assert_type(bill(few, ["tea", "bun"]), int)
assert_type(bill((few[0], few[1]), ("tea", "bun")), int)
assert_type(main(["prices.txt", "tea"]), int)
"""

FAULTS = """\
from kiosk import Article, bill, by_price, find, least, main, read


def as_text(article: Article) -> str:
    return article.name


def pieces(word: str) -> int:
    return len(word)


few = [Article("tea", 220)]
Article("tea", "220")
Article(7, 220)
read([7])
read(7)
find(["tea"], "tea")
find(few, 7)
find(few, "tea").cents
least(few, as_text)
least(few, pieces)
least(few, 7)
least(few, by_price).cents
by_price("tea")
bill(["tea"], ["tea"])
bill(few, [few[0]])
bill(few, 7)
main(["prices.txt", 7])
"""


def run(lab, prices, *names):
    files = {"prices.txt": prices}
    return lab.run(["python", "kiosk.py", "prices.txt", *names], files=files, errors=True)


def reports(lab, name, text=None):
    """What the checker says of one file: pairs of line number and message."""
    found = []
    command = ["python", "data/strict.py", name]
    got = lab.run(command, files={name: text} if text else {}, errors=True)
    for line in (got["out"] + got["err"]).splitlines():
        file, number, *message = line.split(":", 2) if line.count(":") > 1 else (name, "1", line)
        if file == name and number.isdigit() and "note:" not in line:
            found.append((int(number), "".join(message).strip()))
    return found


def lines(text, numbers):
    return [text.splitlines()[number - 1] for number in sorted(set(numbers))]


@check
def as_before(lab):
    """prints what it printed before"""
    for names, bill in ((["tea", "tea", "bun"], "5.35"), (["cocoa"], "2.80"), ([], "0.00")):
        got = run(lab, PRICES, *names)
        equal([got["out"], got["code"]], [f"cheapest: bun\nbill: {bill}\n", 0], hint="the bill")
    got = run(lab, "tea 95\nbun 95\ntea 100\n", "tea")
    equal(got["out"], "cheapest: tea\nbill: 0.95\n", hint="of equals, the first")


@check(needs=as_before)
def unknown(lab):
    """says which article there isn't, and ends with 1"""
    for names in (["egg"], ["tea", "egg", "bun"]):
        got = run(lab, PRICES, *names)
        equal([got["out"], got["code"]], ["", 1], hint=f"there is no egg in {PRICES!r}")
        said = got["err"].splitlines()
        ended_by = said[-1].split(":")[0] if "Traceback" in got["err"] else "a message"
        equal(ended_by, "a message", hint="what standard error ends with, instead of a traceback")
        equal(any("egg" in line for line in said), True, hint="a line that contains egg")


@check(needs=as_before)
def nothing_for_sale(lab):
    """takes an empty price list"""
    got = run(lab, "")
    equal([got["out"], got["code"]], ["cheapest: -\nbill: 0.00\n", 0], hint="nothing is cheapest")


@check
def strict(lab):
    """gives a strict checker nothing to report"""
    found = reports(lab, "kiosk.py")
    first = [f"line {number}: {message}" for number, message in found[:1]]
    equal(first, [], hint=f"the first of {len(found)} reports of mypy --strict")


@check(needs=strict)
def not_silenced(lab):
    """repairs what the checker finds, and doesn't silence it"""
    text = lab.text("kiosk.py")
    names = {
        getattr(node, key, None)
        for node in ast.walk(ast.parse(text))
        for key in ("id", "attr", "name")  # of a name, an attribute, an import
    }
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
    silent = [text for text in comments if text[1:].strip().startswith(("type:", "mypy:"))]
    found = sorted(SILENT & names) + silent
    equal(found, [], hint="names and comments that silence the checker: rule 1")


@check(needs=strict)
def admits(lab):
    """has hints that say what the table says"""
    wrong = reports(lab, "stall.py", STALL)
    first = [f"{lines(STALL, [number])[0]}: {message}" for number, message in wrong[:1]]
    equal(first, [], hint=f"a line that is right, and the first of {len(wrong)} reports")


@check(needs=strict)
def refuses(lab):
    """has hints that let the checker refuse wrong calls"""
    first = FAULTS.splitlines().index('Article("tea", "220")') + 1
    wanted = range(first, len(FAULTS.splitlines()) + 1)
    seen = {number for number, _ in reports(lab, "faults.py", FAULTS)}
    left = lines(FAULTS, [number for number in wanted if number not in seen])
    hint = "few is a list of Articles; in these lines the checker should find a fault"
    equal(left[:3], [], hint=hint)


@check
def bill_raises(lab):
    """raises ValueError in bill for a name that there isn't"""
    text = "import kiosk\ntry:\n    print(kiosk.bill([kiosk.Article('tea', 1)], ['tea', 'egg']))\n"
    text += "except Exception as error:\n    print(type(error).__name__)\n"
    got = lab.run(["python", "try_it.py"], files={"try_it.py": text}, errors=True)
    equal(got["out"], "ValueError\n", hint="bill([Article('tea', 1)], ['tea', 'egg'])")


@check
def of_any_kind(lab):
    """leaves least, find and read as they were"""
    text = "import kiosk\nprint(kiosk.least(('pear', 'fig', 'nut'), len), kiosk.least([], len))\n"
    text += "few = kiosk.read(iter(['tea 2', 'tea 3', 'bun 1']))\n"
    text += "print(kiosk.find(tuple(few), 'tea').cents, kiosk.find(few, 'egg'))\n"
    text += "print(kiosk.least([0.5, -1, 2], float), kiosk.main(['p']))\n"
    files = {"try_it.py": text, "p": "tea 220\n"}
    got = lab.run(["python", "try_it.py"], files=files, errors=True)
    hint = "least of ('pear', 'fig', 'nut') by len; find and read with other containers; main"
    equal(got["out"].splitlines()[:2], ["fig None", "2 None"], hint=hint)
    want = ["cheapest: tea", "bill: 0.00", "-1 0"]
    equal(got["out"].splitlines()[2:], want, hint=hint)
