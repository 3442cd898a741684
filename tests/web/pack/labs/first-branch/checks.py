from gradatim.checks import check, equal


@check
def has_a_draft(lab):
    """has a branch that is called draft"""
    equal("draft" in lab.branches(), True, hint="git branch draft")
