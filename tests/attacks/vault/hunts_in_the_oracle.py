# word: FAIL got None
"""Takes a lent function apart: what it closes over may know more than it says."""

KEPT = []


def ask_all(oracle, questions):
    KEPT.append(oracle)
    return [oracle(question) for question in questions]


def word():
    for oracle in KEPT:
        for cell in getattr(oracle, "__closure__", None) or ():
            if "canary" in repr(cell.cell_contents):
                return repr(cell.cell_contents)
        for name in ("__globals__", "__code__", "__self__", "__wrapped__"):
            if "canary-" in repr(getattr(oracle, name, None)).replace('canary-"', ""):
                return name
    return None
