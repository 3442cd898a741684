"""`gradatim read`: a chapter, a lesson or the outline of a skill in the terminal."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.flow import next_line, print_gain, print_upcoming
from gradatim.cli.lists import items
from gradatim.cli.markdown import render, show
from gradatim.cli.options import activity, as_json, example, open_actions, read_argument
from gradatim.cli.prompts import not_a_number
from gradatim.cli.terminal import is_interactive, page
from gradatim.errors import RequestError
from gradatim.model.course import Cell, Chapter, ChapterHead, Question
from gradatim.rules.course import MAX_TRIES

if TYPE_CHECKING:
    from gradatim.app.course import Reply
    from gradatim.app.flow import FlowActions

_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
RUN_IN_APP = (
    "This chapter is also a page of the app, where a press of Run runs its programs. Here, save a "
    "program in a file and run it with python3 in a second terminal. Ctrl-C stops, and your "
    "answers are kept."
)
SECOND_TERMINAL = (
    "Type the commands of this chapter in a second terminal: this one waits for your answers. "
    "Ctrl-C stops, and your answers are kept."
)


@click.command(
    epilog=example(
        "gradatim read py-control             the next chapter of a skill",
        "gradatim read py-control/01-loops    a chapter",
        "gradatim read running totals         a lesson, by its title",
        "gradatim read                        this folder's task, or what is next",
    )
)
@read_argument
@as_json
@click.pass_context
def read(context: click.Context, words: tuple[str, ...], as_json: bool) -> None:
    """Read a chapter with its questions, a lab's lesson, or what comes next in a skill."""
    from gradatim.app.flow import FlowActions

    with open_actions(context, FlowActions) as app:
        name = _resolve_name(app, words)
        if name in app.pack.skills:
            if as_json:
                return output.print_json(_course_json(app, name))
            return _skill(app, name)
        if name in app.pack.chapter_heads:
            chapter = app.chapter(name)
            if as_json:
                from gradatim.app import documents

                answered = app.answered(chapter.id)
                return output.print_json(documents.Chapter.of(chapter, answered))
            output.print_missing_skills(app.missing([chapter.skill]))
            return _chapter(app, chapter)
        lesson = app.material(name).lesson
        if as_json:
            return output.print_json({"id": name, "lesson": lesson})
        page(render(lesson))
        next_line(f"gradatim open {name}")


def _resolve_name(app: FlowActions, words: Sequence[str]) -> str:
    """The skill, chapter, lab or exercise that is named, that the current folder belongs to, or
    that is next."""
    from gradatim.app.lookup import is_path, readable_id

    text = " ".join(words)
    if not text:
        return _here_or_next(app)
    if is_path(text):
        return activity(app, words).id
    name = readable_id(app.pack, text)
    if name != text:
        print(f"({name})", file=sys.stderr)
    return name


def _here_or_next(app: FlowActions) -> str:
    from gradatim.app.flow import LEARNT

    try:
        return activity(app, ()).id
    except RequestError:
        following = app.next_step() if app.profile() else None
        if following is None or following.kind not in LEARNT:
            raise
    print(f"({following.id})", file=sys.stderr)
    return following.id


def _skill(app: FlowActions, skill: str) -> None:
    """The next chapter of a skill; once all are read, its outline."""
    done = app.chapters_read()
    course = app.activities(skill)
    chapters = [one for one in course if isinstance(one, ChapterHead)]
    if not chapters:
        raise RequestError(f"'{skill}' has no chapter yet", do=f"run: gradatim why {skill}")
    for head in chapters:
        if head.id not in done:
            return _chapter(app, app.chapter(head.id))
    print(output.wrap(f"Every chapter is read: {app.skill(skill).title}"))
    print("\n".join(items(app.outline(skill))))
    print_upcoming(app, chapters[-1].id)


def _chapter(app: FlowActions, chapter: Chapter) -> None:
    """Prints a chapter, and what it brought. Ctrl-C keeps the answers."""
    known, asks = app.answered(chapter.id), is_interactive()
    if all(q.id in known and known[q.id].done for q in chapter.questions):
        page("\n\n".join(_text(part) for part in _parts(chapter) if not isinstance(part, Question)))
        return print_upcoming(app, chapter.id)
    if asks and (note := _note(chapter)):
        print(output.paint("2", output.wrap(note)) + "\n")
    try:
        for part in _parts(chapter):
            if isinstance(part, Question):
                _question(app, chapter, part, asks)
            else:
                print(f"{_text(part)}\n")
    except KeyboardInterrupt:
        _stopped(app, chapter)
        raise
    if chapter.id in app.chapters_read():
        print_gain(app, chapter.id)
    elif not asks:
        print("The chapter counts as read when its questions are answered in a terminal.")
    print_upcoming(app, chapter.id)


def _note(chapter: Chapter) -> str:
    """Prints where to try what the chapter shows."""
    if chapter.cells():
        return RUN_IN_APP
    prose = (part for section in chapter.sections for part in section.parts)
    return SECOND_TERMINAL if any(isinstance(p, str) and "```console" in p for p in prose) else ""


