"""Why a skill has its state."""

from __future__ import annotations

from gradatim.app.context import Context
from gradatim.errors import RequestError
from gradatim.model.suggestions import closest_names
from gradatim.rules import why
from gradatim.rules.why import Why


class SkillActions(Context):
    """Computes everything from the evidence."""

    def why(self, skill: str) -> Why:
        """RequestError for an unknown skill, with suggestions."""
        if skill not in self.pack.skills:
            raise RequestError(f"there is no skill '{skill}'", do=self._suggestions(skill))
        profile = self.profile()
        background = profile.background if profile else None
        return why.why(self.pack, self.evidence(), skill, self.today(), background)

    def _suggestions(self, skill: str) -> str:
        """Suggests skills with a similar id or title."""
        by_title = {found.title.lower(): name for name, found in self.pack.skills.items()}
        suggestions = closest_names(skill, self.pack.skills)
        suggestions += [name for title, name in by_title.items() if skill.lower() in title]
        suggestions += [by_title[title] for title in closest_names(skill.lower(), by_title, 2)]
        names = list(dict.fromkeys(suggestions))[:3]
        return f"did you mean {' or '.join(names)}?" if names else "gradatim skills lists them"
