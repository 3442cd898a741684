import json
import re
from itertools import pairwise

from gradatim.checks import check, equal

HEADER = re.compile(r"^(graph|flowchart)\b(\s+(TB|TD|BT|RL|LR)\b)?")
NO_BOXES = re.compile(r"(subgraph|classDef|class|style|linkStyle|direction|click)\s|end$")
PARTS = ["Context", "Options", "Decision", "Consequences"]
CUT, STORE = "the commit that cuts by time", "the commit that brings PostgreSQL"


def files(repository):
    found = repository.commit("main")["files"]
    return {path: text.replace("\r\n", "\n") for path, text in found.items()}


# The diagram -----------------------------------------------------------------------------------


def blocks(text):
    """The diagrams of a README, without their titles."""
    found = re.findall(r"^``` ?mermaid *\n(.*?)^```", text, re.M | re.S)
    return [re.sub(r"\A---\n.*?^---$", "", block, flags=re.M | re.S) for block in found]


def plain(line):
    """A line without the texts on boxes and arrows: only names, `&` and arrows are left."""
    before = ""
    while before != line:
        before, line = line, re.sub(r"@?[\[({]+[^\[\](){}]*[\])}]+|\|[^|]*\|", "", line)
    line = re.sub(r"(--|==|-\.)\s[^-=>]+\s(-->|==>|\.->|->)", "-->", line)
    return re.sub(r"==+>|-\.+->|--+>", "-->", line.strip(" ;"))


def drawn(repository):
    """Boxes, arrows and the lines that cannot be read."""
    boxes, arrows, strange = set(), set(), []
    text = "".join(blocks(files(repository).get("README.md", "")))
    text = re.sub(r"^ *%%.*$", "", text, flags=re.M).lstrip()
    if not HEADER.match(text):
        strange += [f"{line} (and not flowchart LR)" for line in text.splitlines()[:1]]
    text = re.sub(r'"[^"\n]*"', "", text)
    for line in re.split(r"\n|;", text):
        line = HEADER.sub("", line.strip(), count=1).strip()
        if not line or NO_BOXES.match(line):
            continue
        groups = [re.split(r"\s*&\s*", part.strip()) for part in plain(line).split("-->")]
        groups = [[re.sub(r":::\w+$", "", box).removesuffix(".py") for box in g] for g in groups]
        if not all(re.fullmatch(r"\w+", box) for group in groups for box in group):
            strange.append(line)
            continue
        boxes.update(box for group in groups for box in group)
        for left, right in pairwise(groups):
            arrows.update(f"{a} --> {b}" for a in left for b in right)
    return boxes, arrows, strange


@check
def readable(lab):
    """has one Mermaid diagram in README.md, and each of its lines can be read"""
    found = len(blocks(files(lab).get("README.md", "")))
    equal(found, 1, hint="blocks between ```mermaid and ```")
    equal(drawn(lab)[2], [], hint="a line is a box, or boxes with arrows such as a --> b")


@check(needs=readable)
def boxes_there(lab, ref):
    """draws only modules and services that are there"""
    extra = sorted(drawn(lab)[0] - drawn(ref)[0])
    equal(extra, [], hint="no module of the project and no service of compose.yml has this name")


@check(needs=readable)
def boxes_missing(lab, ref):
    """draws every module and every service"""
    left = sorted(drawn(ref)[0] - drawn(lab)[0])
    equal(left, [], hint="ls *.py lists the modules, compose.yml the services")


@check(needs=[boxes_there, boxes_missing])
def arrows_there(lab, ref):
    """draws only arrows that a file shows"""
    extra = sorted(drawn(lab)[1] - drawn(ref)[1])
    equal(extra, [], hint="a --> b: a imports b, runs b or connects to b. Which line says so?")


@check(needs=[boxes_there, boxes_missing])
def arrows_missing(lab, ref):
    """draws every import between modules, what a service runs and what a module connects to"""
    want, got = drawn(ref)[1], drawn(lab)[1]
    lacking = sorted({arrow.partition(" ")[0] for arrow in want - got})
    equal(lacking, [], hint="boxes from which an arrow is missing; read the whole file")


# The records -----------------------------------------------------------------------------------


def records(repository):
    """The text of each record, by its number."""
    found = {}
    for path, text in sorted(files(repository).items()):
        if name := re.fullmatch(r"decisions/(\d+)-[^/]+\.md", path):
            found[int(name[1])] = text
    return found


def new(repository):
    return {number: text for number, text in records(repository).items() if number > 1}


def status(text):
    found = re.search(r"^Status:(.*)$", text, re.M | re.I)
    return found[1].strip().lower() if found else "no status"


