from gradatim.checks import check, close, equal, lend

LABELS = ["loan", "fee", "event"]
ODD = ["I can't say whether it's a {}.", "", "{} or other", "The label is {}", "It's no {}..", "?"]


def requests(task, text):
    """the contents of the two requests for a text: labels as given, labels reversed"""
    user = f"<text>{text}</text>"
    for labels in (LABELS, LABELS[::-1]):
        yield (f"{task} Labels: {', '.join(labels)}. Reply with the label alone.", user)


def asked(model):
    """the requests that a model was sent, in the order of the alphabet"""
    return sorted((m[0]["content"], m[1]["content"]) for (m,) in model.calls)


def wanted(task, cases):
    """the requests that belong to a task and its cases, in the order of the alphabet"""
    return sorted(pair for text, _ in cases for pair in requests(task, text))


def some_cases(rng, n, name="letter"):
    """n pairs of a text and a label"""
    return [(f"{name} {i}", LABELS[int(k)]) for i, k in enumerate(rng.integers(0, 3, n))]


def replies_for(rng, task, cases, kinds):
    """replies to both requests of each case, so that it ends as `kinds` says"""
    table = {}
    for (text, label), kind in zip(cases, kinds, strict=True):
        i = LABELS.index(label)
        wrong, third = LABELS[(i + 1) % 3], LABELS[(i + 2) % 3]
        odd = ODD[int(rng.integers(len(ODD)))].format(label)
        pair = {
            "right": (label, label),
            "wrong": (wrong, wrong),
            "flipped": (label, wrong),
            "flopped": (wrong, label),
            "lost": (wrong, third),
            "refused": (label, odd),
            "silent": (odd, label),
            "empty": (odd, odd),
            "unsure": (wrong, odd),
        }[kind]
        table.update(zip(requests(task, text), pair, strict=True))
    return table


def fake(table):
    """a model that has one fixed reply to each request"""
    return lend(lambda messages: table.get(tuple(m["content"] for m in messages), "What?"))


@check
def plain_labels(lab):
    """reads a label, with or without white space, a full stop and capital letters"""
    for reply in ("fee", " Fee.\n", "FEE", "fee .", "\tfee. "):
        equal(lab.read(reply, list(LABELS)), "fee", hint=f"the reply is {reply!r}")
    equal(lab.read("Event", ["event", "no event"]), "event", hint="Event")
    equal(lab.read("no event.", ["event", "no event"]), "no event", hint="a label of two words")


@check
def no_labels(lab):
    """reads nothing else as a label"""
    odd = [
        "I can't say whether it's a fee.",
        "",
        "fee or loan",
        "fees",
        "fee..",
        ".fee",
        "other",
        "e",
    ]
    for reply in odd:
        equal(lab.read(reply, list(LABELS)), None, hint=f"the reply is {reply!r}")


@check
def asks_in_both_orders(lab, rng):
    """asks for each case twice: labels as given, and reversed"""
    cases = some_cases(rng, 4)
    kinds = ["right", "wrong", "silent", "flipped"]
    model = fake(replies_for(rng, "Sort it.", cases, kinds))
    lab.score("Sort it.", list(LABELS), cases, model)
    equal(asked(model), wanted("Sort it.", cases), hint="two requests for each of four cases")


@check(needs=asks_in_both_orders)
def right_and_wrong(lab, rng):
    """counts right cases where all replies are plain labels"""
    cases = some_cases(rng, 7)
    kinds = ["right"] * int(rng.integers(2, 6))
    kinds += ["wrong"] * (7 - len(kinds))
    cases, kinds = [*cases, cases[0]], [*kinds, kinds[0]]
    got = lab.score(
        "Sort it.", list(LABELS), cases, fake(replies_for(rng, "Sort it.", cases, kinds))
    )
    want = {"share": kinds.count("right") / 8, "refused": 0, "flipped": 0}
    close(got, want, hint=f"the cases end {kinds}; the last is the first once more")


