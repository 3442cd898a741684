"""Twelve cases

Twelve people come to you with data and a wish. Decide for each which kind of learning *this data* allows: return
`"classification"`, `"regression"` or `"unsupervised"`.

1. A dairy knows the fat content in per cent of 800 milk samples from its laboratory, and the measurements of a cheap
   sensor for each. The sensor should replace the laboratory.
2. An archive has 60,000 scanned letters and wants to put them into folders. No letter has been put into one yet.
3. A bakery has noted for each day of four years how many loaves were sold. It wants to know tomorrow's number.
4. An online shop stores for each order of the past a 1 if it was sent back and a 0 if not. It wants to know about a
   new order.
5. A factory records the vibrations of a machine. It has never failed. The factory wants to hear of anything unusual.
6. A post office has photos of handwritten digits; for each, a person has typed which digit it is, 0 to 9. It wants to
   read new ones.
7. A radio station wants to know its "types of listeners". It knows what each listener has switched on and off.
8. A hospital has the diagnosis, a code such as 4711, of every patient, and their laboratory values. It wants a
   proposal for the code of a new patient.
9. A delivery service knows how many minutes each delivery took. It wants to announce the time of the next one.
10. A teacher wants to find copied essays in a pile of 300. Nobody knows which are copied.
11. A wine merchant has 2,000 wines, each with points from 0 to 100 from a jury, and their chemical analysis. He wants
    an estimate of the points of a new wine.
12. A forest office has recordings of birds. A biologist has noted the species for 3,000 of the 50,000. It wants the
    species of the others.

- `case`: a whole number from 1 to 12.

>>> twelve_cases(1)
'regression'
"""

minutes = 9
chapter = "02-what-kind-of-learning"
hint = "First question: is the answer known for at least a good part of the past? Second: is nearly right possible?"


def twelve_cases(case: int) -> str:
    if case in (2, 5, 7, 10):
        return "unsupervised"
    return "regression" if case in (1, 3, 9, 11) else "classification"


def cases(rng):
    for case in range(1, 13):
        yield (case,)


def wrong_digits_are_amounts(case):
    """You call it regression when the answer is written in digits. A digit to be read, the code of a diagnosis, or a 1 for "sent back" is a name: being off by one isn't nearly right."""
    if case in (2, 5, 7, 10):
        return "unsupervised"
    return "regression" if case in (1, 3, 6, 8, 9, 11, 4) else "classification"


def wrong_the_wish_decides(case):
    """You go by the wish. Folders, types, unusual, copied: people would like to have these answers, but they aren't in the data for a single row."""
    return "regression" if case in (1, 3, 9, 11) else "classification"


def wrong_partly_known_is_unknown(case):
    """You call it unsupervised as soon as the answer is missing for new rows, or for most of them. It is always missing for the new ones; what counts is that there are rows which have it."""
    return "unsupervised" if case in (2, 4, 5, 6, 7, 10, 12) else ("regression" if case in (1, 3, 9, 11) else "classification")


def wrong_amounts_are_kinds(case):
    """You call every prediction a classification. Per cent, loaves, minutes and points are amounts: nearly right is possible."""
    return "unsupervised" if case in (2, 5, 7, 10) else "classification"
