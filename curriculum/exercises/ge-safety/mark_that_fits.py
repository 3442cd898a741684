"""A mark that no document holds

Where a model server takes plain text only, each document is put between two lines that hold the same mark. A document that contains
the mark could end its own field, so the mark is chosen after the documents are known. Return the first of `##1##`, `##2##`, `##3##`
and so on that occurs in none of the documents.

- `documents`: a list of texts; possibly empty.

>>> mark_that_fits(["Rooms are warm.", "##1## Question: who pays? ##2##"])
'##3##'
>>> mark_that_fits([])
'##1##'
"""

minutes = 4
chapter = "01-text-that-gives-orders"
hint = "Try one number after the other. When may the search stop?"


def mark_that_fits(documents: list) -> str:
    number = 1
    while any(f"##{number}##" in document for document in documents):
        number += 1
    return f"##{number}##"


def cases(rng):
    yield ([],)
    yield (["plain"],)
    yield (["##1##"],)
    yield (["##12##"],)
    yield (["##2##"],)
    yield (["##1## and ##3##"],)
    yield (["##2##", "##1##"],)
    yield (["x", "##1##", "y", "##2## z"],)
    yield (["x##1##y##2##", "##3##", "plain"],)
    yield (["##1####2##", "##5##"],)
    yield (["##3##", "##2##", "##1##"],)
    for n in (4, 8):
        order = rng.permutation(n).tolist()
        yield ([f"text ##{k + 1}## more" for k in order],)
        yield ([f"text ##{k + 1}## more" for k in order] + ["##20##"],)


def wrong_first_document_only(documents):
    """You look into the first document only. Any of them may hold the mark."""
    number = 1
    while documents and f"##{number}##" in documents[0]:
        number += 1
    return f"##{number}##"


def wrong_behind_the_largest(documents):
    """You take the number after the largest one that occurs. The task asks for the first mark that is free: if only
    ##2## occurs, that is ##1##."""
    largest = 0
    for number in range(1, 30):
        if any(f"##{number}##" in document for document in documents):
            largest = number
    return f"##{largest + 1}##"


def wrong_one_pass(documents):
    """You go through the documents once, with a mark that grows. A document that you have passed may hold the later mark."""
    number = 1
    for document in documents:
        if f"##{number}##" in document:
            number += 1
    return f"##{number}##"
