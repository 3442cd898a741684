"""A name in the index

In the index of a book the last name comes first, in capitals, then a comma, a space and the first name.

Write the function `name_in_the_index(first, last)`. It returns the name in that form, as a text.

>>> name_in_the_index("Mary", "Seacole")
'SEACOLE, Mary'
>>> name_in_the_index("Ana Maria", "Lind")
'LIND, Ana Maria'
"""

minutes = 3
chapter = "05-functions"


def name_in_the_index(first: str, last: str) -> str:
    return f"{last.upper()}, {first}"


def cases(rng):
    yield ("Mary", "Seacole")
    yield ("Bo", "Ek")
    yield ("Ana Maria", "Lind")
    yield ("Ada", "King")
    firsts, lasts = ["Grace", "Alan", "Mei", "Kofi"], ["Hopper", "de Vries", "Okafor", "Sato"]
    for _ in range(4):
        yield (str(rng.choice(firsts)), str(rng.choice(lasts)))


def wrong_order_of_names(first, last):
    """You put the first name in front. In an index people look for the last name. Watch the order of the parameters:
    `first` is the first argument of the call."""
    return f"{first.upper()}, {last}"


def wrong_both_capitals(first, last):
    """Both names are in capitals. Only the last name should be."""
    return f"{last}, {first}".upper()


def wrong_example_only(first, last):
    """You return the text of the example, whatever the names are. The function has to work for every name, so use the
    parameters."""
    return "SEACOLE, Mary"


def wrong_printed(first, last):
    """Your function ends without a `return`, so the caller gets `None`. To print the text is not enough."""
    print(f"{last.upper()}, {first}")
