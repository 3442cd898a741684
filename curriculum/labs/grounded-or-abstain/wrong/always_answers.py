"""Your program always sends an answer, with citations where they could be found. Of the 60 questions 20 can't be answered
from the documents, and for each of these it says something all the same. At every gate it has to be able to abstain."""

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
    if at < 0 or not quote or len(quote) > LONGEST:
        return None
    if set(re.findall(r"\d+", claim["text"])) - set(re.findall(r"\d+", quote)):
        return None
    start = passage["start"] + at
    return passage["doc"], start, start + len(quote)


def answer(question, passages, model, threshold):
    """Return an answer with the places that support it, or abstain."""
    try:
        claims = json.loads(model(build_prompt(question, passages)))["claims"]
    except json.JSONDecodeError:
        return {"text": "It depends.", "citations": [], "stopped_by": None}
    places = [place(claim, passages) for claim in claims]
    places = [found for found in places if found]
    text = " ".join(claim["text"] for claim in claims)
    return {"text": text, "citations": places, "stopped_by": None}
