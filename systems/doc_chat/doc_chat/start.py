"""Finds what the start page shows: the folders of the documents, and example questions."""

import re
from collections import Counter
from functools import lru_cache
from itertools import islice

from doc_chat.analysis import Sentence, analyse
from doc_chat.chat import look_up
from doc_chat.evidence import Question
from doc_chat.index import Index
from doc_chat.library import Library

EXAMPLES = 3
WORDS = 4  # at least this many in the answer to an example
TRIED = 9  # documents of a folder, and pieces of each, that are searched for examples
_HEADING = re.compile(r"(?P<called>\w+(?:\.\w+)+)\(.*\)|[A-Za-z][a-z]{2,}(?: [\w'\"-]+){0,3}")


@lru_cache(2)
def about(library: Library, version: str) -> tuple[list[tuple[str, int]], list[str]]:
    """(folder, documents) pairs and example questions; cached per version of the documents."""
    index, found = library.index(()), list[str]()
    listed = "SELECT id FROM document WHERE readers IS NULL ORDER BY length(id), id"
    tops = {id: id.partition("/")[0] * ("/" in id) for (id,) in library.store.run(listed)}
    folders = Counter(tops.values()).most_common()
    for name, _ in folders[:EXAMPLES]:
        inside = islice((id for id, top in tops.items() if top == name), TRIED)
        documents = filter(None, (library.document(id, ()) for id in inside))
        pieces = (piece for one in documents for piece in analyse(one).pieces[:TRIED])
        asked = (_asked(index, piece.sentences[0]) for piece in pieces if piece.sentences)
        found += islice(filter(None, asked), -(-EXAMPLES // len(folders[:EXAMPLES])))
    return folders, found[:EXAMPLES]


def _asked(index: Index, sentence: Sentence) -> str:
    """A question made from the heading, if the sentence is a sure answer to it; else ""."""
    heading = _HEADING.fullmatch(sentence.heading_text.rpartition(" > ")[2])
    if not heading or sentence.shown != sentence.text or len(sentence.text.split()) < WORDS:
        return ""
    called, said = heading["called"], heading[0][0].lower() + heading[0][1:]
    question = Question(f"What does {called} do?" if called else f"What about {said}?")
    found = look_up(question, index)
    best = found.evidence[0].sentence if found.sure else None
    same = best and (best.document, best.span) == (sentence.document, sentence.span)
    return question.text if same else ""
