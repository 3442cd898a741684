"""What the curriculum that ships promises beyond what is asked of any pack."""

from __future__ import annotations

import pytest

from gradatim import curriculum
from gradatim.author import roadmap, wording

PACK = curriculum.load()
BUILT = {"pf-tabular"}  # learnt by building a project
FIRST = [skill.id for skill in PACK.skills.values() if skill.phase <= 2 and skill.id not in BUILT]
CARDS, FIRST_HOURS = 5, 3


def test_every_text_keeps_to_the_glossary_and_every_link_to_the_sources():
    rules = wording.rules(PACK)
    assert rules.terms and rules.hosts
    found = [problem for lab in PACK.labs for problem in wording.lab_problems(PACK, lab, rules)]
    assert [*found, *wording.pack_problems(PACK, rules)] == []


def test_every_lab_can_be_opened_in_its_turn_and_fits_into_the_hours_of_its_skills():
    assert roadmap.problems(PACK) == []


def test_the_first_five_labs_take_less_than_three_hours():
    first = list(PACK.labs.values())[:5]
    assert sum(lab.minutes for lab in first) < FIRST_HOURS * 60


def test_what_is_learnt_by_building_has_a_project():
    assert {project.skill for project in PACK.projects.values()} >= BUILT


@pytest.mark.parametrize("skill", FIRST)
def test_every_skill_of_the_first_two_phases_has_a_lab(skill):
    assert any(skill in lab.skills for lab in PACK.labs.values())


@pytest.mark.parametrize("skill", FIRST)
def test_every_skill_of_the_first_two_phases_has_five_cards(skill):
    assert len(PACK.cards(skill)) >= CARDS


def test_every_term_is_used_by_some_text_and_means_one_sentence():
    texts = [*wording.pack_texts(PACK)]
    texts += [text for lab in PACK.labs for text in wording.lab_texts(PACK.material(lab))]
    everything = " ".join(words for _, words in wording.paragraphs(texts)).lower()
    for term in PACK.glossary():
        assert term.term.lower() in everything, term.term
        assert term.meaning.endswith(".") and term.meaning.count(". ") == 0, term.term
