import json

from gradatim.checks import check, equal, lend

ITEMS = ["lamp", "chair", "tea pot", "curtain", "shelf", "mirror"]


def order(rng, **other):
    """a valid record, with other values for some fields"""
    made = {
        "item": ITEMS[int(rng.integers(len(ITEMS)))],
        "quantity": int(rng.integers(2, 99)),
        "express": bool(rng.integers(2)),
    }
    return {**made, **other}


def script(*replies):
    """a model that gives these replies in their order"""
    left = list(replies)
    return lend(lambda messages: left.pop(0) if left else "called too often")


def problem_of(lab, given, reply):
    """the error with which a single attempt ends"""
    return given.outcome(lab.extract, "A letter", script(reply), 1)


@check
def bare(lab, rng):
    """returns the record of a reply that is nothing but JSON"""
    for want in (order(rng, quantity=1), order(rng, express=True), order(rng, express=False)):
        reply = json.dumps(want)
        equal(lab.extract("A letter", script(reply)), want, hint=f"the reply {reply}")


@check(needs=bare)
def first_request(lab, rng):
    """sends the prompt and the letter, once if the reply is good"""
    letter, model = f"Letter {int(rng.integers(1000))}", script(json.dumps(order(rng)))
    lab.extract(letter, model)
    want = [{"role": "system", "content": lab.PROMPT}, {"role": "user", "content": letter}]
    equal(model.calls, [(want,)], hint="one request with two messages")


@check(needs=bare)
def wrapped(lab, given, rng):
    """finds an object in a code fence and between sentences"""
    for before, after in (
        ("```json\n", "\n```"),
        ("```\n", "\n```\nAnything else?"),
        ("Sure, here you are: ", ""),
        ("", " I hope that helps."),
        (" \n", "\n "),
    ):
        want = order(rng)
        reply = before + json.dumps(want, indent=1) + after
        got = given.outcome(lab.extract, "A letter", script(reply), 1)
        equal(got, want, hint=f"the reply is {reply!r}")


@check(needs=wrapped)
def other_braces(lab, given, rng):
    """finds the object among other braces, and in a list"""
    for before, after in (
        ("As {you} wished: ", ""),
        ("", " {Done}"),
        ("{{", "}}"),
        ("{", " :}"),
        ("[", "]"),
    ):
        want = order(rng, item="box {large} } {")
        reply = before + json.dumps(want) + after
        got = given.outcome(lab.extract, "A letter", script(reply), 1)
        equal(got, want, hint=f"the reply is {reply!r}")


@check(needs=wrapped)
def the_first_object(lab, given, rng):
    """takes the first of two objects"""
    want = order(rng)
    reply = f"{json.dumps(want)} or {json.dumps(order(rng, quantity=100))}"
    got = given.outcome(lab.extract, "A letter", script(reply), 1)
    equal(got, want, hint=f"the reply is {reply!r}")
    reply = f'{{"item": "lamp"}} or {json.dumps(want)}'
    got = problem_of(lab, given, reply)
    equal(got, "ValueError: missing field: quantity", hint=f"the reply is {reply!r}")


@check(needs=bare)
def no_object(lab, given):
    """finds no object where there is none"""
    for reply in (
        "",
        "Two lamps",
        '["lamp", 2, true]',
        "2",
        "null",
        '{"item": "lamp", "quan',
        "}{",
    ):
        got = problem_of(lab, given, reply)
        equal(got, "ValueError: no JSON object", hint=f"the reply is {reply!r}")


@check(needs=bare)
def missing(lab, given, rng):
    """names the first field that is missing"""
    for name in ("item", "quantity", "express"):
        record = {key: value for key, value in order(rng).items() if key != name}
        got = problem_of(lab, given, json.dumps(record))
        equal(got, f"ValueError: missing field: {name}", hint=f"the record {record}")
    for record, name in (({}, "item"), ({"express": 1, "x": 2, "item": ""}, "quantity")):
        got = problem_of(lab, given, json.dumps(record))
        equal(got, f"ValueError: missing field: {name}", hint=f"the record {record}")


@check(needs=bare)
def unknown(lab, given, rng):
    """names the first field that nobody asked for"""
    for record in (
        order(rng, note="soon"),
        {"note": 1, "a": 2, **order(rng)},
        order(rng, note=None),
    ):
        got = problem_of(lab, given, json.dumps(record))
        equal(got, "ValueError: unknown field: note", hint=f"the record {record}")
    record = order(rng, quantity="2", Item="lamp")
    got = problem_of(lab, given, json.dumps(record))
    equal(got, "ValueError: unknown field: Item", hint=f"the record {record}")


def values(lab, given, rng, name, bad):
    """ask with bad values of one field"""
    for value in bad:
        record = order(rng, **{name: value})
        got = problem_of(lab, given, json.dumps(record))
        equal(got, f"ValueError: wrong value: {name}", hint=f"the record {record}")


@check(needs=bare)
def items(lab, given, rng):
    """refuses an item that is no text, or has nothing in it"""
    values(lab, given, rng, "item", ("", " \n", None, 7, ["lamp"], True))


@check(needs=bare)
def quantities(lab, given, rng):
    """refuses a quantity that is no whole number from 1"""
    values(lab, given, rng, "quantity", (0, -int(rng.integers(1, 9)), "2", "two", 2.0, None, [2]))


@check(needs=bare)
def bools_as_quantity(lab, given, rng):
    """refuses true and false as a quantity"""
    values(lab, given, rng, "quantity", (True, False))


@check(needs=bare)
def expresses(lab, given, rng):
    """refuses anything but true and false for express"""
    values(lab, given, rng, "express", (0, 1, "true", "no", None, ""))


@check(needs=[items, quantities])
def first_wrong_value(lab, given):
    """names the first wrong value"""
    for item, name in (("", "item"), ("lamp", "quantity")):
        reply = json.dumps({"express": "no", "quantity": 0, "item": item})
        got = problem_of(lab, given, reply)
        equal(got, f"ValueError: wrong value: {name}", hint=f"the reply {reply}")


@check(needs=bare)
def asks_again(lab, rng):
    """asks again with the bad replies and what was wrong with them"""
    want, n = order(rng), int(rng.integers(10, 99))
    bad = [f" Order {n}\n", '{"item": "lamp"}']
    model = script(*bad, json.dumps(want))
    equal(lab.extract("A letter", model), want, hint=f"bad replies {bad}, then a good one")
    talk = [{"role": "system", "content": lab.PROMPT}, {"role": "user", "content": "A letter"}]
    requests = [list(talk)]
    for reply, problem in zip(bad, ("no JSON object", "missing field: quantity"), strict=True):
        talk.append({"role": "assistant", "content": reply})
        talk.append({"role": "user", "content": f"Problem: {problem}"})
        requests.append(list(talk))
    got = [messages for (messages,) in model.calls]
    equal(got, requests, hint="three requests: 2, 4 and 6 messages; each reply as it came")


@check(needs=bare)
def attempts_end(lab, given, rng):
    """raises ValueError with the last problem when all attempts are used up"""
    replies = ["none", "{}", '{"item": "lamp"}', '{"item": "", "quantity": 1}', "none"]
    wants = ["no JSON object", "missing field: item", "missing field: quantity"]
    for n in (1, 2, 3, 4):
        model = script(*replies)
        args = ("A letter", model) if n == 3 else ("A letter", model, n)
        got = given.outcome(lab.extract, *args)
        want = [*wants, "missing field: express"][n - 1]
        equal(got, f"ValueError: {want}", hint=f"{n} attempts, the replies {replies[:n]}")
        equal(model.count, n, hint=f"{n} attempts are allowed")