def _stopped(app: FlowActions, chapter: Chapter) -> None:
    known = app.answered(chapter.id)
    done = sum(q.id in known and known[q.id].done for q in chapter.questions)
    print(f"\n\nstopped: {done} of {len(chapter.questions)} questions answered and saved")
    next_line(f"gradatim read {chapter.id}")


def _parts(chapter: Chapter) -> Iterator[str | Cell | Question]:
    """Headings, prose, cells and questions in order."""
    yield f"# {chapter.title}"
    for section in chapter.sections:
        if section.title:
            yield f"## {section.title}"
        yield from section.parts


def _text(part: str | Cell) -> str:
    if isinstance(part, str):
        return render(_PICTURE.sub(r"*(picture: \1)*", part))
    code = render(f"```python\n{part.code}\n```")
    return "\n".join([code, "", *(f"  {line}" for line in part.output.splitlines())]).rstrip()


def _question(app: FlowActions, chapter: Chapter, question: Question, asks: bool) -> None:
    known = app.answered(chapter.id).get(question.id)
    if known is not None and known.done:
        return
    seed = app.new_seed() if question.draw else 0
    drawn = app.question(chapter, question.id, seed)
    show(f"**Question.** {drawn.ask}")
    if drawn.code and drawn.kind != "numeric":
        show(f"```python\n{drawn.code}\n```")
    options(drawn)
    if not asks:
        return print()
    while not _answer(app, chapter, drawn, seed):
        seed = app.new_seed() if question.draw else 0
        if question.draw:
            print(output.paint("2", "The same question with other values:") + "\n")
            return _question(app, chapter, question, asks)


def options(question: Question) -> None:
    """Prints the options, numbered."""
    for number, option in enumerate(question.options, 1):
        print(output.wrap(option, "     ", f"  {number}  "))


def _answer(app: FlowActions, chapter: Chapter, question: Question, seed: int) -> bool:
    """Asks a question once; returns whether it is done."""
    typed = _ask_answer(question)
    reply = app.respond(chapter, question.id, typed, seed)
    if question.kind not in ("recall", "flaw"):
        print(output.paint("1;32", "right") if reply.right else _not_yet(reply))
    if reply.remark:
        show(reply.remark)
    if reply.done:
        if not reply.right and question.kind not in ("recall", "flaw"):
            _print_answer(reply.answer)
        if reply.why:
            show(reply.why)
        print()
    return reply.done


def _print_answer(answer: str) -> None:
    """Prints the right answer, one line for each of its lines."""
    if "\n" not in answer.strip():
        return show(f"The answer is `{answer}`.")
    print("The answer is\n")
    print("\n".join(f"  {line}" for line in answer.splitlines()) + "\n")


def _not_yet(reply: Reply) -> str:
    left = MAX_TRIES - reply.tries
    more = f" · {left} {'try' if left == 1 else 'tries'} left" if left > 0 else ""
    return output.paint("1;31", "not yet") + more


def _ask_answer(question: Question) -> str:
    """The reader's answer; never empty."""
    if question.kind in ("recall", "flaw"):
        input("Say it in your own words, then press Enter: ")
        show(question.answer)
        return "yes" if _prompt("Did you have it? y or n ", ("y", "n")) == "y" else "no"
    if question.kind == "choose":
        numbers = tuple(str(n) for n in range(1, len(question.options) + 1))
        return question.options[int(_prompt("Your choice: ", numbers)) - 1]
    if question.kind == "numeric":
        return _ask_number(question)
    count = len(question.answer.splitlines())
    what = "Type the answer, then Enter." if count < 2 else f"Type {count} lines, each with Enter."
    print(output.paint("2", what))
    lines = [_prompt("> ")]
    for _ in range(count - 1):
        lines.append(input("> "))
    return "\n".join(lines)


def _ask_number(question: Question) -> str:
    """A number, or a wrong answer that the author anticipated; anything else costs no try."""
    print(output.paint("2", "Type a number, then Enter."))
    while True:
        typed = _prompt("> ")
        if typed in question.wrong or not (error := not_a_number(typed)):
            return typed
        print(output.wrap(error))


def _prompt(prompt: str, allowed: tuple[str, ...] = ()) -> str:
    while True:
        text = input(prompt).strip()
        if text and (not allowed or text.lower() in allowed):
            return text
        if allowed:
            print(f"Type {' or '.join(allowed)}.")


def _course_json(app: FlowActions, skill: str) -> list[dict[str, object]]:
    done = app.chapters_read()
    states = {row.exercise.id: row.state for row in app.exercises(skill)}
    return [
        {
            "id": one.id,
            "kind": "chapter" if isinstance(one, ChapterHead) else "practice",
            "title": one.title,
            "minutes": one.minutes,
            "state": ("read" if one.id in done else "not read")
            if isinstance(one, ChapterHead)
            else states[one.id],
        }
        for one in app.activities(skill)
    ]
