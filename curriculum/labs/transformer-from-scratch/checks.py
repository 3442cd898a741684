import numpy as np

from gradatim.checks import check, equal

V, T, WORDS = 22, 26, 8


def stores(rng, n):
    """n texts: what lies in six drawers, eight symbols of talk, and six questions with answers"""
    ids = rng.permutation(V)
    things, drawers, talk = ids[:8], ids[8:14], ids[14:]
    after = np.array([rng.permutation(WORDS)[:2] for _ in range(WORDS)])
    inside, said = rng.integers(0, 8, (n, 6)), rng.integers(0, WORDS, (n, 8))
    for place in range(1, 8):
        said[:, place] = after[said[:, place - 1], rng.integers(0, 2, n)]
    asked = rng.permuted(np.tile(np.arange(6), (n, 1)), axis=1)
    answers = np.take_along_axis(inside, asked, axis=1)
    questions = np.stack([drawers[asked], things[answers]], axis=2).reshape(n, 12)
    return np.concatenate([things[inside], talk[said], questions], axis=1)


def some(rng, n, length):
    return rng.integers(0, V, (n, length))


def other(text, place):
    """the same text with another symbol at one place"""
    changed = text.copy()
    changed[:, place] = (changed[:, place] + 1) % V
    return changed


def bits(scores, targets):
    """the bits of each target"""
    scores = scores - scores.max(axis=2, keepdims=True)
    shares = scores - np.log(np.exp(scores).sum(axis=2, keepdims=True))
    return -np.take_along_axis(shares, targets[:, :, None], axis=2)[:, :, 0] / np.log(2)


def about(number):
    return "more than 4" if number > 4 else f"{number:.1f}"


def decoder(lab, given, rng):
    given.seed(int(rng.integers(10**6)))
    return given.shaken(lab.Decoder(V, T), int(rng.integers(10**6)))


@check
def shapes(lab, given, rng):
    """returns rows of the stream from a block, and scores for V symbols from the decoder"""
    for B, n, d, heads in ((3, 5, 8, 2), (1, 1, 6, 3)):
        got = given.shape(lab.Block(d, heads), rng.normal(size=(B, n, d)))
        equal(got, (B, n, d), hint=f"Block({d}, {heads}), for a stream of shape {(B, n, d)}")
    for v, longest, B, n in ((V, T, 2, 7), (V, T, 3, T), (V, T, 1, 1), (5, 9, 2, 9)):
        got = given.shape(lab.Decoder(v, longest), rng.integers(0, v, (B, n)))
        equal(got, (B, n, v), hint=f"Decoder({v}, {longest}), for ids of shape {(B, n)}")


@check(needs=shapes)
def additions(lab, given, rng):
    """adds attention and the feed-forward network to the stream"""
    x = rng.integers(1, 10, (1, 2, 4)).astype(float)
    got = given.result(given.cleared(lab.Block(4, 2)), x)
    hint = "the stream behind a block with all its parameters set to 0: each layer gives 0"
    equal(got.round(4).astype(float), x, hint=hint)


@check(needs=shapes)
def norms(lab, given, rng):
    """normalises each row before each of the two layers, and not the stream itself"""
    x, up = rng.normal(size=(2, 5, 8)), np.array([0, 3, 0, 1, 0]).reshape(5, 1)
    block = given.shaken(lab.Block(8, 2), 1)
    moved = given.result(block, x + up) - given.result(block, x)
    word = "other rows"
    for name, wanted in (("the same, 3 and 1 higher", up), ("unchanged rows", 0 * up)):
        word = name if np.abs(moved - wanted).max() < 1e-3 else word
    hint = "3 was added to all numbers of row 1 of the stream, and 1 to those of row 3"
    equal(word, "the same, 3 and 1 higher", hint=hint)


@check(needs=shapes)
def shares(lab, given, rng):
    """shares the attention of each place so that the weights sum to 1"""
    row, n = rng.normal(size=(1, 1, 8)), 6
    got = given.result(given.shaken(lab.Block(8, 2), 2), np.repeat(row, n, axis=1))[0]
    differ = [i for i in range(n) if np.abs(got[i] - got[0]).max() > 1e-3]
    hint = f"{n} equal rows went in, so a mean of their values is the same for all; not like row 0:"
    equal(differ, [], hint=hint)


@check(needs=shapes)
def far_back(lab, given, rng):
    """reads all places to the left, however far"""
    model, text = decoder(lab, given, rng), some(rng, 1, T)
    before, *after = given.results(model, [text, *(other(text, place) for place in range(T))])
    read = [i for i in range(T) if np.abs(after[i] - before)[0, -1].max() > 1e-5]
    hint = f"a text of {T} symbols: places whose change moves the last scores"
    equal(read, list(range(T)), hint=hint)


@check(needs=shapes)
def no_look_ahead(lab, given, rng):
    """leaves the scores before a changed symbol as they were"""
    model, text = decoder(lab, given, rng), some(rng, 1, 12)
    before = given.result(model, text)[0]
    for place in (11, 6, 2):
        now = given.result(model, other(text, place))[0]
        moved = [i for i in range(place) if np.abs(now[i] - before[i]).max() > 1e-5]
        hint = f"the symbol at place {place} of 12 was changed: earlier places whose scores moved"
        equal(moved, [], hint=hint)


