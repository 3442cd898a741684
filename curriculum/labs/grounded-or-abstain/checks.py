import json

from gradatim.checks import check, equal, lend

THINGS = ["pump", "lamp", "scale", "mask", "bed", "drill"]
FILL = "Keep this page dry. See also the next part. "


def library(rng):
    """documents: name -> text; and their facts: (doc, offset, minutes, thing, sentence)"""
    documents, facts = {}, []
    for name in THINGS:
        text = "Notes. " * int(rng.integers(1, 9))
        for i in range(10):
            number = int(rng.integers(100, 900))
            sentence = f"The {name} {i} waits {number} minutes."
            facts.append((f"{name}.txt", len(text), number, f"{name} {i}", sentence))
            text += sentence + " " + FILL
        documents[f"{name}.txt"] = text
    return documents, facts


def passage(fact, score=0.8):
    """the passage that begins with a fact"""
    doc, offset, _, _, sentence = fact
    return {"doc": doc, "start": offset, "text": sentence + " " + FILL, "score": score}


def claim(fact, number=1, **other):
    minutes = fact[2]
    made = {
        "text": f"Wait {minutes} minutes.",
        "passage": number,
        "quote": f"waits {minutes} minutes",
    }
    return {**made, **other}


def reply(*claims):
    return json.dumps({"claims": list(claims)})


def tried(lab, passages, text, threshold=0.5):
    """the answer after a scripted reply"""
    return lab.answer("How long?", passages, lend(lambda prompt: text), threshold)


def stopped(gate):
    return {"text": "I don't know.", "citations": [], "stopped_by": gate}


def two(rng):
    """two facts of other documents, and their passages"""
    _, facts = library(rng)
    a, b = facts[int(rng.integers(10))], facts[10 + int(rng.integers(10))]
    return a, b, [passage(a, 0.8), passage(b, 0.6)]


def quoted(fact, quote=None):
    """the citation of a fact's quotation"""
    doc, offset, minutes, _, sentence = fact
    quote = quote or f"waits {minutes} minutes"
    start = offset + sentence.find(quote)
    return doc, start, start + len(quote)


@check
def one_claim(lab, rng):
    """answers with the place of the quotation in its document"""
    a, b, passages = two(rng)
    for fact, number in ((a, 1), (b, 2)):
        want = {"text": f"Wait {fact[2]} minutes.", "citations": [quoted(fact)], "stopped_by": None}
        hint = f"passage {number} starts at {passages[number - 1]['start']}"
        equal(tried(lab, passages, reply(claim(fact, number))), want, hint=hint)


@check(needs=one_claim)
def first_place(lab, rng):
    """takes the first place of a quotation that stands there twice"""
    a, _, passages = two(rng)
    text = passages[0]["text"]
    doubled = [{**passages[0], "text": text + text}]
    want = {"text": f"Wait {a[2]} minutes.", "citations": [quoted(a)], "stopped_by": None}
    equal(tried(lab, doubled, reply(claim(a))), want, hint="the passage says it twice")


@check
def asks_once(lab, ref, rng):
    """asks the model once, with the prompt as given"""
    a, _, passages = two(rng)
    model = lend(lambda prompt: reply(claim(a)))
    lab.answer(f"How long for {a[3]}?", passages, model, 0.7)
    want = [(ref.build_prompt(f"How long for {a[3]}?", passages),)]
    hint = "one call, with all passages in it; threshold 0.7, scores 0.8 and 0.6"
    equal(model.calls, want, hint=hint)


@check
def search_gate(lab, rng):
    """abstains without asking the model if the search found nothing good enough"""
    a, _, passages = two(rng)
    for found, threshold in (([], 0.0), (passages, 0.81), (passages, 2.0)):
        model = lend(lambda prompt: reply(claim(a)))
        got = lab.answer("How long?", found, model, threshold)
        hint = f"{len(found)} passages, best score 0.8, threshold {threshold}"
        equal(got, stopped("search"), hint=hint)
        equal(model.count, 0, hint="calls of the model; " + hint)


@check(needs=one_claim)
def at_the_threshold(lab, rng):
    """asks the model if the best score reaches the threshold, and then about all passages"""
    a, b, passages = two(rng)
    want = {"text": f"Wait {a[2]} minutes.", "citations": [quoted(a)], "stopped_by": None}
    equal(tried(lab, passages, reply(claim(a)), 0.8), want, hint="score 0.8, threshold 0.8")
    want_b = {"text": f"Wait {b[2]} minutes.", "citations": [quoted(b)], "stopped_by": None}
    hint = "scores 0.8 and 0.6, threshold 0.8, a claim that cites passage 2"
    equal(tried(lab, passages, reply(claim(b, 2)), 0.8), want_b, hint=hint)
    passages = [{**passages[0], "score": 0.0}]
    equal(tried(lab, passages, reply(claim(a)), 0.0), want, hint="score 0.0, threshold 0.0")


@check
def model_gate(lab, rng):
    """abstains if the model has no claims, or writes no JSON"""
    _, _, passages = two(rng)
    for text in ('{"claims": []}', "I don't know.", "", '{"claims": [{"text": "Wai'):
        equal(tried(lab, passages, text), stopped("model"), hint=f"the reply is {text!r}")


