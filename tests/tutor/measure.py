"""Prints what the gate says of the whole corpus: python tests/tutor/measure.py [leaks|honest]."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from gradatim import curriculum
from gradatim.app.tutor_gate import Gate
from gradatim.judge.grade import Judge
from gradatim.judge.processes.shared_client import children
from gradatim.model import Files, Material

sys.path.insert(0, str(Path(__file__).parent))


def learner(material: Material, name: str) -> Files:
    """The files of the learner: the starter, or a wrong program."""
    return next((one.files for one in material.wrong if one.name == name), material.starter)


def main() -> None:
    from honest import HONEST
    from leaks import LEAKS

    pack, judge = curriculum.load(), Judge(children(lambda profile: None))
    for kind, corpus in (("leaks", LEAKS), ("honest", HONEST)):
        if kind not in (sys.argv[1:] or [kind]):
            continue
        counts: dict[str, int] = {}
        for one in corpus:
            if sys.argv[2:] and one.lab not in sys.argv[2:]:
                continue
            material = pack.material(one.lab)
            begun = time.monotonic()
            gate = Gate(judge, material, learner(material, one.learner), 1)
            found = gate.decide(material.lab.hints.idea, one.reply(material))
            counts[found] = counts.get(found, 0) + 1
            took = time.monotonic() - begun
            expected = "clear" if kind == "honest" else "leak"
            mark = "" if found == expected else "  <---"
            print(f"{one.lab} / {one.way}: {found} {took:.1f} s{mark}", flush=True)
        print(kind, counts, flush=True)
    judge.close()


if __name__ == "__main__":
    main()
