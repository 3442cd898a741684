from gradatim.checks import check, close, equal


def split(lab, ref, case, words, hint):
    """the words of this answer are equal, its numbers close"""
    mine, good = lab.answer(case), ref.answer(case)
    equal(sorted(mine), sorted(good), hint="these are the keys of the dict")
    equal({k: mine[k] for k in words}, {k: good[k] for k in words}, hint=hint)
    numbers = [k for k in good if k not in words]
    close({k: mine[k] for k in numbers}, {k: good[k] for k in numbers}, hint=hint)


def accuracy_case(rng, rare):
    n = int(rng.integers(800, 3000))
    few = n // int(rng.integers(40, 120))
    positives = few if rare else n - few
    found = int(rng.integers(1, positives))
    return {
        "kind": "accuracy",
        "rows": n,
        "positives": positives,
        "found": found,
        "alarms": int(rng.integers(1, few)),
    }


@check
def accuracy(lab, ref, rng):
    """compares an accuracy with that of the more frequent answer"""
    for rare in (True, False):
        case = accuracy_case(rng, rare)
        split(lab, ref, case, [], "what does the more frequent answer reach?")


@check(needs=accuracy)
def nothing_marked(lab, ref, rng):
    """gives no precision where nothing was marked"""
    case = {**accuracy_case(rng, True), "found": 0, "alarms": 0}
    equal(lab.answer(case)["precision"], None, hint="a share of nothing")
    close(lab.answer(case)["gain"], 0.0, hint="this model gives the more frequent answer")


@check
def threshold(lab, ref, rng):
    """sets the threshold by what the two mistakes cost, and says what is to be expected"""
    for miss, alarm in ((int(rng.integers(5, 30)), 2), (3, int(rng.integers(5, 30)))):
        chances = rng.random(12).tolist()
        case = {"kind": "threshold", "chances": chances, "miss": miss, "alarm": alarm}
        split(lab, ref, case, ["marked"], "unmarked rows cost something as well")


@check(needs=threshold)
def at_the_threshold(lab, ref):
    """marks a row that lies exactly at the threshold, and can do without rows"""
    for chances in ([0.25, 0.125], []):
        case = {"kind": "threshold", "chances": chances, "miss": 3, "alarm": 1}
        split(lab, ref, case, ["marked"], "at least the threshold")


def curves(training, validation, goal):
    case = {"kind": "more rows", "training": training, "validation": validation}
    return {**case, "goal": goal}


@check
def more_rows(lab, ref, rng):
    """buys rows only for a model that can do what is asked on the rows that it knows"""
    goal = float(rng.uniform(0.1, 0.2))
    for low, high in ((0.5, 1.4), (1.2, 1.6), (0.5, 0.9), (1.3, 1.35)):
        training = [goal * low * 0.5, goal * low * 0.8, goal * low]
        validation = [goal * high * 3, goal * high * 2, goal * high]
        case = curves(training, validation, goal)
        split(lab, ref, case, ["buy"], "can the model reach the goal on its own rows?")


@check(needs=more_rows)
def exactly_the_goal(lab, ref):
    """takes an error of exactly the goal as good enough"""
    for training, validation in ((0.125, 0.25), (0.25, 0.5)):
        case = curves([training], [validation], 0.25)
        split(lab, ref, case, ["buy"], "at most the goal")


@check
def report(lab, ref, rng):
    """chooses by validation rows and reports by test rows"""
    for best, other in (("line", "tree"), ("tree", "net")):
        names = [["tree", "line", "net", "forest"][i] for i in rng.permutation(4)]
        right = (rng.permutation(30)[:4] + 50).tolist()
        later = (rng.permutation(30)[:4] + 50).tolist()
        validation = {k: (r, 100) for k, r in zip(names, right, strict=True)}
        test = {k: (r, 200) for k, r in zip(names, later, strict=True)}
        validation[best] = (45, 50)  # fewest right answers, highest share
        test[other] = (180, 200)
        case = {"kind": "report", "validation": validation, "test": test}
        split(lab, ref, case, ["name"], f"who is best on {validation}?")


@check(needs=report)
def equally_good(lab, ref):
    """takes the first of two models that are equally good"""
    pairs = {"b": (8, 10), "a": (16, 20)}
    case = {"kind": "report", "validation": pairs, "test": {"b": (5, 10), "a": (9, 10)}}
    split(lab, ref, case, ["name"], "of equals, the first")


def duel(rows, only_a, only_b):
    return {"kind": "difference", "rows": rows, "only_a": only_a, "only_b": only_b}


@check
def difference(lab, ref, rng):
    """names a winner only where the difference is more than chance, in either direction"""
    for a, b in ((12, 12 + int(rng.integers(20, 40))), (40, 36), (70, 30), (20, 38), (38, 20)):
        case = duel(int(rng.integers(400, 900)), a, b)
        split(lab, ref, case, ["winner"], "compare with twice the standard error")


@check(needs=difference)
def twice_exactly(lab, ref):
    """names no winner at exactly two standard errors, or where nothing differs"""
    for case in (duel(12, 0, 3), duel(12, 3, 0), duel(20, 0, 0)):
        split(lab, ref, case, ["winner"], "more than twice")
