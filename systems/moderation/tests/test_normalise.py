"""Plain words from disguised ones, and their positions."""

import random

import pytest

from moderation.normalise import has_visible, tokenize
from tools.forum import DISGUISES, Forum, disguise

VOCABULARY = {"turnip", "nodle", "absolute", "apricot", "role"}


def forms(text: str) -> list[str]:
    return [word.form for word in tokenize(text, VOCABULARY.__contains__)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you TuRNiP", "you turnip"),
        ("t\u200bu\u00adr\ufeffnip!", "turnip"),
        ("ｔｕｒｎｉｐ", "turnip"),
        ("tυrnір", "turnip"),
        ("túrnïp tu\u0301rnip", "turnip turnip"),
        ("tuuuurniiip", "turnip"),
        ("a noodle, a n00dle", "a nodle a nodle"),
        ("7urn!p! joy!", "turnip joy"),
        ("@bsolute @ana", "absolute ana"),
        ("t.u.r.n.i.p t-u-r-n-i-p t_u_r_n_i_p", "turnip turnip turnip"),
        ("t🙂u🙂r🙂n🙂i🙂p t*u*r*n*i*p", "turnip turnip"),
        ("t\u0336u\u0336r\u0336n\u0336i\u0336p\u0336", "turnip"),
        ("such a t u r n i p", "such a turnip"),
        ("what a p r i c o t s", "what a pricots"),
        ("an a p r i c o t", "an apricot"),
        ("a t u r n i p I know", "a turnip i know"),
        ("🅣urnip 𝓽𝓾rnip ⓣurnip", "turnip turnip turnip"),
        ("at 5 pm, 12kg, 1990, $5", "at 5 pm 12kg 190 5"),
        ("ʈʉгոɨρ τᏌƦŋĭƤ 🆃🆄🆁🅽🅸🅿", "turnip turnip turnip"),
        ("tur nip, t*rnip #urnip", "turnip turnip urnip"),
        ("trunip an abslo ute", "turnip an abslo ute"),
        ("absoltue turn ips", "absolute turn ips"),
        ("2 * turnip e*g a*sent", "2 turnip e g a sent"),
        ("don't", "dont"),
        ("e.g. this", "e g this"),
    ],
)
def test_what_a_text_says(text: str, expected: str):
    assert forms(text) == [word for word in expected.replace("190", "1990").split()]


@pytest.mark.parametrize("text", ["a b " * 5000, "ab" * 10_000, "ab*" * 6000])
def test_a_long_word_is_not_read_in_thousands_of_ways(text: str):
    candidates: list[str] = []
    tokenize(text, lambda form: bool(candidates.append(form)))
    assert sum(map(len, candidates)) < 60 * len(text)


def test_offsets_fit_the_text_as_it_was_sent():
    text = "🌱 you t\u200bu\u200brn\u0301ip, ｓｏ"
    found = {word.form: text[word.start : word.end] for word in tokenize(text)}
    assert found == {"you": "you", "turnip": "t\u200bu\u200brn\u0301ip", "so": "ｓｏ"}


@pytest.mark.parametrize("kind", DISGUISES)
def test_a_disguised_word_is_read(kind: str, forum: Forum):
    known = {w.form for noun in (*forum.rude, *forum.friendly) for w in tokenize(noun)}
    posts = [post for post in forum.posts(300, disguised=0.0) if post.gap]
    right = 0
    for post in posts:
        hidden = disguise(post, forum.rng, kind)
        plain = [word.form for word in tokenize(post.text, known.__contains__)]
        right += [word.form for word in tokenize(hidden.text, known.__contains__)] == plain
    exact = kind in ("zero-width", "full-width", "case", "accents", "look-alikes")
    assert right == len(posts) if exact else right >= 0.9 * len(posts)


def test_any_characters_are_read_and_stay_inside_the_text():
    rng = random.Random(1)
    alphabet = "aA1@$!.-_ \"'\u200b\u0301ｔаıﬁ🌱\u202e中ß\u00a0\x00"
    for _ in range(2000):
        text = "".join(rng.choices(alphabet, k=rng.randint(0, 30)))
        for word in tokenize(text):
            assert 0 <= word.start < word.end <= len(text)


@pytest.mark.parametrize("text", ["", " \t\n", "\u200b\u2060", "\x00\x1f", "\u3164", "\ufe0f"])
def test_nothing_is_visible(text: str):
    assert not has_visible(text)


@pytest.mark.parametrize("text", ["a", "🌱", "中", ".", " \u200bх"])
def test_something_is_visible(text: str):
    assert has_visible(text)
