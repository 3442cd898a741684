import re

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
    # TODO: what does the list of words lose, and what does it let through?
    harmless = [text for text in documents if not any(word in text.lower() for word in BLOCKED)]
    content = "".join(f"<document>{text}</document>\n" for text in harmless)
    return [{"role": "system", "content": f"{RULES}\n{content}Question: {question}"}]


def act(calls, task, use, confirm):
    """Run the calls that this task allows, side effects only after a yes."""
    # TODO: who decides here what is run?
    for call in calls:
        use(call["tool"], call["args"])


def clean(text):
    """Return what of the model's text may be shown."""
    # TODO: is a part of the rules no leak? Where does a link really lead?
    if RULES in text:
        return "I can't show that."
    pieces, rest = [], text
    for link in re.findall(r"https?://[^\s)]+", text):
        before, _, rest = rest.partition(link)
        known = any(host in link for host in HOSTS)
        pieces += [before, link if known else "[link removed]"]
    return "".join(pieces) + rest


def assist(question, documents, task, model, use, confirm):
    """Answer a guest: ask the model, run what may run, return what may be shown."""
    reply = model(build(question, documents))
    act(reply["calls"], task, use, confirm)
    return clean(reply["text"])