@check(needs=shapes)
def places(lab, given, rng):
    """knows the place of each symbol"""
    model, text = decoder(lab, given, rng), np.full((1, T), int(rng.integers(V)))
    scores = given.result(model, text)[0]
    alike = [i for i in range(1, T) if np.abs(scores[i] - scores[i - 1]).max() < 1e-5]
    hint = f"{T} times the same symbol: places with the scores of the place before"
    equal(alike, [], hint=hint)


@check(needs=no_look_ahead)
def alone(lab, given, rng):
    """scores a text the same alone, among others, twice, and as the beginning of a longer one"""
    model, texts = decoder(lab, given, rng), some(rng, 3, T)
    whole = given.result(model, texts)
    cases = (
        ("three texts, a second time", texts, whole),
        ("the second of three texts, alone", texts[1:2], whole[1:2]),
        ("their first 5 symbols", texts[:, :5], whole[:, :5]),
        ("their first symbol", texts[:, :1], whole[:, :1]),
    )
    for hint, ids, want in cases:
        near = np.abs(given.result(model, ids) - want).max() < 1e-3
        equal("the same scores" if near else "other scores", "the same scores", hint=hint)


@check(needs=shapes)
def several_heads(lab, given, rng):
    """attends with as many heads as it is told"""
    x, found = rng.normal(size=(1, 5, 8)), []
    for heads in (1, 4):
        given.seed(3)
        found.append(given.result(given.shaken(lab.Block(8, heads), 3), x))
    word = "the same stream" if np.abs(found[0] - found[1]).max() < 1e-5 else "another stream"
    equal(word, "another stream", hint="Block(8, 1) and Block(8, 4), drawn with the same seed")


@check(needs=shapes)
def wide_rows(lab, given, rng):
    """scales the scores, so that long rows do not narrow attention to one place"""
    n, d = 12, 256
    block, x = given.wide(lab.Block(d, 1), 4, d**-0.5), rng.normal(size=(1, n, d))
    nudged = [x + (np.arange(n) == j)[:, None] * rng.normal(size=d) / 10 for j in range(n)]
    before, *after = given.results(block, [x, *nudged])
    read = [j for j in range(n) if np.abs(after[j] - before)[0, -1].max() > 1e-5]
    hint = f"one head, d = {d}, {n} places: those whose change moves the last row"
    equal(read, list(range(n)), hint=hint)


@check(needs=shapes)
def parts(lab, given, rng):
    """is built of blocks of your own, with at most 16,000 parameters"""
    model, ids = lab.Decoder(V, T), some(rng, 2, T)
    found = "at least 1" if given.blocks(model) else "none"
    equal(found, "at least 1", hint="layers of the decoder that are a Block and are registered")
    names = ", ".join(given.ready_made(model, ids)) or "none"
    equal(names, "none", hint="PyTorch's own attention, called by the decoder")
    number = given.size(model)
    hint = f"parameters of Decoder({V}, {T})"
    equal("at most 16000" if number <= 16000 else str(number), "at most 16000", hint=hint)


@check(needs=shapes)
def steps(lab, given, rng):
    """calls the model once in each step, with at most 16 of the texts"""
    for n, length, number in ((40, 12, int(rng.integers(3, 7))), (3, 2, 2), (1, T, 1)):
        model, texts = given.watched(lab.Decoder(V, T)), some(rng, n, length)
        model.eval()
        which = f"{n} texts of {length} symbols, {number} steps: "
        got = lab.train(model, given.text(texts), number, given.chance(1))
        equal(got, None, hint="what train returns")
        hint = which + "mode and record of each call"
        equal(given.calls(model), [("train", "recorded")] * number, hint=hint)
        batches = given.batches(model)
        most = max((len(batch) for batch in batches), default=0)
        word = "at most 16" if most <= 16 else str(most)
        equal(word, "at most 16", hint=which + "texts of a step")
        known = {tuple(row[:k]) for row in texts.tolist() for k in (length - 1, length)}
        strange = [row for batch in batches for row in batch if tuple(row) not in known]
        hint = which + "rows that are no text of the table, with or without its last symbol"
        equal(strange[:1], [], hint=hint)


@check(needs=steps)
def chance_decides(lab, given, rng):
    """draws the texts of each step from the generator"""
    texts, number, seen = some(rng, 60, 6), int(rng.integers(10**6)), []
    for seed in (number, number, number + 1):
        model = given.watched(lab.Decoder(V, T))
        lab.train(model, given.text(texts), 3, given.chance(seed))
        seen.append(given.batches(model))
    equal(seen[1], seen[0], hint="the texts of 3 steps, with two generators of the same seed")
    word = "the same texts" if seen[2] == seen[0] else "other texts"
    equal(word, "other texts", hint="the texts of 3 steps, with a generator of another seed")


@check(needs=[additions, norms, shares, far_back, places, alone, parts, steps])
def answers(lab, given, rng):
    """needs at most 1.9 bits a symbol on hidden texts, after 300 steps"""
    texts = stores(rng, 1200)
    learn, hidden = texts[:1000], texts[1000:]
    given.seed(int(rng.integers(10**6)))
    model = lab.Decoder(V, T)
    lab.train(model, given.text(learn), 300, given.chance(int(rng.integers(10**6))))
    found = bits(given.result(model, hidden[:, :-1]), hidden[:, 1:])
    all_of_them, answered = found.mean(), found[:, 14::2].mean()
    word = f"{about(all_of_them)} bits a symbol, {about(answered)} an answer"
    want = "at most 1.9 bits a symbol"
    equal(want if all_of_them <= 1.9 else word, want, hint="1000 texts, 200 hidden ones")
