"""Your program takes other answers than True for a yes. In an `if` the text "no" counts as true, and `1 == True` holds as
well. Only the value True is an agreement."""

import json
import re
from urllib.parse import urlsplit

RULES = (
    "You help the guests of the house at the harbour. Answer from the documents only. "
    "Breakfast for crews may start at five. Rooms above the bar are loud on Fridays."
)
ALLOWED = {"answer": ["find_note"], "booking": ["find_note", "book_room", "cancel_room"]}
NEEDS_YES = ["book_room", "cancel_room", "send_mail"]
HOSTS = ["house.example", "ferry.example"]


def build(question, documents):
    """Return the messages for the model: the rules, then question and documents as data."""
    fields = {"question": question, "documents": documents}
    return [{"role": "system", "content": RULES}, {"role": "user", "content": json.dumps(fields)}]


def act(calls, task, use, confirm):
    """Run the calls that this task allows, side effects only after a yes."""
    for call in calls:
        tool, args = call["tool"], call["args"]
        if tool not in ALLOWED[task]:
            continue
        if tool in NEEDS_YES and not confirm(tool, args):
            continue
        use(tool, args)


def runs(text):
    """Return all runs of six words of a text."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 6]) for i in range(len(words) - 5)}


def clean(text):
    """Return what of the model's text may be shown."""
    if runs(text) & runs(RULES):
        return "I can't show that."
    pieces, rest = [], text
    for link in re.findall(r"https?://[^\s)]+", text):
        before, _, rest = rest.partition(link)
        pieces += [before, link if urlsplit(link).hostname in HOSTS else "[link removed]"]
    return "".join(pieces) + rest


def assist(question, documents, task, model, use, confirm):
    """Answer a guest: ask the model, run what may run, return what may be shown."""
    reply = model(build(question, documents))
    act(reply["calls"], task, use, confirm)
    return clean(reply["text"])
