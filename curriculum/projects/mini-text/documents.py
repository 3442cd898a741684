"""What is written for people: the model card, the decisions, the model's own description."""

from __future__ import annotations

import re
from hashlib import sha256

import commands
import sample
import world
from commands import Trained

from gradatim.verify import Run, json_number, outputs, states_number

SECTIONS = ("Use", "Data", "Pre-trained weights", "Comparison", "Mistakes", "Limits")
NAMED_MISTAKES, SAMPLE_SEED = 3, 0


def expect_card(run: Run, copy: Run) -> None:
    """The six sections, each with something in it, and both accuracies."""
    sections = _sections(outputs.read_text(copy.source / "MODEL_CARD.md"))
    for name in SECTIONS:
        if len(sections.get(name.lower(), "").split()) < 8:
            raise outputs.failure_in(
                "MODEL_CARD.md",
                f"there is no section '## {name}' of eight words or more",
                f"the sections {', '.join(SECTIONS)}",
                "what would somebody need to know who is to rely on this model?",
            )
    for key in ("pretrained", "baseline"):
        value = json_number(copy.source / "metrics.json", key, "metrics.json of a clean copy")
        if not states_number(sections["comparison"], value):
            raise outputs.failure_in(
                "MODEL_CARD.md, Comparison",
                f"it does not give the '{key}' of metrics.json, {value:g}",
                "both accuracies, rounded as you like to two digits or more",
                "numbers of a model card come from a file, not from memory",
            )
    expect_real_mistakes(run, copy, sections["mistakes"])


def expect_real_mistakes(run: Run, copy: Run, section: str) -> None:
    """The section names mistakes that the model does make on the sample."""
    rows, data = sample.rows(), copy.folder("sample")
    world.write(data / "train.jsonl", rows)
    queues = sorted({row["queue"] for row in rows})
    lines, _ = commands.run_compare(copy, data, rows, SAMPLE_SEED, queues)
    wrong = {row["id"] for row in rows if lines[row["id"]].pretrained != row["queue"]}
    named = set(re.findall(r"\bm\d{4}\b", section))
    wanted = min(NAMED_MISTAKES, len(wrong))
    run.figure("mistakes named in the model card", len(named & wrong), bar=f"at least {wanted}")
    if len(named & wrong) < wanted:
        raise outputs.failure_in(
            "MODEL_CARD.md, Mistakes",
            f"it names {len(named)} messages of the sample; {len(named & wrong)} of them are "
            f"answered wrongly by compare with seed {SAMPLE_SEED}",
            f"the ids of at least {wanted} messages that the pre-trained model gets wrong there",
            "read the mistakes one by one: what do they have in common?",
        )


def expect_decisions(run: Run, copy: Run) -> None:
    notes = [path for path in (copy.source / "decisions").glob("*.md") if path.stat().st_size]
    run.expect(
        notes,
        came="there is no decisions/*.md",
        asks="at least one decision: what was chosen, instead of what, and why",
        look="which choice would you have to defend?",
    )


def expect_meta(run: Run, done: Trained) -> None:
    """meta.json says which data, weights and queues a model stands for."""
    found = outputs.load_json(done.model / "meta.json")
    for name in ("version", "created", "weights"):
        value = outputs.field(found, str, name, where="meta.json")
        came, look = f"meta.json: {name} is empty", "where does train set it?"
        run.expect(value.strip(), came=came, asks="text", look=look)
    queues = outputs.field(found, list, "queues", where="meta.json")
    if queues != done.world.queues:
        raise outputs.failure_in(
            "meta.json", f"queues {queues}"[:200], ", ".join(done.world.queues)
        )
    wanted = sha256((done.data / "train.jsonl").read_bytes()).hexdigest()
    stated = outputs.field(found, str, "data_sha256", where="meta.json")
    if stated != wanted:
        raise outputs.failure_in(
            "meta.json", f"data_sha256 is {stated[:12]}…", f"{wanted[:12]}…, of train.jsonl's bytes"
        )


def _sections(text: str) -> dict[str, str]:
    """The text under each heading of the second level, by its heading in small letters."""
    parts = re.split(r"^## +(.+?)\s*$", text, flags=re.MULTILINE)
    return {name.lower(): body for name, body in zip(parts[1::2], parts[2::2], strict=True)}