@check(needs=one_claim)
def several_claims(lab, rng):
    """joins the texts of several claims and cites each of them"""
    a, b, passages = two(rng)
    whole = claim(b, 2, text=b[4], quote=b[4])
    again = claim(a, text=f"So {a[2]} minutes.")  # a second claim with the same quotation
    made = [claim(b, 2), claim(a), whole, claim(a, text="Wait.", quote="waits"), again]
    want = {
        "text": f"Wait {b[2]} minutes. Wait {a[2]} minutes. {b[4]} Wait. So {a[2]} minutes.",
        "citations": [quoted(b), quoted(a), quoted(b, b[4]), quoted(a, "waits"), quoted(a)],
        "stopped_by": None,
    }
    equal(tried(lab, passages, reply(*made)), want, hint=f"the claims {made}")


def refused(lab, passages, claims):
    """each of these claims must be stopped"""
    for bad in claims:
        equal(tried(lab, passages, reply(bad)), stopped("check"), hint=f"the claim {bad}")


@check(needs=one_claim)
def invented_quotes(lab, rng):
    """stops a quotation that stands nowhere"""
    a, _, passages = two(rng)
    minutes = a[2]
    bad = [
        claim(a, quote=f"wait {minutes} minutes"),
        claim(a, quote=f"Waits {minutes} minutes"),
        claim(a, quote=f"waits {minutes}  minutes"),
    ]
    refused(lab, passages, bad)


@check(needs=one_claim)
def empty_quotes(lab, rng):
    """stops an empty quotation"""
    a, _, passages = two(rng)
    refused(lab, passages, [claim(a, text="Wait a little.", quote="")])


@check(needs=one_claim)
def wrong_passages(lab, rng):
    """stops a quotation that stands in another passage than the one cited"""
    a, b, passages = two(rng)
    refused(lab, passages, [claim(a, 2), claim(b, 1)])


@check(needs=one_claim)
def no_such_passage(lab, rng):
    """stops the number of a passage that doesn't exist"""
    a, b, passages = two(rng)
    refused(lab, passages, [claim(b, 3), claim(b, 0), claim(a, -1), claim(b, 99)])


@check(needs=one_claim)
def long_quotes(lab, rng):
    """stops quotations of more than 80 characters, and no shorter ones"""
    a, _, passages = two(rng)
    longer = [{**passages[0], "text": passages[0]["text"] * 2}]
    text = longer[0]["text"]
    made = claim(a, quote=text[:80])
    want = {
        "text": made["text"],
        "citations": [(a[0], a[1], a[1] + 80)],
        "stopped_by": None,
    }
    equal(tried(lab, longer, reply(made)), want, hint="a quotation of 80 characters")
    refused(lab, longer, [claim(a, quote=text[:81]), claim(a, quote=text)])


@check(needs=one_claim)
def numbers_of_a_claim(lab, rng):
    """stops a claim with a number that isn't a number of its quotation"""
    a, _, passages = two(rng)
    minutes = a[2]
    bad = [
        claim(a, text=f"Wait {minutes + 1} minutes."),
        claim(a, text=f"Wait {minutes} minutes, 2 at least.", quote=f"waits {minutes} minutes"),
        claim(a, text=f"Wait {str(minutes)[1:]} minutes."),
        claim(a, text=f"Wait {minutes} minutes.", quote="waits"),
        claim(a, text=f"Wait {minutes + 1}."),
        claim(a, text=f"A {minutes + 1}-minute wait."),
    ]
    refused(lab, passages, bad)
    n = int(rng.integers(1, 10))
    dose = [{**passages[0], "text": f"Give 0.{n} mg. " + FILL}]
    refused(lab, dose, [claim(a, text=f"Give 0.0{n} mg.", quote=f"Give 0.{n} mg")])


@check(needs=one_claim)
def one_bad_claim(lab, rng):
    """stops the whole answer if one of its claims isn't supported"""
    a, b, passages = two(rng)
    bad = claim(b, 2, quote="waits a while")
    for claims in ([claim(a), bad], [bad, claim(a)], [claim(a), bad, claim(b, 2)]):
        hint = f"the claims {claims}"
        equal(tried(lab, passages, reply(*claims)), stopped("check"), hint=hint)


@check
def sixty_questions(lab, rng):
    """answers 40 of 60 questions with support, and abstains on the 20 unanswerable ones"""
    documents, facts = library(rng)
    order = rng.permutation(60).tolist()
    for turn, i in enumerate(order):
        fact, other = facts[i], facts[(i + 13) % 60]
        passages = [passage(other, 0.7), passage(fact, 0.6)]
        text, want = reply(claim(fact, 2)), None
        if turn % 3:
            want = f"waits {fact[2]} minutes"
        elif turn % 9 == 0:
            passages = [passage(other, 0.2)]
        elif turn % 9 == 3:
            text = reply()
        else:
            text = reply(claim(fact, 2, quote=f"waits {fact[2] + 1} minutes"))
        got = tried(lab, passages, text)
        places = [documents[doc][start:end] for doc, start, end in got["citations"]]
        hint = f"question {turn}: the text of the documents at the places cited"
        equal(places, [want] if want else [], hint=hint)
        text = f"Wait {fact[2]} minutes." if want else "I don't know."
        equal(got["text"], text, hint=f"question {turn}")
