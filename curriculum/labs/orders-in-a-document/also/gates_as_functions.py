from json import dumps
from re import finditer, sub
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
    data = dumps({"documents": list(documents), "question": question}, indent=1, ensure_ascii=False)
    return [dict(role="system", content=RULES), dict(content=data, role="user")]


def act(calls, task, use, confirm):
    """Run the calls that this task allows, side effects only after a yes."""
    gates = (
        lambda tool, args: tool in ALLOWED[task],
        lambda tool, args: tool not in NEEDS_YES or confirm(tool, args) is True,
    )
    for call in calls:
        if all(gate(call["tool"], call["args"]) for gate in gates):
            use(call["tool"], call["args"])


def spaced(text):
    """Return the words of a text in small letters, each between two spaces."""
    return "".join(f" {match[0]} " for match in finditer(r"\w+", text.lower()))


def recites(text):
    """Say whether six words of the rules follow each other in the text."""
    spoken, known = spaced(text), spaced(RULES).split()
    parts = ("".join(f" {word} " for word in known[i : i + 6]) for i in range(len(known) - 5))
    return any(part in spoken for part in parts)


def clean(text):
    """Return what of the model's text may be shown."""
    if recites(text):
        return "I can't show that."

    def judged(match):
        return match[0] if urlsplit(match[0]).hostname in HOSTS else "[link removed]"

    return sub(r"https?://[^\s)]+", judged, text)


def assist(question, documents, task, model, use, confirm):
    """Answer a guest: ask the model, run what may run, return what may be shown."""
    reply = model(build(question, documents))
    act(reply["calls"], task, use, confirm)
    return clean(reply["text"])
