import numpy as np

from gradatim.checks import check, close, equal


def bits_of(scores, ids, n):
    """the bits of a bigram model for the first n targets"""
    shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    return -np.log2(shares[ids[:n], ids[1 : n + 1]])


def grammar(rng, n):
    """n sentences from a few words that are made by chance"""
    letters = "bcdfghklmnprstvw", "aeiou"

    def words(count, parts):
        return ["".join(str(rng.choice(list(s))) for s in letters * parts) for _ in range(count)]

    parts = words(5, 2), words(4, 3), words(5, 2)
    text = "".join(" ".join(str(rng.choice(p)) for p in parts) + ". " for _ in range(n))
    kinds = sorted(set(text))
    return np.array([kinds.index(c) for c in text]), len(kinds)


def bigram(ids, V, hidden, n):
    """the mean bits of counted pairs, each count one higher"""
    counts = np.ones((V, V))
    np.add.at(counts, (ids[:-1], ids[1:]), 1)
    return bits_of(np.log(counts), hidden, n).mean()


@check
def by_hand(lab, given):
    """finds 2 bits per character in the lesson's kind of example"""
    scores = np.log([[0.5, 0.25, 0.25], [0.125, 0.25, 0.625], [0.25, 0.25, 0.5]])
    got = lab.evaluate(given.table(scores), given.text([0, 0, 1, 1, 0]), 2)
    equal(len(got), 2, hint="bits and perplexity")
    close(got[0], 2.0, hint="the targets had the probabilities 1/2, 1/4, 1/4 and 1/8: bits")
    close(got[1], 4.0, hint="and the perplexity")


@check
def of_any_text(lab, given, rng):
    """measures bits over whole windows"""
    for N, L in ((13, 4), (14, 4), (16, 4), (8, 7), (30, 1)):
        ids, scores = rng.integers(0, 5, N), rng.normal(size=(5, 5)) * 2
        model = given.table(scores)
        got = lab.evaluate(model, given.text(ids), L)
        n = (N - 1) // L * L
        equal(given.letters(model), ids[:n].tolist(), hint=f"{N} letters, L = {L}: the inputs")
        bits = bits_of(scores, ids, n).mean()
        close(got[0], bits, hint=f"{N} letters, L = {L}: bits per character")


@check(needs=of_any_text)
def perplexity(lab, given, rng):
    """turns bits into perplexity"""
    ids, scores = rng.integers(0, 5, 41), rng.normal(size=(5, 5)) * 2
    got = lab.evaluate(given.table(scores), given.text(ids), 8)
    close(got[1], 2 ** bits_of(scores, ids, 40).mean(), hint="41 letters, L = 8")


@check
def as_in_use(lab, given, rng):
    """measures with dropout off and without a record, whatever the mode"""
    ids, scores = rng.integers(0, 5, 41), rng.normal(size=(5, 5)) * 2
    model = given.table(scores, drop=0.5)
    got = lab.evaluate(model, given.text(ids), 8)
    close(got[0], bits_of(scores, ids, 40).mean(), hint="a model with dropout: bits per character")
    equal(sorted(set(given.calls(model))), [("eval", "no record")], hint="mode and record")
    equal(given.mode(model), "eval", hint="the mode afterwards")


@check
def how_it_trains(lab, given, rng):
    """calls the model once in each step, with windows of L letters in training mode"""
    ids, steps, L = rng.integers(0, 6, 40), int(rng.integers(3, 7)), int(rng.integers(4, 9))
    model = given.net(6, 1)
    model.eval()
    equal(
        lab.train(model, given.text(ids), steps, L, given.chance(1)),
        None,
        hint="what train returns",
    )
    equal(
        given.calls(model), [("train", "recorded")] * steps, hint=f"{steps} steps: mode and record"
    )
    widths = [shape[1] for shape in given.shapes(model)]
    equal(widths, [L] * steps, hint=f"L = {L}: inputs of a window")
    most = max(shape[0] for shape in given.shapes(model))
    equal("at most 16" if most <= 16 else most, "at most 16", hint="windows of a step")


@check(needs=how_it_trains)
def chance_decides(lab, given, rng):
    """draws its windows from the generator that is handed over"""
    ids, seed = rng.integers(0, 6, 90), int(rng.integers(10**6))
    seen = []
    for weights in (1, 2):
        model = given.net(6, weights)
        lab.train(model, given.text(ids), 3, 5, given.chance(seed))
        seen.append(given.letters(model))
    equal(seen[1], seen[0], hint="the inputs of 3 steps, with two generators of the same seed")


@check(needs=how_it_trains)
def smallest_text(lab, given, rng):
    """trains on a text of a single window"""
    ids = rng.integers(0, 6, 6)
    model = given.net(6, 1)
    lab.train(model, given.text(ids), 1, 5, given.chance(1))
    equal(given.letters(model)[:5], ids[:5].tolist(), hint="6 letters, L = 5: the inputs")


@check(needs=how_it_trains)
def beats_the_bigram(lab, given, rng):
    """needs at most 0.6 times the bits of a bigram on hidden text"""
    ids, V = grammar(rng, 260)
    cut = len(ids) - 641
    model, chance = given.net(V, int(rng.integers(10**6))), given.chance(int(rng.integers(10**6)))
    lab.train(model, given.text(ids[:cut]), 100, 16, chance)
    ratio = given.measured(model, ids[cut:], 32) / bigram(ids[:cut], V, ids[cut:], 640)
    hint = "your model's bits, divided by the bigram's: is the target the next letter?"
    equal("at most 0.6" if ratio <= 0.6 else f"{ratio:.2f}", "at most 0.6", hint=hint)
