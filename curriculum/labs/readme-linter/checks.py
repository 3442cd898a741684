from gradatim.checks import check, equal, lend

GOOD = ["## Run", "```sh", "python train.py", "```", "## Data", "a sample", "## Results", "fine"]
GOOD += ["## Limits", "one town"]


def found(lab, lines, figures=None, before=None, failing=(), code=2):
    """the findings, and the commands that were run; one of them writes new figures"""
    figures, now = figures or {}, {**(before or {})}

    def run(command):
        if command == "python train.py":
            now.clear()
            now.update(figures)
        return code if command in failing else 0

    def read():
        return dict(now)

    run = lend(run, limit=50)
    got = lab.lint(lines, run, lend(read, limit=5))
    return got, [arguments[0] for arguments in run.calls]


def same(lab, ref, lines, hint, **room):
    equal(found(lab, lines, **room)[0], found(ref, lines, **room)[0], hint=hint)


@check
def missing(lab, ref, rng):
    """names the sections that are missing, and no others"""
    same(lab, ref, GOOD, "nothing is missing here")
    same(lab, ref, ["# Title", "text"], "none of the four is there")
    cut = int(rng.integers(0, 4)) * 2 + 2
    same(lab, ref, GOOD[cut:], "the first sections are gone")
    same(lab, ref, [*GOOD[:4], "## data", *GOOD[5:]], "`## data` isn't written like this: Data")


@check(needs=missing)
def comments(lab, ref):
    """doesn't take comments in blocks for headings, or for commands"""
    block = ["```sh", "# Limits", "python train.py", "", "```"]
    same(lab, ref, ["## Run", *block, *GOOD[4:8]], "`# Limits` is in a block")
    equal(found(lab, ["## Run", *block])[1], ["python train.py"], hint="run was called with")


@check(needs=missing)
def empty(lab, ref):
    """names sections with nothing in them"""
    same(lab, ref, [*GOOD[:5], "### Where from", *GOOD[5:]], "a heading directly below Data")
    same(lab, ref, [*GOOD[:5], *GOOD[6:9]], "Data and Limits have a heading and no text")
    same(
        lab, ref, ["", "text", *GOOD[:6], "   ", "## Results", "", *GOOD[8:]], "spaces aren't text"
    )
    same(lab, ref, ["## Data", "```", "a,b", "```", *GOOD[6:], "# Run", "```sh", "```"], "blocks")


@check
def commands(lab):
    """runs the commands in their order, from blocks with the mark `sh` only"""
    lines = ["```sh", "a --x", "b", "```", "c", "```text", "d", "```", "```sh", "e", "```", "```"]
    equal(found(lab, [*lines, "f", "```"])[1], ["a --x", "b", "e"], hint="run was called with")


@check(needs=commands)
def failing(lab, ref, rng):
    """stops at the first command that fails, and names its line"""
    names = [f"step{i}" for i in rng.permutation(9)[:4].tolist()]
    lines = [*GOOD, "```sh", *names, "```"]
    got, ran = found(lab, lines, failing=names[1:3])
    equal(ran, ["python train.py", *names[:2]], hint=f"{names[1]} and {names[2]} fail")
    equal(got, [(13, "command", names[1])], hint=f"{names[1]} and {names[2]} fail")


def results(*lines):
    return [*GOOD[:7], *lines, *GOOD[8:]]


@check(needs=[missing, commands])
def numbers(lab, ref, rng):
    """names the numbers without an origin"""
    auc, rows = float(rng.integers(7101, 9899)) / 10000, int(rng.integers(200, 900))
    figures = {"auc": auc, "rows": rows, "late": 0.186}
    lines = [f"AUC {auc:.2f} or {auc:.3f} on {rows} rows, not {rows + 1}", "19 % late, 19 of 100"]
    lines += [f"{auc + 0.02:.2f}, {100 * auc:.1f} % and {auc:.1f} %, {rows + 1}", "", "no number"]
    lines += [f"{rows + 2} and {rows + 2}: two places", f"A sentence may end in {rows}."]
    same(lab, ref, results(*lines), f"the figures: {figures}", figures=figures)


@check(needs=numbers)
def only_results(lab, ref):
    """looks for numbers in the section Results, outside of blocks"""
    lines = ["5 folds", *results("0.8", "```", "0.9", "```", "0.7"), "under 30 rows: unknown"]
    lines[2:2] = ["in 3 minutes"]
    same(lab, ref, lines, "the figures: {'auc': 0.8}", figures={"auc": 0.8})


@check(needs=numbers)
def fresh(lab, ref):
    """compares the numbers with the figures that the commands have written"""
    room = {"figures": {"auc": 0.81}, "before": {"auc": 0.79}}
    same(lab, ref, results("AUC 0.79"), "0.79 before the commands, 0.81 afterwards", **room)
    same(lab, ref, results("AUC 0.81"), "0.79 before the commands, 0.81 afterwards", **room)


@check(needs=[numbers, failing])
def unknown(lab, ref):
    """leaves the numbers alone where a command has failed"""
    room = {"figures": {"auc": 0.8}, "failing": ["python train.py"], "code": -9}
    same(lab, ref, results("AUC 0.7"), "python train.py fails", **room)
