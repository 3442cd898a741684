"""What this pair teaches

A pair is turned into one training row: prompt, reply, then the token `end`. Return the inputs and the labels. The inputs are the row without its
last token. The label of a position is the next token of the row if that belongs to the reply or is the closing `end`, and -100 otherwise.

- `prompt`: a list of ints, at least one. `reply`: a list of ints, possibly empty. `end`: an int that may also occur in the prompt.
- Returns a pair of lists of ints of the same length.

>>> labels_of_a_pair([5, 6, 7], [8, 9], 1)
([5, 6, 7, 8, 9], [-100, -100, 8, 9, 1])
"""

minutes = 5
chapter = "02-only-the-reply-counts"
hint = "At which position does the model predict the first token of the reply?"


def labels_of_a_pair(prompt: list[int], reply: list[int], end: int) -> tuple[list[int], list[int]]:
    inputs = prompt + reply
    labels = [-100] * (len(prompt) - 1) + reply + [end]
    return inputs, labels


def cases(rng):
    yield ([5], [], 1)
    yield ([5], [8], 1)
    yield ([5, 6, 7], [8, 9], 1)
    yield ([1, 6, 1], [7], 1)
    for p, a in ((4, 3), (7, 2), (3, 6)):
        yield (rng.integers(1, 20, p).tolist(), rng.integers(2, 20, a).tolist(), 1)


def wrong_prompt_taught(prompt, reply, end):
    """You teach the prompt as well. The model would learn to write questions like those of the customers."""
    row = prompt + reply + [end]
    return row[:-1], row[1:]


def wrong_first_token_lost(prompt, reply, end):
    """Your labels leave out the last position of the prompt. That is where the model predicts the first token of the reply."""
    row = prompt + reply + [end]
    return row[:-1], [-100] * len(prompt) + row[len(prompt) + 1 :]


def wrong_not_shifted(prompt, reply, end):
    """Your labels are the inputs themselves, so the model would learn to repeat them. Each label is the token after its position."""
    return prompt + reply, [-100] * len(prompt) + reply


def wrong_no_end(prompt, reply, end):
    """You leave out the end token, so the model never learns to stop."""
    return (prompt + reply)[:-1], [-100] * (len(prompt) - 1) + reply
