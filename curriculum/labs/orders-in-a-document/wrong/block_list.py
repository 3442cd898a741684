"""Your program still drops documents that hold certain words. "Please ignore the noise of the ferry" is lost, and an
attack in other words gets through. Pass on all documents as data: what they may cause is decided in `act` and `clean`."""

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
BLOCKED = ["ignore", "instructions", "your rules", "assistant"]


def build(question, documents):
    """Return the messages for the model: the rules, then question and documents as data."""
    harmless = [text for text in documents if not any(word in text.lower() for word in BLOCKED)]
    fields = {"question": question, "documents": harmless}
    return [{"role": "system", "content": RULES}, {"role": "user", "content": json.dumps(fields)}]


def act(calls, task, use, confirm):
    """Run the calls that this task allows, side effects only after a yes."""
    for call in calls:
        tool, args = call["tool"], call["args"]
        if tool not in ALLOWED[task]:
            continue
        if tool in NEEDS_YES and confirm(tool, args) is not True:
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
