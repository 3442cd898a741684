"""What the entry level asks for in four areas, what makes a learner stand out, and the evidence.

The table is the roadmap's own. A skill that the pack does not have is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gradatim.model import Curriculum, Evidence, History, Project, Skill
from gradatim.rules import mastery
from gradatim.rules.readiness import readiness

Row = Mapping[str, Sequence[str]]
"""What is asked for -> the skills that show it."""

TABLE: Mapping[str, tuple[Row, Row]] = {
    "Programming": (
        {"clean Python": ["py-clean"], "Git": ["sw-git"], "basic testing": ["sw-tests"]},
        {
            "continuous integration": ["op-ci"],
            "type hints": ["py-types"],
            "code reviews": ["sw-review"],
        },
    ),
    "Machine learning": (
        {
            "scikit-learn": ["ml-pipeline"],
            "metrics": ["ml-clfmetrics", "ml-regmetrics"],
            "exploring data": ["ml-eda"],
        },
        {
            "feature engineering": ["ml-feateng"],
            "edge cases": ["py-errors", "de-quality", "op-secure"],
            "imbalanced data": ["ml-imbal"],
        },
    ),
    "Deep learning": (
        {"training small models": ["dl-train"], "pre-trained networks": ["cv-transfer"]},
        {
            "faster training": ["dl-speed"],
            "advanced architectures": ["nl-transformer"],
            "efficient fine-tuning": ["ge-finetune"],
        },
    ),
    "Deployment": (
        {"API endpoints": ["op-http", "op-fastapi"], "a simple container image": ["op-docker"]},
        {
            "monitoring": ["op-drift"],
            "rollback": ["op-canary"],
            "cloud tools": ["op-cloud"],
        },
    ),
}
SHOWN_STATES = (mastery.PASSED, mastery.MASTERED)  # states that show a skill


@dataclass(frozen=True)
class Item:
    """One thing that is asked for, and what shows it."""

    title: str
    skills: tuple[tuple[Skill, str], ...]  # with the state of each
    passed: int  # labs of these skills, passed without help
    labs: int  # that there are
    projects: tuple[Project, ...]  # verified ones that build one of the skills

    @property
    def state(self) -> str:
        """Of its skills together; passed only if each of them is."""
        states = {state for _, state in self.skills}
        if len(states) == 1:
            return states.pop()
        return mastery.PASSED if states <= {*SHOWN_STATES} else mastery.IN_PROGRESS

    @property
    def shown(self) -> bool:
        return self.state in SHOWN_STATES


@dataclass(frozen=True)
class Area:
    """One of the four areas."""

    title: str
    entry: tuple[Item, ...]
    standout: tuple[Item, ...]


def levels(pack: Curriculum, evidence: Iterable[Evidence], today: date) -> list[Area]:
    """The table as of today; areas of which the pack has nothing are left out."""
    log = History.from_rows(evidence)
    areas = [
        Area(title, *(tuple(_items(pack, log, today, row)) for row in rows))
        for title, rows in TABLE.items()
    ]
    return [area for area in areas if area.entry or area.standout]


def _items(pack: Curriculum, log: History, today: date, row: Row) -> Iterable[Item]:
    states, labs = mastery.skill_states(pack, log, today), mastery.lab_states(pack, log)
    verified = [pack.projects[name] for name in readiness(pack, log).projects]
    for title, names in row.items():
        skills = tuple((pack.skills[n], states[n].state) for n in names if n in pack.skills)
        skill_ids = {skill.id for skill, _ in skills}
        tests = [lab.id for lab in mastery.tests_of_skills(pack) if skill_ids & {*lab.skills}]
        unaided = sum(bool(labs[lab].unaided_passes) for lab in tests)
        built = tuple(project for project in verified if skill_ids & {*project.skills})
        if skills:
            yield Item(title, skills, unaided, len(tests), built)
