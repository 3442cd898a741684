"""Why did the computer say no?

An insurer wants to tell each customer which questions led to the answer. The tree is kept as a dict: a leaf is `{"answer": ...}`; any other place has the
keys `"ask"`, the name of a column; `"threshold"`; and `"yes"` and `"no"`, the two smaller trees. A row goes to "yes" if its value is at most
the threshold. Return the way of one customer through the tree.

- `tree`: a dict as described, of any depth; it may be a single leaf. `customer`: a dict with a number for each column that is asked for.
- Returns a list of texts: for each question on the way, from the top, a text such as `"age <= 30"` or `"age > 30"`, whichever is true for the customer;
  at the end the answer. The same column can be asked for several times; each question counts.

>>> questions_asked({"answer": "accept"}, {"age": 40})
['accept']
>>> small = {"ask": "age", "threshold": 30, "yes": {"answer": "refuse"}, "no": {"answer": "accept"}}
>>> questions_asked(small, {"age": 40})
['age > 30', 'accept']
"""

minutes = 9
chapter = "03-growing"
hint = "Walk down: `tree` can stand for a smaller tree in each round. Or let the function call itself and put one text in front."


def questions_asked(tree: dict, customer: dict) -> list[str]:
    way = []
    while "answer" not in tree:
        name, threshold = tree["ask"], tree["threshold"]
        if customer[name] <= threshold:
            way.append(f"{name} <= {threshold}")
            tree = tree["yes"]
        else:
            way.append(f"{name} > {threshold}")
            tree = tree["no"]
    return way + [tree["answer"]]


def _tree(ask, threshold, yes, no):
    return {"ask": ask, "threshold": threshold, "yes": yes, "no": no}


def cases(rng):
    accept, refuse, human = {"answer": "accept"}, {"answer": "refuse"}, {"answer": "ask a human"}
    small = _tree("age", 30, refuse, accept)
    yield (accept, {"age": 40})
    yield (small, {"age": 40})
    yield (small, {"age": 30})
    yield (small, {"age": 12})
    yield (_tree("kilos", 2.5, refuse, accept), {"kilos": 2.5})
    deep = _tree("claims", 2, _tree("age", 30, _tree("claims", 0, accept, human), accept), _tree("years", 10, refuse, human))
    for claims, age, years in ((0, 30, 3), (1, 22, 3), (2, 31, 3), (3, 50, 10), (4, 50, 11)):
        yield (deep, {"claims": claims, "age": age, "years": years})
    for _ in range(5):
        yield (deep, {"claims": int(rng.integers(0, 4)), "age": int(rng.integers(28, 33)), "years": int(rng.integers(8, 13))})


def wrong_equal_goes_to_no(tree, customer):
    """A customer whose value equals the threshold goes to "no" in your program. "At most 30" includes 30."""
    way = []
    while "answer" not in tree:
        name, threshold = tree["ask"], tree["threshold"]
        if customer[name] < threshold:
            way.append(f"{name} <= {threshold}")
            tree = tree["yes"]
        else:
            way.append(f"{name} > {threshold}")
            tree = tree["no"]
    return way + [tree["answer"]]


def wrong_question_as_it_stands(tree, customer):
    """You write each question as it stands in the tree. Write down what is true for the customer: "age > 30" on the way to "no"."""
    way = []
    while "answer" not in tree:
        name, threshold = tree["ask"], tree["threshold"]
        way.append(f"{name} <= {threshold}")
        tree = tree["yes"] if customer[name] <= threshold else tree["no"]
    return way + [tree["answer"]]


def wrong_last_question_only(tree, customer):
    """Your list holds only the last question on the way. Keep the questions before it as well."""
    way = []
    while "answer" not in tree:
        name, threshold = tree["ask"], tree["threshold"]
        if customer[name] <= threshold:
            way = [f"{name} <= {threshold}"]
            tree = tree["yes"]
        else:
            way = [f"{name} > {threshold}"]
            tree = tree["no"]
    return way + [tree["answer"]]
