from gradatim.checks import agree, check, close, equal

NAMES = list("ABCDEFGHIJKLMNOP")


def found(rng, documents, top):
    """a ranked list: these documents with falling scores from about top"""
    scores = top - top * 0.08 * rng.random(len(documents)).cumsum()
    return list(zip(documents, scores.tolist(), strict=True))


def drawn(rng, n):
    """n different documents, in any order"""
    return [NAMES[i] for i in rng.permutation(len(NAMES))[:n].tolist()]


def both(rng, n=6):
    """a list by words and one by vectors, with a few documents in common"""
    return [found(rng, drawn(rng, n), 15.0), found(rng, drawn(rng, n), 0.9)]


def names(lists):
    """the lists without scores, to be told"""
    return ["".join(document for document, _ in found) for found in lists]


@check
def one_list(lab, ref, rng):
    """leaves a single list in its order, with points by place"""
    for k in (60, 5):
        lists = [found(rng, drawn(rng, 5), 15.0)]
        agree(lab.rrf, ref.rrf, lists, (1,), k, name="rrf", hint="the first place is place 1")


@check(needs=one_list)
def two_lists(lab, ref, rng):
    """adds the points of two lists, by places and not by scores"""
    a, b, c, d, e = drawn(rng, 5)
    lists = [found(rng, [a, b, c], 15.0), found(rng, [d, b, e, a], 0.9)]
    close(lab.rrf(lists, (1, 1)), ref.rrf(lists, (1, 1)), hint=f"the lists are {names(lists)}")


@check(needs=two_lists)
def missing(lab, ref, rng):
    """neither rewards nor punishes a document for a list that doesn't hold it"""
    a, b, c, d, e = drawn(rng, 5)
    for parts in ([a, b, c, d], [e]), ([a, b, c], []), ([b], [c, a, d, e]):
        lists = [found(rng, parts[0], 15.0), found(rng, parts[1], 0.9)]
        hint = f"the lists are {names(lists)}"
        close(lab.rrf(lists, (1, 0.7)), ref.rrf(lists, (1, 0.7)), hint=hint)


@check(needs=two_lists)
def weighted(lab, ref, rng):
    """weighs each list"""
    for weights in ((3, 1), (0.45, 0.7)):
        lists = both(rng)
        hint = f"the lists are {names(lists)}, weights {weights}"
        close(lab.rrf(lists, weights), ref.rrf(lists, weights), hint=hint)


@check(needs=two_lists)
def other_k(lab, ref, rng):
    """uses the k that it is given"""
    a, b, c, d, e = drawn(rng, 5)
    lists = [found(rng, [a, c, d, b], 15.0), found(rng, [e, d, c, b], 0.9)]
    for k in (1, 20, 1000):
        hint = f"k = {k}, the lists are {names(lists)}"
        close(lab.rrf(lists, (1, 0.9), k), ref.rrf(lists, (1, 0.9), k), hint=hint)


@check(needs=two_lists)
def three_lists(lab, ref, rng):
    """fuses three lists, also where a score is a distance and rises"""
    distances = [(document, 1 / score) for document, score in found(rng, drawn(rng, 8), 4.0)]
    lists = [*both(rng), distances]
    weights = (1.0, 0.7, 0.45)
    hint = f"the lists are {names(lists)}, weights {weights}"
    close(lab.rrf(lists, weights), ref.rrf(lists, weights), hint=hint)


@check(needs=two_lists)
def equal_points(lab, rng):
    """leaves documents with equal points in the order in which they are met"""
    a, b, c, d = drawn(rng, 4)
    lists = [found(rng, [a, b], 15.0), found(rng, [c, d], 0.9)]
    got = [document for document, _ in lab.rrf(lists, (1, 1))]
    equal(got, [a, c, b, d], hint=f"the lists are {names(lists)}, equal weights")
    lists = [found(rng, [d, b, a], 15.0), found(rng, [b, d, c], 0.9)]
    got = [document for document, _ in lab.rrf(lists, (1, 1))]
    equal(got, [d, b, a, c], hint=f"the lists are {names(lists)}, equal weights")


@check(needs=two_lists)
def weight_zero(lab, ref, rng):
    """doesn't read a list with the weight 0"""
    for weights in ((1, 0), (0, 1)):
        lists = both(rng)
        hint = f"the lists are {names(lists)}, weights {weights}"
        close(lab.rrf(lists, weights), ref.rrf(lists, weights), hint=hint)
    a, b, c = drawn(rng, 3)
    lists = [found(rng, [b, c, a], 15.0), found(rng, [a], 0.9), found(rng, [b], 4.0)]
    got = [document for document, _ in lab.rrf(lists, (0, 1, 1))]
    equal(got, [a, b], hint=f"the lists are {names(lists)}, weights (0, 1, 1)")


def some_questions(rng, n):
    """n questions with two lists each; gold stands near the top of one of them, or nowhere"""
    made = []
    for i in range(n):
        lists = both(rng)
        gold = lists[i % 2][int(rng.integers(0, 4))][0]
        made.append((lists, {gold, "Z"} if i % 3 else {gold, lists[0][4][0]}))
    return [*made, (both(rng), {"Z"})]


@check(needs=weighted)
def measured(lab, ref, rng):
    """takes the mean reciprocal rank over all questions"""
    questions = some_questions(rng, 5)
    for weights in ((1, 0.9), (3, 1)):
        got = lab.mean_reciprocal_rank(questions, weights, 60)
        want = ref.mean_reciprocal_rank(questions, weights, 60)
        asked = "; ".join(f"{names(lists)}, gold {sorted(gold)}" for lists, gold in questions)
        close(got, want, hint=f"weights {weights}; one question has no hit; lists: {asked}")


def depends_on_k(rng):
    """a question whose gold is on top of one list: first for a small k, second for a large one"""
    a, b, c, d, e, f, g, _ = drawn(rng, 8)
    return [found(rng, [a, c, d, b], 15.0), found(rng, [e, f, g, b], 0.9)], {a}


@check(needs=measured)
def measured_with_k(lab, rng):
    """hands k on to the fusion"""
    questions = [depends_on_k(rng)]
    for k, want in ((1, 1.0), (60, 0.5)):
        got = lab.mean_reciprocal_rank(questions, (1, 0.9), k)
        close(
            got,
            want,
            hint=f"k = {k}, the lists are {names(questions[0][0])}, gold {questions[0][1]}",
        )
        got = lab.choose(questions, [(1, 0.9)], k)
        close(got, ((1, 0.9), [want]), hint=f"k = {k}, a single option")


@check(needs=[measured, weight_zero])
def chosen(lab, ref, rng):
    """chooses the weights that measure best, which may be a single search"""
    options = [(1, 1), (1, 0), (3, 1), (0, 1), (1, 3)]
    for _ in range(3):
        questions = some_questions(rng, 6)
        got = lab.choose(questions, options, 60)
        close(got, ref.choose(questions, options, 60), hint=f"the options are {options}")


@check(needs=measured)
def first_of_equals(lab, rng):
    """takes the first of equally good options"""
    a, b, c, _ = drawn(rng, 4)
    questions = [([found(rng, [a, b], 15.0), found(rng, [a, c], 0.9)], {a})]
    options = [(1, 2), (2, 1), (1, 1)]
    got = lab.choose(questions, options, 60)
    close(got, ((1, 2), [1.0, 1.0, 1.0]), hint="all three are perfect here")
