from gradatim.checks import agree, check, equal, raises

WORDS = ["Refund", "broken!", "late,", "thanks", "hello", "REFUND?", "the"]


def text(rng):
    """a text that can be scored"""
    return " ".join(WORDS[i] for i in rng.integers(0, len(WORDS), int(rng.integers(1, 6))).tolist())


def single(text):
    return {"id": 7, "text": text}


@check
def old_answers(lab, ref, rng):
    """answers single texts as before"""
    fixed = ["Refund, it is broken", "late late", "broken late", "x" * 200, " Refund "]
    for one in [*fixed, *(text(rng) for _ in range(6))]:
        equal(lab.answer(single(one)), ref.answer(single(one)), hint=f"text: {one[:40]!r}")
        agree(lab.score, ref.score, one, name="score")


@check
def old_errors(lab):
    """refuses a single text that's empty or too long, as before"""
    for bad in ("", "  \n", "x" * 201):
        raises(ValueError, lab.answer, single(bad), hint=f"text: {bad[:20]!r}")
        raises(ValueError, lab.score, bad, hint=f"text: {bad[:20]!r}")


@check
def several(lab, ref, rng):
    """answers several texts, in their order"""
    for n in (1, 2, 5):
        request = {"id": n, "texts": [text(rng) for _ in range(n)]}
        equal(lab.answer(request), ref.answer(request), hint=f"{n} texts")


@check(needs=several)
def repeated(lab, ref):
    """has an entry for each text, also for one that comes twice"""
    request = {"id": 3, "texts": ["late", "Refund", "late"]}
    equal(lab.answer(request), ref.answer(request), hint="the first text comes twice")


@check(needs=several)
def bad_ones(lab, ref, rng):
    """puts an error in the place of a bad text, and scores the others"""
    texts = [text(rng), " ", "x" * 201, text(rng), "", text(rng)]
    for request in ({"id": 4, "texts": texts}, {"id": 5, "texts": [""]}):
        equal(lab.answer(request), ref.answer(request), hint="some texts can't be scored")


@check(needs=several)
def limits(lab, ref):
    """takes no texts, or a hundred, and refuses more"""
    for n in (0, 100):
        request = {"id": 6, "texts": ["late"] * n}
        equal(lab.answer(request), ref.answer(request), hint=f"{n} texts")
    raises(ValueError, lab.answer, {"id": 6, "texts": ["late"] * 101}, hint="101 texts")


@check
def one_of_them(lab):
    """refuses a request with both text and texts, or with neither"""
    both = [("late", ["late"]), ("late", []), ("", ["late"]), ("", [])]
    requests = [{"id": 2, "text": text, "texts": texts} for text, texts in both]
    for request in ({"id": 1}, *requests):
        raises(ValueError, lab.answer, request, hint=f"request: {request}")
