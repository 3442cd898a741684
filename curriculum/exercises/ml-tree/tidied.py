"""Questions that decide nothing

A tree that was grown from data can hold questions whose two sides give the same answer. Before a ward prints its tree for the nurses, remove them: a question
whose two smaller trees, *after they have been tidied themselves*, are leaves with the same answer becomes that leaf.

- `tree`: a leaf, which is a text, or a tuple `(question, yes, no)` of a text and two trees, of any depth.
- Returns the tidied tree in the same form.

>>> tidied(("fever?", "wait", "wait"))
'wait'
>>> tidied(("fever?", ("pain?", "doctor", "doctor"), "wait"))
('fever?', 'doctor', 'wait')
"""

minutes = 7
chapter = "03-growing"
hint = "First tidy the two smaller trees. Only then can you see whether they are equal leaves."


def tidied(tree: str | tuple) -> str | tuple:
    if isinstance(tree, str):
        return tree
    question, yes, no = tree
    yes, no = tidied(yes), tidied(no)
    if isinstance(yes, str) and yes == no:
        return yes
    return (question, yes, no)


def _random(rng, depth):
    if depth == 0 or rng.random() < 0.15:
        return ["doctor", "wait"][int(rng.integers(0, 2))]
    return (["fever?", "pain?", "pale?"][int(rng.integers(0, 3))], _random(rng, depth - 1), _random(rng, depth - 1))


def cases(rng):
    yield ("wait",)
    yield (("fever?", "wait", "wait"),)
    yield (("fever?", "doctor", "wait"),)
    yield (("fever?", ("pain?", "doctor", "doctor"), "wait"),)
    yield (("fever?", ("pain?", "wait", "wait"), "wait"),)
    yield (("fever?", "doctor", ("pain?", ("pale?", "doctor", "doctor"), "doctor")),)
    same = ("pain?", "doctor", "wait")
    yield (("fever?", same, same),)
    yield (("pale?", ("fever?", same, same), ("pain?", "wait", ("fever?", "wait", "wait"))),)
    yield (("fever?", ("pale?", same, same), "wait"),)
    yield (("pale?", ("fever?", ("pain?", "wait", "wait"), ("pale?", "wait", "wait")), same),)
    for depth in (3, 4, 5):
        yield (_random(rng, depth),)


def wrong_top_only(tree):
    """You look at the top question only. Questions further down can be just as useless."""
    if not isinstance(tree, str) and isinstance(tree[1], str) and tree[1] == tree[2]:
        return tree[1]
    return tree


def wrong_looked_before_tidying(tree):
    """You compare the two sides before they are tidied. A question above can become useless only because of what was removed below."""
    if isinstance(tree, str):
        return tree
    question, yes, no = tree
    if isinstance(yes, str) and yes == no:
        return yes
    return (question, wrong_looked_before_tidying(yes), wrong_looked_before_tidying(no))


def wrong_equal_trees_merged(tree):
    """You also remove a question whose two sides are equal trees with questions of their own. The task speaks of leaves."""
    if isinstance(tree, str):
        return tree
    question, yes, no = tree
    yes, no = wrong_equal_trees_merged(yes), wrong_equal_trees_merged(no)
    return yes if yes == no else (question, yes, no)
