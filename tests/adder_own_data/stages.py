"""The adder's stage on the learner's own data."""

from gradatim.verify import Run, stage
from gradatim.verify.own_data import (
    Form,
    Outcomes,
    bring_in,
    compare,
    expect_count,
    expect_own,
    lines,
    scope_sheet,
)

FORM = Form(errors={"off": "to be off by one"}, baselines={"nothing": "always 0"})


@stage("own-data")
def own_data(run: Run) -> None:
    """On sums of your own it is compared with a guess"""
    scope = scope_sheet(run, FORM)
    rows = lines(scope, bring_in(run, scope) / "sums.csv", ("numbers", "sum"))
    expect_count(run, scope, len(rows), 8, "rows")
    expect_own(run, scope, [numbers for numbers, _ in rows], ["1 2"], "rows")
    mine = []
    for numbers, _ in rows:
        folder = run.folder()
        (folder / "numbers.txt").write_text(numbers)
        run.system("total", numbers=folder / "numbers.txt", out=folder / "sum.txt")
        mine.append(float((folder / "sum.txt").read_text()))
    truth = [float(found) for _, found in rows]
    cost = scope.costs["off"]
    off = [cost * abs(a - b) for a, b in zip(mine, truth, strict=True)]
    compare(run, scope, Outcomes(off, [cost * abs(b) for b in truth], len(rows), len(rows)))
