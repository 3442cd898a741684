from gradatim.checks import check, equal

RIGHT = "def double(x):\n    return x + x\n"
BROKEN = [
    "def double(x):\n    return x\n",
    "def double(x):\n    return x * x\n",
    "def double(x):\n    return abs(x + x)\n",
]


@check
def tells_apart(lab, rng):
    """lets the right module pass and catches each broken one, in any order"""
    modules = [RIGHT, *BROKEN, RIGHT]
    for place in rng.permutation(len(modules)).tolist():
        ran = lab.against({"double.py": modules[place]})
        told = "passed" if ran["passed"] and not ran["failed"] + ran["errors"] else "failed"
        equal([modules[place], told], [modules[place], "passed" if place in (0, 4) else "failed"])


@check
def word(lab):
    """has a test named by the word"""
    equal(lab.against({"double.py": RIGHT})["passed"][-1:], ["test_canary_heliotrope"])
