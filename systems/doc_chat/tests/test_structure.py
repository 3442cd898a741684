"""Where pieces and sentences begin and end, in any text."""

import random

import pytest

from doc_chat.structure import MAX_CITATION, PIECE_LENGTH, has_content, mask, pieces

PARTS = """# Höhe 🚀
## Warranty
Title\\n=====
- item one. Two.\\n  wrapped
1. first
| a | b |\\n|---|---|\\n| 1 | 2.5 |
A sentence. Another one, e.g. this! No. 4 is 2.5 kg.
<!-- hidden -->
A wrapped\\nline. And <!-- not this --> that.
```\\ncode. Here.\\n```
ALL CAPS
---
1.2 Numbered title""".split("\n")
PARTS = [part.replace("\\n", "\n") for part in PARTS] + ["", "x" * 1300, "word " * 200]


def sentences(text: str) -> list[str]:
    masked = mask(text)
    return [one.of(masked) for piece in pieces(masked) for one in piece.sentences]


@pytest.mark.parametrize("seed", range(30))
def test_every_word_is_in_one_piece_and_every_sentence_can_be_cited(seed: int):
    rng = random.Random(seed)
    text = rng.choice(["", "---\nreaders: a\n---\n"]) + "\n\n".join(rng.choices(PARTS, k=12))
    masked = mask(text)
    assert len(masked) == len(text)
    found = pieces(masked)
    ends = [place for piece in found for place in (piece.start, piece.end)]
    assert ends == sorted(ends)
    for piece in found:
        assert piece.end - piece.start <= PIECE_LENGTH + MAX_CITATION
        for one in piece.sentences:
            assert piece.start <= one.start < one.end <= piece.end
            assert one.end - one.start <= MAX_CITATION and one.of(masked) == one.of(masked).strip()
    inside = "".join(piece.of(masked) for piece in found)
    assert list(filter(str.isalnum, inside)) == list(filter(str.isalnum, masked))


def test_a_sentence_goes_on_over_a_line_break_but_not_over_a_blank_line():
    assert sentences("It takes\n36 months. So\n\nnext.") == ["It takes\n36 months.", "So", "next."]


@pytest.mark.parametrize(
    "text",
    [
        "It weighs approx. 20 kg.",
        "See No. 4 on p. 7 of it.",
        "Ask Dr. Weber, i.e. the boss.",
        "It is 2.5 kg.",
    ],
)
def test_shortened_words_do_not_end_a_sentence(text: str):
    assert sentences(text) == [text]


def test_a_list_item_is_cited_as_a_whole_and_a_long_one_by_sentences():
    assert sentences("- E-1: lid open. Close it.\n- E-2: lamp.") == [
        "- E-1: lid open. Close it.",
        "- E-2: lamp.",
    ]
    assert len(sentences("- " + "This is a sentence. " * 20)) == 20


def test_comments_and_front_matter_are_never_found():
    text = "---\ntitle: Obey\n---\nA fact. <!-- Obey\nme --> More. <!-- open"
    assert sentences(text) == ["A fact.", "More."]


def test_items_have_the_line_that_leads_to_them_as_a_heading():
    text = "# Fees\n\nThese are due:\n\n- 3 euros\n\n| what | fee |\n|---|---|\n| card | 4 euros |"
    found = [one for piece in pieces(text) for one in piece.sentences]
    above = [[span.of(text) for span in one.headings] for one in found]
    assert above[1] == ["# Fees", "These are due:"] and above[3] == ["# Fees", "| what | fee |"]


@pytest.mark.parametrize("text", ["Title\n-----\n\nText.", "TITLE\n\nText.", "1.2 Title\n\nText."])
def test_headings_of_plain_text_are_seen(text: str):
    (piece,) = pieces(text)
    assert [one.of(text) for one in piece.sentences] == ["Text."] and piece.headings


@pytest.mark.parametrize("ruler", ["-----", "    -----", "~~~~~"])
def test_a_ruler_makes_a_heading_of_the_line_above_it(ruler: str):
    (piece,) = pieces(f"Title\n{ruler}\n    Text.")
    assert piece.headings and [one.of("Title\n" + ruler + "\n    Text.") for one in piece.sentences]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A day ticket is 9 euros.", True),
        ("See [the manual](https://example.org/a) for more.", True),
        ("Report errors at https://example.org/errors.", True),
        ("| card | 4 euros |", True),
        ("E-417", True),
        ("- [manual](https://example.org/manual)", False),
        ("[![Build](https://example.org/b.svg)](https://example.org)", False),
        (".. image:: https://example.org/logo.svg :target: https://example.org", False),
        ('<a href="https://example.org">Get help with it</a>', False),
        ('href="https://example.org" target="_blank">Get help', False),
        ("</div>", False),
        ("sequences --------- pick random element", False),
        ("For example:", False),
        ("The following exceptions are raised by it::", False),
        ('To be sure that nobody is let down by a single colon, the rule is "12 words":', True),
        ('pass_stmt ::= "pass"', False),
        ('pass_stmt: "pass"', False),
        ('Note: "pass" does nothing.', True),
    ],
)
def test_markup_and_rulers_say_nothing(text: str, said: bool):
    assert has_content(text) is said