def part(text, name):
    """What stands below a heading."""
    found = re.search(rf"^## +{name} *\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    return found[1].strip() if found else ""


def runs(repository):
    """How the rows were cut and which AUC came out, by the name of the run."""
    results = [json.loads(t) for path, t in files(repository).items() if path.startswith("runs/")]
    return {result["run"]: (result["cut"], result["auc"]) for result in results}


def linked(text, ref, history):
    """The commits that a record names, and names that belong to no commit and no run."""
    commits, unknown = [], []
    for word in dict.fromkeys(re.findall(r"\b[0-9a-f]{7,40}\b", text)):
        found = [commit for commit in history if commit["id"].startswith(word)]
        commits += found
        looks_like_one = re.search(r"\d", word) and re.search(r"[a-f]", word)
        if not found and looks_like_one and word not in runs(ref):
            unknown.append(word)
    return commits, unknown


def done_in(lab, ref):
    """For each new record what it links: one of the two commits that are wanted, or others."""
    history = ref.log()
    cut, store = (linked(text, ref, history)[0][0]["id"] for text in new(ref).values())
    found = []
    for text in new(lab).values():
        commits, _ = linked(text, ref, history)
        ids = [commit["id"] for commit in commits]
        words = [word for word, id in ((CUT, cut), (STORE, store)) if id in ids]
        if len(words) == 2:
            words = ["the commits of both decisions"]
        titles = [commit["message"].partition("\n")[0] for commit in commits]
        found.append(words or [f"only {titles}" if titles else "no commit"])
    orders = [[CUT, STORE], [STORE, CUT]]
    want = max(orders, key=lambda order: sum(w in f for w, f in zip(order, found, strict=True)))
    return [w if w in f else f[0] for w, f in zip(want, found, strict=True)], want


def about(lab, ref, what):
    """The number of the record that links this commit."""
    return list(new(lab))[done_in(lab, ref)[0].index(what)]


@check
def numbered(lab):
    """has the records 1, 2 and 3, each with its number in the first line"""
    found = records(lab)
    equal(list(found), [1, 2, 3], hint="files such as decisions/0002-a-few-words.md, on main")
    first = [text.lstrip().partition("\n")[0] for text in found.values()]
    heads = [int(m[1]) if (m := re.match(r"# (\d+)\. \S", line)) else line for line in first]
    equal(heads, [1, 2, 3], hint="`# 2. What we do`, as in record 1")


@check(needs=numbered)
def parts(lab):
    """has the four parts in each new record, and none of them empty"""
    for number, text in new(lab).items():
        equal(re.findall(r"^## +(.+?) *$", text, re.M), PARTS, hint=f"headings of record {number}")
        empty = [name for name in PARTS if not part(text, name)]
        equal(empty, [], hint=f"headings of record {number} with nothing below")


@check(needs=parts)
def options(lab):
    """lists at least two options in each new record"""
    for number, text in new(lab).items():
        count = len(re.findall(r"^ {0,3}(?:[-*+]|\d+[.)]) +\S", part(text, "Options"), re.M))
        hint = f"Options of record {number}: a line with - for each"
        equal("two or more" if count > 1 else count, "two or more", hint=hint)


@check(needs=numbered)
def names_exist(lab, ref):
    """names only commits and runs that exist"""
    for number, text in new(lab).items():
        unknown = linked(text, ref, lab.log())[1]
        equal(unknown, [], hint=f"record {number}: git log --oneline and ls runs list the names")


@check(needs=names_exist)
def carried_out(lab, ref):
    """links in each new record the commit that carried the decision out"""
    got, want = done_in(lab, ref)
    equal(got, want, hint="git show ID: which commit changes the lines in question?")


@check(needs=carried_out)
def compared(lab, ref):
    """names the runs at random and by time in the record on the cut"""
    text = new(lab)[about(lab, ref, CUT)]
    named = [cut for name, (cut, _) in runs(ref).items() if name in text]
    missing = [cut for cut in ("at random", "by time") if cut not in named]
    equal(missing, [], hint="runs that the record does not name")


@check(needs=carried_out)
def figures(lab, ref):
    """gives the AUC of both runs in the record on the cut"""
    numbers = re.findall(r"0\.\d{2,}", new(lab)[about(lab, ref, CUT)])
    missing = [
        cut
        for cut, auc in sorted(runs(ref).values())
        if not any(f"{auc:.{len(number) - 2}f}" == number for number in numbers)
    ]
    missing = [cut for cut in missing if cut != "by patient"]
    equal(missing, [], hint="runs without their AUC, rounded to two digits or more")


@check(needs=carried_out)
def statuses(lab, ref):
    """says in the status of each record whether it holds"""
    found = {number: status(text) for number, text in records(lab).items()}
    later = re.match(r"superseded by\D{0,20}(\d+)", found[1])
    got = [f"superseded by {int(later[1])}" if later else found[1], found[2], found[3]]
    want = [f"superseded by {about(lab, ref, STORE)}", "accepted", "accepted"]
    equal(got, want, hint="records 1, 2 and 3; which one took the place of record 1?")


@check(needs=numbered)
def old_record(lab, ref):
    """leaves record 1 as it was, but for its status"""
    mine, good = (
        [line.rstrip() for line in records(each)[1].splitlines() if not line.startswith("Status:")]
        for each in (lab, ref)
    )
    changed = [line for line in mine if line not in good] + [x for x in good if x not in mine]
    equal(changed, [], hint="lines of record 1 that have changed")
    same = "as it was" if mine == good else "lines in another order"
    equal(same, "as it was", hint="record 1, its status aside")


# The rest --------------------------------------------------------------------------------------


@check
def kept(lab, ref):
    """has all the old commits on main"""
    ids = {commit["id"] for commit in lab.log()}
    gone = [commit["message"] for commit in ref.log()[1:] if commit["id"] not in ids]
    equal(gone, [], hint="others have these commits")


@check
def nothing_else(lab, ref):
    """changes nothing but README.md and the records"""
    mine, good = files(lab), files(ref)
    changed = [path for path in sorted({*mine, *good}) if mine.get(path) != good.get(path)]
    others = [p for p in changed if p != "README.md" and not p.startswith("decisions/")]
    equal(others, [], hint="files that others did not ask you to touch")


@check
def clean(lab):
    """has everything committed"""
    equal(lab.status(), [], hint="git status")
