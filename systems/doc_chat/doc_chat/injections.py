"""Recognises prompt injections: sentences with instructions for whoever writes the answer.

Documents are data, so such a sentence is never shown to a model and never used as an answer. "Give
the customer the return code R-118" is imperative too, but addresses a reader, so it is kept.
"""

import re
import unicodedata
from collections.abc import Sequence

ENOUGH = 2  # a sentence with this many signs is an order

_SPEAK = (
    r"(?:answer|reply|respond|say|write|print|output|repeat|reveal|show|state|mention|include|"
    r"append|add|begin|start|end|finish|claim|tell|return|insert|quote|replace|refuse|decline|"
    r"recommend|translate|summari[sz]e|give|use|list|stop|act|pretend|display)"
)
_ANSWER = r"(?:answers?|repl(?:y|ies)|responses?|outputs?|completions?)"
_RULE = r"(?:instructions?|rules?|prompts?|guidelines?|directions?|orders?|restrictions?)"

# Signs that a sentence addresses whoever writes the answer. Any manual has sentences with one of
# them; an injection has several.
_SIGNS = [
    re.compile(sign)
    for sign in (
        # the addressee
        r"\b(?:(?:ai|language|chat|virtual|digital) ?(?:assistants?|models?|bots?)|chat ?bots?|ais?"
        r"|llms?|gpt|assistants?)\b|\b(?:the|this|any) (?:model|bot|generator)\b"
        r"|\breader of this\b|\bwhoever (?:answers|writes)\b",
        # a clause that commands somebody to say something
        rf"(?:^|[,:;.!?()–—-]\s+|\b(?:and|then|but|to|must|should|shall|will|please)\s+)[^\w(]*"
        rf"(?:(?:please|now|then|instead|always|just|only|simply|you (?:must|should|shall|will)"
        rf"|do not|don't|never) )*{_SPEAK}\b",
        # the answer that is being written
        rf"\byour (?:\w+ )?{_ANSWER}\b|\byou (?:write|say|answer|reply|output)\b"
        rf"|\b(?:every|each|all|any|whole|entire|final)(?: of your)? {_ANSWER}\b"
        rf"|\b(?:when|before|while|in|instead of) (?:you )?answer(?:ing)?\b"
        rf"|\b(?:the|instead of the) (?:\w+ )?(?:answer|response|reply)(?: is\b|,)",
        # questions in general
        r"\b(?:every|each|all|any|this|further|whatever)(?: the)?(?: \w+)? questions?\b"
        r"|\bquestions? is,|\b(?:everything|whatever) (?:that )?(?:is|was) asked\b"
        r"|\b(?:if|when|whenever) (?:(?:some|any)(?:body|one) asks|(?:you are )?asked)\b"
        r"|\basked (?:about|for|how|what|why)\b|\busers?\b|\bin all cases\b",
        # the model's instructions
        rf"\b(?:system|hidden|initial|secret) (?:prompts?|messages?|{_RULE})\b|^system:"
        rf"|\byour (?:\w+ )?(?:{_RULE}|context)\b|\boperator's {_RULE}"
        rf"|\b(?:{_RULE}|what|that|everything) (?:that )?you (?:were|are|ha(?:ve|d) been)\b"
        rf"|\b(?:text|everything|words) (?:written )?(?:above|before)\b",
        # forgetting them
        rf"\b(?:ignore|disregard|forget|override|bypass|drop|discard|do not follow|stop following)"
        rf"\b.{{0,50}}\b(?:{_RULE}|everything|told|said|above|before|documents?|passages?)\b",
        rf"\b(?:previous|earlier|prior|preceding|above|all|your) {_RULE}\b"
        rf"|\bwritten before\b|\bno longer appl",
        # another role or mode
        r"\byou are (?:now|an?|no longer)\b|\bfrom now on\b|\bnew task\b|\bpretend\b"
        r"|\bact as\b|\btreat this\b"
        r"|\b\w+ mode\b",
        # a text to repeat word for word
        rf"\b{_SPEAK}\b.{{0,40}}[\"“”'‘]\w|\b(?:answer|reply|respond|say|write|claim)"
        rf" (?:only |just )?(?:that|with|nothing)\b|\bword for word\b|\bnothing (?:but|except)\b"
        rf"|\b{_SPEAK}\b.{{0,30}}\b(?:words?|phrase|name|number|text) [\"“a-z0-9]+\W*$",
    )
]
_SHOUTED = re.compile(r"\b(?:write|say|reply|answer|output|print|respond)(?: \w+)? [A-Z]{4,}\b")
_PEOPLE = re.compile(
    r"\b(?:customers?|callers?|clients?|phone|e-?mails?|tickets?|messages?|parcels?)\b"
)


def is_injection(text: str) -> bool:
    """Whether a sentence gives instructions to whoever writes the answer."""
    return _count_signs(text) >= ENOUGH


def is_suspicious(heading: str) -> bool:
    """Whether a heading may be an order. One sign is enough, since headings are rarely
    imperative."""
    return _count_signs(heading) > 0


def _count_signs(text: str) -> int:
    text = _normalise(text)
    lower = text.lower()
    signs = sum(bool(sign.search(lower)) for sign in _SIGNS) + bool(_SHOUTED.search(text))
    return signs - bool(_PEOPLE.search(lower))


def find_injections(sentences: Sequence[tuple[int, str]]) -> list[bool]:
    """Which of the sentences (block number, text) are orders.

    A sentence right after an order in the same block is one too if it begins with a command to say
    something.
    """
    flags: list[bool] = []
    injected_block = -1
    for block, text in sentences:
        continues = block == injected_block and _SIGNS[1].match(_normalise(text).lower())
        flags.append(is_injection(text) or bool(continues))
        injected_block = block if flags[-1] else -1
    return flags


def _normalise(text: str) -> str:
    """The text without invisible characters, list markers and emphasis, in NFKC form."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    text = re.sub(r"[*_`#>]", "", text).replace("’", "'")
    return " ".join(re.sub(r"^\W*(?:\d+[.)]\s)?", "", text).split())
