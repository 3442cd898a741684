import json

PROMPT = "Reply with one JSON object and nothing else: item (text), quantity (int), express (bool)."


def extract(letter, model, attempts=3):
    """Return the order in the letter as a valid record."""
    messages = [{"role": "system", "content": PROMPT}, {"role": "user", "content": letter}]
    reply = model(messages)
    return json.loads(reply)  # TODO: find the object, check it, and ask again with the reason
