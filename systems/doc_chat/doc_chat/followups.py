"""Rewrites a follow-up such as "And on Windows?" as a complete question.

By rules alone, without a model or the documents. A pronoun is replaced with what the previous
question was about. A fragment replaces its counterpart in the previous question: a code replaces a
code, a name a name, 'on Sunday' replaces 'on Saturday'. A complete question stays as it is.
"""

import re
from collections.abc import Sequence

from doc_chat import words

MAX_CONTEXT = 3  # earlier questions that are taken into account
MAX_LENGTH = 500  # code points of both questions; longer ones are not joined

_LEAD = re.compile(r"(?:(?:ok(?:ay)?|and|but|or|so|then|what about|how about)\b[\s,]*)+", re.I)
_AUXILIARY = (
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|would)"
    r"(?:n't)?"
)
_VERB = re.compile(rf"\b{_AUXILIARY}\b", re.I)
_QUESTION_WORD = re.compile(r"\b(?:who|what|which|when|where|why|how)\b", re.I)
_NO_QUESTION = re.compile(r".*!$|\W*(?:thanks|thank you|hi|hello|great|good|yes|no|okay)\b", re.I)
_PRONOUN = re.compile(
    r"\b(?:(?P<whose>its|their)|they|them|these|those|(?<!another )(?<!new )one(?=\W*$)|"
    # 'it' refers to nothing in 'Is it possible to'.
    r"it(?! (?:true|ok|okay|possible|allowed|forbidden|necessary|safe|fine) (?:to|that|if)\b)|"
    r"(?P<all>(?:that|this)(?=\W*$)|(?<=does )(?:that|this)|(?<=is )(?:that|this)))\b",
    re.I,
)
# A noun that a later pronoun refers to: 'run a program and get its output'.
_OWN_NOUN = re.compile(
    r"\b(?:an?|the|my|every|two) \w+\b.* (?:and|or|with|when|if|that|which)\b", re.I
)
# 'E-417', 'error 3', 'json.dumps'
_CODE = (
    r"\b(?:[A-Za-z]+(?:[-:_/.][A-Za-z]+)*[-:_/.]?\d[\w.-]*|[A-Za-z]{3,} \d+"
    r"|[A-Za-z]\w*(?:[._]\w+)+)\b"
)
_NAME = r"(?<=\s)[A-Z][\w-]+"
_NUMBER = r"\b\d[\d.,]*(?: [a-z%°]\w*)?"
_COUNTERPARTS = [re.compile(pattern) for pattern in (_CODE, rf"{_NAME}|^[A-Z]{{2,}}\b", _NUMBER)]
_PREPOSITION = r"(?:of|for|on|in|at|to|by|with|from|under|over|after|before|per|during)"
# A name with its qualifiers: 'the bed of the Lumen 40'.
_NAME_PHRASE = re.compile(
    r"(?:(?:the|an?) )?(?:[\w-]+ of (?:the |an? )?)?" rf"(?:{_CODE}|{_NAME}(?: [A-Z][\w-]*)*)"
)
# The noun phrase between the verbs: 'does | the fire alarm | last', 'can I rent | a box'.
_SUBJECT = re.compile(
    rf"\b{_AUXILIARY} (?:there |(?:I|we|you) \w+ )?"
    rf"(?P<what>(?!(?:I|we|you|{_PREPOSITION})\b)[\w-]+(?: [\w-]+)*?)"
    r"(?: (?:\w+ed|lost|sold|kept|made|held|found|paid|sent|taken|given))?"
    rf"(?: (?:be|an?|{_PREPOSITION})\b|\W*$)",
    re.I,
)
_OBJECT = re.compile(r"(?:who|what) \w+ (?P<what>.*\w)", re.I)  # 'Who signs refunds?'


def standalone(question: str, earlier: Sequence[str]) -> str:
    """The question, rewritten so that it can be understood without the earlier ones (oldest
    first)."""
    context = ""
    for one in earlier[-MAX_CONTEXT:]:
        if not _NO_QUESTION.match(one):
            context = _rewrite(one, context)
    return _rewrite(question, context)


def _rewrite(question: str, context: str) -> str:
    if not context or len(context + question) > MAX_LENGTH or _NO_QUESTION.match(question):
        return question
    lead = _LEAD.match(question)
    rest = question[lead.end() :] if lead else question
    match = _PRONOUN.search(rest)
    # In 'The display shows E-417, what is it?' the pronoun refers to the question itself.
    if match and not any(
        pattern.search(rest, 0, match.start()) for pattern in (*_COUNTERPARTS, _OWN_NOUN)
    ):
        subject = _clause(context) if match["all"] else _subject(context)
        whose = "'s" if match["whose"] else ""
        rewritten = f"{rest[: match.start()]}{subject}{whose}{rest[match.end() :]}"
        return rewritten[0].upper() + rewritten[1:]
    fragment, content_count = rest.strip(" ?.!"), len(words.content_terms(rest))
    is_complete = (
        content_count > 2 if _QUESTION_WORD.search(rest) else content_count > 3 and not lead
    )
    if is_complete or not fragment or _VERB.search(rest):
        return question
    return _complete(fragment, context.rstrip(" ?.!"))


def _complete(fragment: str, context: str) -> str:
    """The previous question, with the fragment in place of its counterpart, or at the end."""
    for pattern in _COUNTERPARTS:
        new, old = pattern.search(fragment), list(pattern.finditer(context))
        if new and old:
            return f"{context[: old[-1].start()]}{new[0]}{context[old[-1].end() :]}?"
    if replaced := _replaced_part(fragment, context):
        return f"{context[: replaced.start(1)]}{fragment}{context[replaced.end(1) :]}?"
    return f"{context} {fragment[0].lower()}{fragment[1:]}?"


def _replaced_part(fragment: str, context: str) -> re.Match[str] | None:
    """The part that is replaced by a fragment without a code, name or number."""
    if preposition := re.match(rf"{_PREPOSITION}\b", fragment, re.I):
        return re.search(rf"\b({preposition[0]} (?:the |an? )?[\w-]+)", context, re.I)
    if _QUESTION_WORD.search(fragment):
        return None
    last = re.search(rf"\b{_PREPOSITION} ([a-z][\w-]+)$", context)
    return last or re.search(rf"({re.escape(_phrase(context))})", context)


def _subject(context: str) -> str:
    """What a question is about: its name with qualifiers, or its first noun phrase."""
    named = _NAME_PHRASE.search(context)
    return named[0].strip() if named else _phrase(context)


def _phrase(context: str) -> str:
    if phrase := _SUBJECT.search(context):
        *most, last = phrase["what"].split()
        # After 'does' or 'can' the last word is the verb: 'How long does the alarm last?'
        verb_is_last = not context[phrase.end("what") :].strip(" ?.!")
        has_auxiliary = not re.match("is|are|was|were", phrase[0], re.I)
        if most and verb_is_last and has_auxiliary and most[-1].lower() not in ("the", "a", "an"):
            return " ".join(most)
        return " ".join([*most, last])
    if verb_object := _OBJECT.match(context):
        return verb_object["what"]
    return " ".join(word for word in words.tokens(context) if words.content_terms(word))


def _clause(context: str) -> str:
    """What a question is about, with the rest of the clause: 'a membership paused'."""
    clause = _SUBJECT.search(context)
    if not clause:
        return _phrase(context)
    return context[clause.start("what") :].rstrip(" ?.!").replace(" be ", " ")
