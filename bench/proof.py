"""What the proof of labs costs: processor time of everything that it starts, and wall time.

    python bench/proof.py git-rescue bank-account

Without a name, all labs and the cards. On a busy machine the processor time is the figure to
compare: wall time depends on who else is there.
"""

from __future__ import annotations

import argparse
import resource
import time

from processes import Cost, machine

from gradatim import author, curriculum


def spent() -> float:
    """Processor seconds of this process and of all that it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def proven(pack: curriculum.Pack, labs: list[str]) -> tuple[Cost, author.Proof]:
    cpu, begun = spent(), time.perf_counter()
    found = author.check(pack, labs, report=lambda line: None)
    return Cost(time.perf_counter() - begun, spent() - cpu), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labs", nargs="*", help="each by itself; by default all together")
    pack, named = curriculum.load(), parser.parse_args().labs
    print("| labs | processor s | wall s | mutants killed | problems |\n|---|---|---|---|---|")
    for labs in [[lab] for lab in named] or [list(pack.labs)]:
        cost, found = proven(pack, labs)
        name = labs[0] if named else f"all {len(labs)}"
        killed = f"{found.killed} of {found.mutants - found.equivalent}"
        print(f"| {name} | {cost.cpu:.1f} | {cost.wall:.1f} | {killed} | {len(found.problems)} |")
    print(f"\n{machine('numpy', 'scikit-learn')}")


if __name__ == "__main__":
    main()
