from gradatim.checks import check, equal


def last(lab, name):
    return [step for step in lab.stages()[-1]["steps"] if step["name"] == name][-1]


@check
def user(lab):
    """runs as the user app"""
    equal(last(lab, "USER")["words"], ["app"])


@check
def process(lab):
    """starts the service"""
    equal(last(lab, "CMD")["words"], ["python", "serve.py"])


@check
def word(lab):
    """is labelled with the word"""
    equal(last(lab, "LABEL")["words"], ["word=canary-heliotrope"])
