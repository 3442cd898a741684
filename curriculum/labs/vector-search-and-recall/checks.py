import numpy as np

from gradatim.checks import check, close, equal

DOCUMENTS = ["rules", "menu", "map"]


def unit_rows(rng, n, d):
    """n rows of length 1"""
    E = rng.normal(size=(n, d))
    return E / np.linalg.norm(E, axis=1, keepdims=True)


def chunks_in_order(rng):
    """all 24 chunks of three documents, in some order"""
    pairs = [(document, number) for document in DOCUMENTS for number in range(8)]
    return [pairs[i] for i in rng.permutation(len(pairs)).tolist()]


@check
def best_first(lab, ref, rng):
    """puts the rows with the largest cosine first"""
    E = unit_rows(rng, 9, 3)
    q = E[int(rng.integers(9))] * 1.0
    hint = f"all rows have length 1: {E.round(2).tolist()}, q {q.round(2).tolist()}"
    equal(lab.search(E, q, 4), ref.search(E, q, 4), hint=hint)


@check
def length_of_rows(lab, ref, rng):
    """looks at the direction of a row, not at its length"""
    E = unit_rows(rng, 12, 3) * rng.uniform(0.1, 20, size=(12, 1))
    q = rng.normal(size=3)
    hint = f"rows {E.round(2).tolist()}, q {q.round(2).tolist()}"
    equal(lab.search(E, q, 12), ref.search(E, q, 12), hint=hint)


@check
def length_of_question(lab, ref, rng):
    """finds the same for a longer or shorter question"""
    E = unit_rows(rng, 9, 4) * rng.uniform(0.5, 2, size=(9, 1))
    q = rng.normal(size=4)
    for factor in (1e-6, 1e6):
        equal(lab.search(E, factor * q, 5), ref.search(E, q, 5), hint=f"q times {factor}")


@check
def more_than_there_are(lab, ref, rng):
    """returns all chunks if there are fewer than k"""
    E, q = unit_rows(rng, 3, 2), rng.normal(size=2)
    equal(lab.search(E, q, 8), ref.search(E, q, 8), hint="3 chunks, k = 8")
    equal(lab.search(E[:1], q, 1), [0], hint="a single chunk")


@check
def equal_cosines(lab, ref, rng):
    """puts the smaller number first where cosines are equal"""
    q = np.array([2.0, 0.0])
    for _ in range(4):
        E = np.array([[0.0, 1.0]] * 5 + [[1.0, 0.0]] * 5)
        E = E[rng.permutation(10)] * rng.choice([1.0, 2.0, 4.0], size=(10, 1))
        hint = f"rows {E.tolist()}, q (2, 0): only two different cosines"
        equal(lab.search(E, q, 10), ref.search(E, q, 10), hint=hint)


@check
def empty_page(lab, ref, rng):
    """counts the cosine of a row that is all 0 as 0"""
    for _ in range(3):
        E = np.vstack([unit_rows(rng, 4, 2), [[0.0, 0.0]]])[rng.permutation(5)]
        q = -E.sum(axis=0)  # some rows point away from it
        hint = f"rows {E.round(2).tolist()}, q {q.round(2).tolist()}"
        equal(lab.search(E, q, 5), ref.search(E, q, 5), hint=hint)


@check
def empty_question(lab, rng):
    """counts all cosines as 0 if the question is all 0"""
    E = rng.normal(size=(6, 3))
    equal(lab.search(E, np.zeros(3), 3), [0, 1, 2], hint="all are equal, so the numbers decide")


@check
def all_of_the_gold(lab, rng):
    """gives 1.0 where all gold chunks are among the first k"""
    chunks = chunks_in_order(rng)
    got = lab.recall_at([chunks[:6]], [set(chunks[:2])], 4)
    close(got, 1.0, hint="2 gold chunks, both in front")


@check
def none_of_the_gold(lab, rng):
    """gives 0.0 where nothing of the gold is found, or nothing was returned"""
    chunks = chunks_in_order(rng)
    close(lab.recall_at([[]], [{chunks[0]}], 3), 0.0, hint="an empty list was returned")
    other = [(document, number + 100) for document, number in chunks[:3]]
    hint = f"returned {other}, gold {chunks[:3]}"
    close(lab.recall_at([other], [set(chunks[:3])], 3), 0.0, hint=hint)


@check
def share_of_the_gold(lab, ref, rng):
    """gives the share of a question's gold chunks"""
    chunks = chunks_in_order(rng)
    ranked, gold = [chunks[:6]], [{chunks[1], chunks[3], chunks[9], chunks[12], chunks[15]}]
    hint = f"k = 6, returned {ranked[0]}, gold {sorted(gold[0])}"
    close(lab.recall_at(ranked, gold, 6), ref.recall_at(ranked, gold, 6), hint=hint)


@check
def first_k_only(lab, ref, rng):
    """looks at the first k only"""
    chunks = chunks_in_order(rng)
    ranked, gold = [chunks[:8]], [{chunks[1], chunks[4], chunks[6]}]
    for k in (1, 2, 4, 5, 7):
        hint = f"k = {k}, returned {ranked[0]}, gold {sorted(gold[0])}"
        close(lab.recall_at(ranked, gold, k), ref.recall_at(ranked, gold, k), hint=hint)


@check
def mean_over_questions(lab, ref, rng):
    """takes the mean over the questions, each counted once"""
    chunks = chunks_in_order(rng)
    ranked = [chunks[:5], chunks[5:10], chunks[10:13]]
    gold = [{chunks[0]}, {chunks[6], *chunks[14:20]}, {chunks[11], chunks[20]}]
    hint = f"k = 5, returned {ranked}, gold {[sorted(right) for right in gold]}"
    close(lab.recall_at(ranked, gold, 5), ref.recall_at(ranked, gold, 5), hint=hint)
    ranked, gold = [chunks[:2], []], [{chunks[1]}, {chunks[3]}]
    hint = "k = 5, all of the gold for one question; for the other an empty list, which counts as 0"
    close(lab.recall_at(ranked, gold, 5), 0.5, hint=hint)
