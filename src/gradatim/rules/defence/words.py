"""The texts of a defence: the questions, what running showed, and what to look at."""

from __future__ import annotations

from gradatim.model.defence import (
    BREAKS,
    CHANGE_MINUTES,
    COUNTEREXAMPLE,
    PREDICT,
    REACH,
    SAME,
    ChangeRequest,
    CodeQuestion,
)

INTRODUCTIONS = {
    "code": (
        "Questions about your code. The result of a call is what it returns, raises or prints, "
        "and what it does to its arguments."
    ),
    "history": (
        "The history. Answer with a commit (7 characters or more), or with the name in the log."
    ),
    "walk-through": (
        "The walk-through, in five parts. An answer counts if it cites a commit of the repository "
        "(7 characters or more) and a figure of the log, by its value and a word of its name."
    ),
    "change": (
        f"A change request, for {CHANGE_MINUTES} minutes. You change a copy: your own file stays "
        f"as it is. Calls that are not shown decide, and check as well that everything else stays "
        f"as it is."
    ),
}
_ASKS = {
    COUNTEREXAMPLE: "Give a call whose result changes, or answer `same` if there is none.",
    BREAKS: "Which one of these calls has another result now?",
    REACH: "Give a call that runs the second line.",
    PREDICT: "{call} gives {before}. What does it give now?",
}


def ask(question: CodeQuestion) -> str:
    """The question, for a reader who sees the line and what it is changed to."""
    return _ASKS[question.kind].format(call=question.call, before=question.before)


def facts(
    question: CodeQuestion, right: bool, call: str = "", before: str = "", after: str = ""
) -> list[str]:
    """What running showed for the call in the answer, and for one that is right."""
    known = results_in_words(question.call or question.answer, question.before, question.after)
    if question.kind in (BREAKS, PREDICT):
        return [known]
    found = [results_in_words(call, before, after)] if call else []
    if question.answer == SAME and not (right and call):
        found.append(f"{question.searched} calls were tried, and none had another result")
    elif not right:
        found.append(f"for example, {known}")
    return found


def results_in_words(call: str, before: str, after: str) -> str:
    """The results of a call before and after the change."""
    if not after:
        return f"{call}: {before}"
    return f"{call}: {before}" + (f"; now {after}" if after != before else ", as before")


def advice(question: CodeQuestion) -> str:
    """What to look at after a wrong answer."""
    call, line = question.call or question.answer, f"line {question.line}"
    if question.answer == SAME:
        return f"Note which values can arrive at {line}: for all of them, both lines do the same."
    if question.kind == REACH:
        return f"Go through {call} and note at each condition above {line} which way it takes."
    return f"Go through {call} up to {line}. Note the values there; then see what each line does."


# A change request -------------------------------------------------------------------------------


def examples(request: ChangeRequest) -> list[tuple[str, str]]:
    """One call whose result changes and one whose result does not, with the expected results."""
    changes, stays = request.cases[:2]
    today = "today, without the new argument" if request.has_argument else "today"
    return [
        (changes.call, f"should give {_brief(changes.wanted)}; {today}: {_brief(changes.before)}"),
        (stays.call, f"should go on giving {_brief(stays.wanted)}"),
    ]


def late_rule(minutes: int) -> str:
    """What happens to an answer after the time of a change request. `minutes`: for the whole
    defence, 0 without a limit."""
    return "a later answer does not count" if minutes else "a later answer counts, marked as late"


def failure(came: str, wanted: str, is_new: bool) -> list[str]:
    """The actual and expected result of a call of a changed file."""
    verb = "should give" if is_new else "should still give"
    return [f"came: {came}", f"{verb}: {wanted}"]


def _brief(result: str) -> str:
    """A result without the object's state, if it has a value, too."""
    return result.partition(" and leaves ")[0] if result.startswith("None and") else result
