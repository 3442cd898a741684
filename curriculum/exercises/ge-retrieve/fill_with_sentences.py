"""Fill chunks with sentences

A handbook is cut into chunks for a search, and no sentence may be split. Fill a chunk with sentences from the front until the
next one would make it longer than `size`; then begin the next chunk with that sentence.

- `sentences`: a list of texts that aren't empty, in order; put together they are the handbook. The list may be empty.
- `size`: the largest length of a chunk, at least 1. A sentence that is longer than `size` is a chunk of its own.
- Returns a list of pairs `(start, piece)`: the offset of the chunk in the handbook, and its text.

>>> fill_with_sentences(["Go left. ", "Wait. ", "Ring twice."], 15)
[(0, 'Go left. Wait. '), (15, 'Ring twice.')]
"""

minutes = 9
chapter = "01-pieces-with-a-place"
hint = "Keep the text that has been collected so far, and where it starts. What must still be done after the last sentence?"


def fill_with_sentences(sentences: list, size: int) -> list:
    chunks = []
    start, piece = 0, ""
    for sentence in sentences:
        if piece and len(piece) + len(sentence) > size:
            chunks.append((start, piece))
            start += len(piece)
            piece = ""
        piece += sentence
    if piece:
        chunks.append((start, piece))
    return chunks


def cases(rng):
    yield ([], 10)
    yield (["Go. "], 10)
    yield (["Far too long. "], 5)
    yield (["Go left. ", "Wait. ", "Ring twice."], 15)
    yield (["Go left. ", "Wait. ", "Ring twice."], 14)
    yield (["Far too long. ", "No. ", "Go. "], 8)
    yield (["No. ", "Far too long. ", "Go. "], 8)
    yield (["a. ", "b. ", "c. ", "d. "], 6)
    words = ["wait", "turn left", "ring", "go on to the end", "stop"]
    for n in (5, 8, 12):
        sentences = [words[i] + ". " for i in rng.integers(0, len(words), n).tolist()]
        yield (sentences, int(rng.integers(12, 30)))


def wrong_last_chunk_lost(sentences, size):
    """Your last chunk is missing. If a chunk is stored only when the next sentence doesn't fit, nothing stores the last
    one."""
    chunks = []
    start, piece = 0, ""
    for sentence in sentences:
        if piece and len(piece) + len(sentence) > size:
            chunks.append((start, piece))
            start += len(piece)
            piece = ""
        piece += sentence
    return chunks


def wrong_full_is_too_much(sentences, size):
    """You begin a new chunk when the length would reach `size`. A chunk may be exactly that long."""
    chunks = []
    start, piece = 0, ""
    for sentence in sentences:
        if piece and len(piece) + len(sentence) >= size:
            chunks.append((start, piece))
            start += len(piece)
            piece = ""
        piece += sentence
    if piece:
        chunks.append((start, piece))
    return chunks


def wrong_number_of_the_sentence(sentences, size):
    """You give the number of the first sentence. An offset counts characters of the handbook."""
    chunks = []
    start, piece = 0, ""
    for number, sentence in enumerate(sentences):
        if piece and len(piece) + len(sentence) > size:
            chunks.append((start, piece))
            start, piece = number, ""
        piece += sentence
    if piece:
        chunks.append((start, piece))
    return chunks
