"""Your program accepts a claim only if its quotation is the whole passage. Hardly any is, so it abstains nearly always,
and 40 questions that the documents do answer stay without an answer. Ask whether the quotation occurs somewhere in the
passage."""

import json
import re

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


def place(claim, passages):
    """Return (doc, start, end) of the claim's quotation, or None without support."""
    number, quote = claim["passage"], claim["quote"]
    if not 1 <= number <= len(passages):
        return None
    passage = passages[number - 1]
    at = passage["text"].find(quote)
    if quote != passage["text"] or not quote or len(quote) > LONGEST:
        return None
    if set(re.findall(r"\d+", claim["text"])) - set(re.findall(r"\d+", quote)):
        return None
    start = passage["start"] + at
    return passage["doc"], start, start + len(quote)


def answer(question, passages, model, threshold):
    """Return an answer with the places that support it, or abstain."""
    if not passages or passages[0]["score"] < threshold:
        return abstain("search")
    try:
        claims = json.loads(model(build_prompt(question, passages)))["claims"]
    except json.JSONDecodeError:
        return abstain("model")
    if not claims:
        return abstain("model")
    places = [place(claim, passages) for claim in claims]
    if None in places:
        return abstain("check")
    text = " ".join(claim["text"] for claim in claims)
    return {"text": text, "citations": places, "stopped_by": None}
