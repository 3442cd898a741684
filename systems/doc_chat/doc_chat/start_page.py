"""Finds what the start page shows: the folders of the documents, and example questions."""

import re
from collections import Counter
from functools import lru_cache
from itertools import islice

from doc_chat.analysis import Sentence, analyse
from doc_chat.chat import retrieve
from doc_chat.evidence import Question
from doc_chat.index import Index
from doc_chat.library import Library

MAX_EXAMPLES = 3
MIN_WORDS = 4  # at least this many in the answer to an example
MAX_TRIED = 9  # documents of a folder, and pieces of each, that are searched for examples
_HEADING = re.compile(r"(?P<called>\w+(?:\.\w+)+)\(.*\)|[A-Za-z][a-z]{2,}(?: [\w'\"-]+){0,3}")


@lru_cache(2)
def overview(library: Library, version: str) -> tuple[list[tuple[str, int]], list[str]]:
    """(folder, documents) pairs and example questions; cached per version of the documents."""
    index, examples = library.index(()), list[str]()
    query = "SELECT id FROM document WHERE readers IS NULL ORDER BY length(id), id"
    top_folders = {id: id.partition("/")[0] * ("/" in id) for (id,) in library.store.run(query)}
    folders = Counter(top_folders.values()).most_common()
    for name, _ in folders[:MAX_EXAMPLES]:
        inside = islice((id for id, top in top_folders.items() if top == name), MAX_TRIED)
        documents = filter(None, (library.document(id, ()) for id in inside))
        pieces = (piece for one in documents for piece in analyse(one).pieces[:MAX_TRIED])
        questions = (
            _example_question(index, piece.sentences[0]) for piece in pieces if piece.sentences
        )
        examples += islice(filter(None, questions), -(-MAX_EXAMPLES // len(folders[:MAX_EXAMPLES])))
    return folders, examples[:MAX_EXAMPLES]


def _example_question(index: Index, sentence: Sentence) -> str:
    """A question made from the heading, if the sentence is a sure answer to it; else ""."""
    heading = _HEADING.fullmatch(sentence.heading_text.rpartition(" > ")[2])
    if (
        not heading
        or sentence.display_text != sentence.text
        or len(sentence.text.split()) < MIN_WORDS
    ):
        return ""
    name, subject = heading["called"], heading[0][0].lower() + heading[0][1:]
    question = Question(f"What does {name} do?" if name else f"What about {subject}?")
    retrieved = retrieve(question, index)
    best = retrieved.evidence[0].sentence if retrieved.sure else None
    same = best and (best.document, best.span) == (sentence.document, sentence.span)
    return question.text if same else ""
