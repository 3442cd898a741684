"""The curriculum is spelt the British way; words.txt holds what no dictionary has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import pytest
from hunspell import Hunspell

from gradatim import curriculum
from gradatim.author import wording

PACK = curriculum.load()
OURS = set((PACK.root / "words.txt").read_text().split())
TABLE = files("codespell_lib").joinpath("data/dictionary_en-GB_to_en-US.txt").read_text()
BRITISH = dict(line.split("->") for line in TABLE.split())
AMERICAN = {word for words in BRITISH.values() for word in words.split(",")}
ENGLISH = Hunspell("en_US")
# A word, not part of a name with digits, underscores, points or a bracket of a call.
WORD = re.compile(r"(?<![\w.@])[A-Za-z]+(?:'(?:s|t|re|ve|ll))?(?![\w(]|\.\w)")


def misspelt(texts: Iterable[str]) -> set[str]:
    words = {word.removesuffix("'s") for text in texts for word in WORD.findall(text)}
    return {word for word in words if not is_name(word) and not is_english(word)}


def is_name(word: str) -> bool:
    """One letter, or an identifier such as ValueError."""
    return len(word) == 1 or re.search("[a-z][A-Z]", word) is not None


@cache
def is_english(word: str) -> bool:
    if {word, word.lower()} & OURS:
        return True
    low = word.lower()
    return low not in AMERICAN and (low in BRITISH or bool(ENGLISH.spell(word)))


def test_every_word_that_a_learner_reads_is_spelt_right():
    texts = [*wording.pack_texts(PACK)]
    texts += [text for lab in PACK.labs for text in wording.lab_texts(PACK.material(lab))]
    wrong = {
        where: found for where, words in wording.paragraphs(texts) if (found := misspelt([words]))
    }
    assert wrong == {}


def test_the_glossary_is_spelt_right():
    texts = [(t.term, t.meaning) for t in PACK.glossary()]
    assert misspelt(words for _, words in wording.paragraphs(texts)) == set()


@pytest.mark.parametrize("word", ["recieve", "seperate", "color", "standardize", "modeling", "Teh"])
def test_a_misspelt_or_american_word_is_found(word):
    assert misspelt([f"we {word} it"]) == {word}


@pytest.mark.parametrize(
    "words",
    ["colour", "learnt", "the array's shape", "np.argsort", "x_train", "ValueError", "f(x)"],
)
def test_british_words_and_names_are_left_alone(words):
    assert misspelt([words]) == set()


def test_the_words_of_the_field_stand_in_order_and_once():
    listed = (PACK.root / "words.txt").read_text().split()
    assert listed == sorted(set(listed), key=lambda word: (word.lower(), word))