@check(needs=right_and_wrong)
def flips(lab, rng):
    """counts a case as flipped, and not as right, if the order decides"""
    kinds = ["right", "flipped", "flopped", "lost", "wrong", "flipped", "right", "right"]
    kinds = [kinds[i] for i in rng.permutation(8).tolist()]
    cases = some_cases(rng, 8)
    got = lab.score(
        "Sort it.", list(LABELS), cases, fake(replies_for(rng, "Sort it.", cases, kinds))
    )
    close(got, {"share": 3 / 8, "refused": 0, "flipped": 4}, hint=f"the cases end {kinds}")


@check(needs=right_and_wrong)
def refusals(lab, rng):
    """counts a case as refused, and not as right, if a reply is no label"""
    kinds = ["right", "refused", "silent", "empty", "wrong", "unsure", "right", "right", "silent"]
    kinds = [kinds[i] for i in rng.permutation(9).tolist()]
    cases = some_cases(rng, 9)
    got = lab.score(
        "Sort it.", list(LABELS), cases, fake(replies_for(rng, "Sort it.", cases, kinds))
    )
    close(got, {"share": 3 / 9, "refused": 5, "flipped": 0}, hint=f"the cases end {kinds}")


def three_tasks(rng):
    """tasks, cases and a model: the best task on the tuning cases is the worst on the others"""
    tasks = [f"Task {k}." for k in rng.permutation(50)[:3].tolist()]
    tuning, testing = some_cases(rng, 6), some_cases(rng, 5, "other letter")
    best, table = int(rng.integers(0, 2)), {}
    for i, task in enumerate(tasks):
        n = 4 if i == best else 3 - i
        kinds = ["right"] * n + ["flipped", "refused", "wrong", "lost", "empty", "wrong"][: 6 - n]
        table.update(replies_for(rng, task, tuning, kinds))
        kinds = ["right", "flipped", "silent", "wrong", "wrong"] if i == best else ["right"] * 5
        table.update(replies_for(rng, task, testing, kinds))
    return tasks, tuning, testing, best, fake(table)


@check(needs=[flips, refusals])
def chooses(lab, rng):
    """chooses the task that does best on the tuning cases"""
    tasks, tuning, testing, best, model = three_tasks(rng)
    got = lab.choose(tasks, list(LABELS), tuning, testing, model)
    shares = [(4 if i == best else 3 - i) / 6 for i in range(3)]
    close(got["tuning"], shares, hint="one share for each task, in their order")
    equal(got["best"], tasks[best], hint=f"the shares on the tuning cases are {shares}")


@check(needs=[flips, refusals])
def reports(lab, rng):
    """reports what the chosen task does on the test cases"""
    tasks, tuning, testing, _, model = three_tasks(rng)
    got = lab.choose(tasks, list(LABELS), tuning, testing, model)["testing"]
    want = {"share": 1 / 5, "refused": 1, "flipped": 1}
    close(got, want, hint="the chosen task has 1 of 5 test cases right")


@check(needs=asks_in_both_orders)
def test_cases_for_the_best(lab, rng):
    """shows the test cases to the chosen task alone, and asks nothing twice"""
    tasks, tuning, testing, best, model = three_tasks(rng)
    lab.choose(tasks, list(LABELS), tuning, testing, model)
    want = [pair for task in tasks for pair in wanted(task, tuning)] + wanted(tasks[best], testing)
    equal(asked(model), sorted(want), hint=f"the best on the tuning cases is {tasks[best]!r}")


@check(needs=chooses)
def first_of_equals(lab, rng):
    """takes the first of two tasks that are equally good"""
    tuning, testing = some_cases(rng, 3), some_cases(rng, 2, "other letter")
    names = ("wrong right wrong", "right wrong right", "right right empty")
    for tasks in (["Zip.", "Map.", "Ask."], ["Ask.", "Map.", "Zip."]):
        table = {}
        for task, kinds in zip(tasks, names, strict=True):
            table.update(replies_for(rng, task, tuning, kinds.split()))
            table.update(replies_for(rng, task, testing, ["right", "right"]))
        got = lab.choose(tasks, list(LABELS), tuning, testing, fake(table))["best"]
        equal(got, "Map.", hint="the shares are 1/3, 2/3 and 2/3")
