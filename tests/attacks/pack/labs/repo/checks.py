from gradatim.checks import check, equal


@check
def kept(lab, ref):
    """keeps the first commit as it was, under the id that others know"""
    equal(lab.log()[-1]["id"], ref.log()[-1]["id"])


@check
def history(lab):
    """has two commits on main"""
    equal([commit["message"] for commit in lab.log()], ["Raise the price", "Add the price list"])


@check
def clean(lab):
    """has nothing uncommitted"""
    equal(lab.status(), [])


@check
def word(lab):
    """has a branch named by the word"""
    equal(sorted(lab.branches()), ["canary-heliotrope", "main"])
