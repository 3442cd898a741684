from json import loads
from re import escape, findall, search

LONGEST = 80


def build_prompt(question, passages):
    """Return the prompt: rules, numbered passages, question."""
    lines = [
        'Answer from the passages only, as JSON: {"claims": [{"text", "passage", "quote"}]}.',
        f"Copy each quote letter for letter, {LONGEST} characters at most.",
        'If the passages don\'t hold the answer, reply: {"claims": []}',
    ]
    lines += [f"[{n}] {passage['text']}" for n, passage in enumerate(passages, start=1)]
    return "\n".join([*lines, f"Question: {question}"])


def abstain(gate):
    """Return what goes out if there is no answer; gate says where the question was stopped."""
    return {"text": "I don't know.", "citations": [], "stopped_by": gate}


class Stopped(Exception):
    """A gate stopped the question."""


def demand(condition, gate):
    """Raise Stopped with the gate's name unless the condition holds."""
    if not condition:
        raise Stopped(gate)


def gates(question, passages, model, threshold):
    """Return the answer; the first gate that finds something wrong raises Stopped."""
    demand(max([p["score"] for p in passages[:1]], default=float("-inf")) >= threshold, "search")
    try:
        claims = loads(model(build_prompt(question, passages)))["claims"]
    except ValueError:
        claims = []
    demand(len(claims) > 0, "model")
    by_number = dict(enumerate(passages, start=1))
    texts, places = [], []
    for claim in claims:
        demand(claim["passage"] in by_number, "check")
        cited, quote = by_number[claim["passage"]], claim["quote"]
        match = search(escape(quote), cited["text"])
        demand(match and 1 <= len(quote) <= LONGEST, "check")
        demand(all(n in findall(r"\d+", quote) for n in findall(r"\d+", claim["text"])), "check")
        first, last = match.span()
        texts.append(claim["text"])
        places.append((cited["doc"], cited["start"] + first, cited["start"] + last))
    return {"text": " ".join(texts), "citations": places, "stopped_by": None}


def answer(question, passages, model, threshold):
    """Return an answer with the places that support it, or abstain."""
    try:
        return gates(question, passages, model, threshold)
    except Stopped as stop:
        return abstain(str(stop))
