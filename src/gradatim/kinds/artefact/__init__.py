"""What a program of the learner's has made: weights, a log and a report, judged without running it.

The learner's is a folder, with a task of its own from which its data follow; the pack's are the
programs, which are run with the task of an example.
"""

from pathlib import Path

from gradatim.kinds.parts import Folder, Kind

PROGRAM, TASK = "train.py", "task.json"


def _build(program: bytes, folder: Path) -> None:
    folder.mkdir()
    (folder / PROGRAM).write_bytes(program)


KIND = Kind(
    {"": "text"},
    has_calls=False,
    is_typed=False,
    folder=Folder(
        description=PROGRAM,
        missing="there is no such folder",
        is_a="a folder with what your program makes",
        edit=f"change {PROGRAM} in your own editor, and run it there",
        build=_build,
        task=TASK,
        ignored=(".*", "__pycache__", "*.pyc"),
        limit_bytes=50 * 2**20,
        limit_files=100,
    ),
)
