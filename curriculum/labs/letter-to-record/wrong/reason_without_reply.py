"""Your program sends the problem, but not the reply that had it. The server remembers nothing, so for the model
the complaint is about a reply that it never saw."""

import json

PROMPT = "Reply with one JSON object and nothing else: item (text), quantity (int), express (bool)."
FIELDS = ("item", "quantity", "express")


def first_object(reply):
    """Return the first JSON object in the reply, or None."""
    for start, character in enumerate(reply):
        if character == "{":
            try:
                value, _ = json.JSONDecoder().raw_decode(reply, start)
            except json.JSONDecodeError:
                continue
            return value
    return None


def first_problem(record):
    """Return what is wrong with the record, or an empty text."""
    if record is None:
        return "no JSON object"
    for name in FIELDS:
        if name not in record:
            return f"missing field: {name}"
    for name in record:
        if name not in FIELDS:
            return f"unknown field: {name}"
    if not isinstance(record["item"], str) or not record["item"].strip():
        return "wrong value: item"
    if type(record["quantity"]) is not int or record["quantity"] < 1:
        return "wrong value: quantity"
    if not isinstance(record["express"], bool):
        return "wrong value: express"
    return ""


def extract(letter, model, attempts=3):
    """Return the order in the letter as a valid record."""
    messages = [{"role": "system", "content": PROMPT}, {"role": "user", "content": letter}]
    for _ in range(attempts):
        reply = model(messages)
        record = first_object(reply)
        problem = first_problem(record)
        if not problem:
            return record
        messages.append({"role": "user", "content": f"Problem: {problem}"})
    raise ValueError(problem)
