"""Rewrites a follow-up such as "And on Windows?" as a complete question.

By rules alone, without a model or the documents. A pronoun is replaced with what the previous
question was about. A fragment replaces its counterpart in the previous question: a code replaces a
code, a name a name, 'on Sunday' replaces 'on Saturday'. A complete question stays as it is.
"""

import re
from collections.abc import Sequence

from doc_chat import words

BEFORE = 3  # earlier questions that are taken into account
LONGEST = 500  # code points of both questions; longer ones are not joined

_LEAD = re.compile(r"(?:(?:ok(?:ay)?|and|but|or|so|then|what about|how about)\b[\s,]*)+", re.I)
_HELP = (
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|would)"
    r"(?:n't)?"
)
_VERB = re.compile(rf"\b{_HELP}\b", re.I)
_ASKS = re.compile(r"\b(?:who|what|which|when|where|why|how)\b", re.I)
_NO_QUESTION = re.compile(r".*!$|\W*(?:thanks|thank you|hi|hello|great|good|yes|no|okay)\b", re.I)
_PRONOUN = re.compile(
    r"\b(?:(?P<whose>its|their)|they|them|these|those|(?<!another )(?<!new )one(?=\W*$)|"
    # 'it' refers to nothing in 'Is it possible to'.
    r"it(?! (?:true|ok|okay|possible|allowed|forbidden|necessary|safe|fine) (?:to|that|if)\b)|"
    r"(?P<all>(?:that|this)(?=\W*$)|(?<=does )(?:that|this)|(?<=is )(?:that|this)))\b",
    re.I,
)
# A noun that a later pronoun refers to: 'run a program and get its output'.
_OWN = re.compile(r"\b(?:an?|the|my|every|two) \w+\b.* (?:and|or|with|when|if|that|which)\b", re.I)
# 'E-417', 'error 3', 'json.dumps'
_CODE = (
    r"\b(?:[A-Za-z]+(?:[-:_/.][A-Za-z]+)*[-:_/.]?\d[\w.-]*|[A-Za-z]{3,} \d+"
    r"|[A-Za-z]\w*(?:[._]\w+)+)\b"
)
_NAME = r"(?<=\s)[A-Z][\w-]+"
_NUMBER = r"\b\d[\d.,]*(?: [a-z%°]\w*)?"
_LIKE = [re.compile(pattern) for pattern in (_CODE, rf"{_NAME}|^[A-Z]{{2,}}\b", _NUMBER)]
_PLACE = r"(?:of|for|on|in|at|to|by|with|from|under|over|after|before|per|during)"
# A name with its qualifiers: 'the bed of the Lumen 40'.
_NAMED = re.compile(
    r"(?:(?:the|an?) )?(?:[\w-]+ of (?:the |an? )?)?" rf"(?:{_CODE}|{_NAME}(?: [A-Z][\w-]*)*)"
)
# The noun phrase between the verbs: 'does | the fire alarm | last', 'can I rent | a box'.
_SUBJECT = re.compile(
    rf"\b{_HELP} (?:there |(?:I|we|you) \w+ )?"
    rf"(?P<what>(?!(?:I|we|you|{_PLACE})\b)[\w-]+(?: [\w-]+)*?)"
    r"(?: (?:\w+ed|lost|sold|kept|made|held|found|paid|sent|taken|given))?"
    rf"(?: (?:be|an?|{_PLACE})\b|\W*$)",
    re.I,
)
_DONE = re.compile(r"(?:who|what) \w+ (?P<what>.*\w)", re.I)  # 'Who signs refunds?'


def alone(question: str, before: Sequence[str]) -> str:
    """The question, rewritten so that it can be understood without the earlier ones (oldest
    first)."""
    context = ""
    for one in before[-BEFORE:]:
        if not _NO_QUESTION.match(one):
            context = _joined(one, context)
    return _joined(question, context)


def _joined(question: str, context: str) -> str:
    if not context or len(context + question) > LONGEST or _NO_QUESTION.match(question):
        return question
    lead = _LEAD.match(question)
    rest = question[lead.end() :] if lead else question
    match = _PRONOUN.search(rest)
    # In 'The display shows E-417, what is it?' the pronoun refers to the question itself.
    if match and not any(like.search(rest, 0, match.start()) for like in (*_LIKE, _OWN)):
        subject = _clause(context) if match["all"] else _subject(context)
        whose = "'s" if match["whose"] else ""
        joined = f"{rest[: match.start()]}{subject}{whose}{rest[match.end() :]}"
        return joined[0].upper() + joined[1:]
    fragment, said = rest.strip(" ?.!"), len(words.content(rest))
    long = said > 2 if _ASKS.search(rest) else said > 3 and not lead
    if long or not fragment or _VERB.search(rest):
        return question
    return _completed(fragment, context.rstrip(" ?.!"))


def _completed(fragment: str, context: str) -> str:
    """The previous question, with the fragment in place of its counterpart, or at the end."""
    for pattern in _LIKE:
        new, old = pattern.search(fragment), list(pattern.finditer(context))
        if new and old:
            return f"{context[: old[-1].start()]}{new[0]}{context[old[-1].end() :]}?"
    if replaced := _replaced(fragment, context):
        return f"{context[: replaced.start(1)]}{fragment}{context[replaced.end(1) :]}?"
    return f"{context} {fragment[0].lower()}{fragment[1:]}?"


def _replaced(fragment: str, context: str) -> re.Match[str] | None:
    """The part that is replaced by a fragment without a code, name or number."""
    if place := re.match(rf"{_PLACE}\b", fragment, re.I):
        return re.search(rf"\b({place[0]} (?:the |an? )?[\w-]+)", context, re.I)
    if _ASKS.search(fragment):
        return None
    last = re.search(rf"\b{_PLACE} ([a-z][\w-]+)$", context)
    return last or re.search(rf"({re.escape(_phrase(context))})", context)


def _subject(context: str) -> str:
    """What a question is about: its name with qualifiers, or its first noun phrase."""
    named = _NAMED.search(context)
    return named[0].strip() if named else _phrase(context)


def _phrase(context: str) -> str:
    if phrase := _SUBJECT.search(context):
        *most, last = phrase["what"].split()
        # After 'does' or 'can' the last word is the verb: 'How long does the alarm last?'
        ends = not context[phrase.end("what") :].strip(" ?.!")
        helped = not re.match("is|are|was|were", phrase[0], re.I)
        if most and ends and helped and most[-1].lower() not in ("the", "a", "an"):
            return " ".join(most)
        return " ".join([*most, last])
    if done := _DONE.match(context):
        return done["what"]
    return " ".join(word for word in words.written(context) if words.content(word))


def _clause(context: str) -> str:
    """What a question is about, with the rest of the clause: 'a membership paused'."""
    clause = _SUBJECT.search(context)
    if not clause:
        return _phrase(context)
    return context[clause.start("what") :].rstrip(" ?.!").replace(" be ", " ")
