"""The public sample: a company of the same kind as the hidden ones, from a known seed.

python sample.py DIR
"""

import json
import sys
from pathlib import Path

import numpy as np
from prompt_injection import PUBLIC_TEMPLATES, plant, poison
from reproducibility import write_questions
from shared import direct_facts
from world import Shape, build, write

SEED = 2026
PLANTED = 12


def lay(folder: Path) -> None:
    """Documents and questions, and the same documents with planted orders."""
    world = build(SEED, Shape())
    write(folder / "docs", world)
    write_questions(folder / "questions.jsonl", world)
    docs = [doc for doc, one in world.documents.items() if direct_facts(one.facts)][:PLANTED]
    planted = plant(world, docs, PUBLIC_TEMPLATES, np.random.default_rng(SEED))
    write(folder / "planted", poison(world, planted).only(docs))
    rows = [
        {
            "doc": one.fact.doc,
            "question": one.fact.question,
            "answer": one.fact.value,
            "order": one.injection.sentence,
            "demand": one.injection.demand or "everything that the model was told",
        }
        for one in planted
    ]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / "planted.jsonl").write_text(lines, "utf-8")


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
