import numpy as np

from gradatim.checks import check, close, equal


def table(rng, words=7, columns=4):
    """two matrices of moderate rows"""
    return rng.normal(size=(words, columns)), rng.normal(size=(words, columns))


def some(rng, n, words=7):
    """n different ids"""
    return rng.permutation(words)[:n].tolist()


def compare(lab, ref, *args, hint):
    """the loss first, then the two matrices"""
    got, want = lab.sgns_step(*args), ref.sgns_step(*args)
    said = f"word {args[2]}, near {args[3]}, drawn {args[4]}: {hint}"
    equal(len(got), 3, hint="the loss, the new centres, the new contexts")
    close(got[0], want[0], hint=f"the loss, {said}")
    close(got[1], want[1], hint=f"the new centres, {said}")
    close(got[2], want[2], hint=f"the new contexts, {said}")


@check
def one_negative(lab, ref, rng):
    """makes the step for a real pair with one negative"""
    word, near, other = some(rng, 3)
    hint = "an error is probability minus answer"
    compare(lab, ref, *table(rng), word, near, [other], 0.3, hint=hint)


@check
def several_negatives(lab, ref, rng):
    """adds up the terms of several negatives"""
    word, near, *drawn = some(rng, 6)
    compare(lab, ref, *table(rng), word, near, drawn, 0.2, hint="a sum, not a mean")


@check
def no_negatives(lab, ref, rng):
    """makes the step for a real pair alone"""
    word, near = some(rng, 2)
    compare(lab, ref, *table(rng), word, near, [], 0.5, hint="only the real pair has a term")


@check
def real_among_drawn(lab, ref, rng):
    """leaves out a drawn word that is the context word itself"""
    word, near, a, b = some(rng, 4)
    hint = "the real word is no negative"
    compare(lab, ref, *table(rng), word, near, [a, near, b, near], 0.3, hint=hint)
    compare(lab, ref, *table(rng), word, near, [near], 0.3, hint=hint)


@check
def drawn_twice(lab, ref, rng):
    """counts a word that was drawn several times as often"""
    word, near, a, b = some(rng, 4)
    hint = "each draw is a term, with its own slope"
    compare(lab, ref, *table(rng), word, near, [a, b, a, a], 0.3, hint=hint)


@check
def centre_among_drawn(lab, ref, rng):
    """treats the centre word like any other when it was drawn"""
    word, near, a = some(rng, 3)
    hint = "its row in contexts is another one than in centres"
    compare(lab, ref, *table(rng), word, near, [word, a], 0.3, hint=hint)


@check
def word_beside_itself(lab, ref, rng):
    """takes a pair of a word with itself"""
    word, a, b = some(rng, 3)
    hint = "centre and context have rows of their own"
    compare(lab, ref, *table(rng), word, word, [a, b], 0.3, hint=hint)


@check
def far_scores(lab, ref, rng):
    """keeps the loss finite for scores far from 0"""
    word, near, a, b = some(rng, 4)
    centres, contexts = table(rng)
    size = centres[word] @ centres[word]
    contexts[near] = centres[word] * -rng.uniform(760, 990) / size
    contexts[a] = centres[word] * rng.uniform(760, 990) / size
    contexts[b] = centres[word] * -rng.uniform(760, 990) / size
    far = ", ".join(f"{contexts[i] @ centres[word]:.0f}" for i in (near, a, b))
    hint = f"the scores are {far}: does a probability become 0 or 1?"
    compare(lab, ref, centres, contexts, word, near, [a, b], 0.1, hint=hint)


@check
def small_losses(lab, rng):
    """keeps the digits of a small loss"""
    score = rng.uniform(20, 30)
    centres, contexts = np.array([[1.0], [0.0]]), np.array([[-score], [score]])
    loss = lab.sgns_step(centres, contexts, 0, 1, [0], 0.1)[0]
    close(loss, 2 * np.exp(-score), atol=0.0, hint=f"the scores are {score:.1f} and -{score:.1f}")
