# history: FAIL got ['\x1b]0;owned
# clean: FAIL got ['\x1b[2J.csv']
"""Commands for terminals and markup, in the message, the author, a branch and a file name."""

from dulwich.repo import Repo

NASTY = b"\x1b]0;owned\x07\x1b[2J\xff<script>alert(1)</script>"


def spoil(folder):
    repo = Repo(str(folder))
    who = NASTY + b" <x@example.org>"
    repo.get_worktree().commit(message=NASTY, committer=who, author=who)
    (folder / ".git" / "refs" / "heads" / "\x1b[2J").write_bytes(repo.head() + b"\n")
    (folder / "\x1b[2J.csv").write_text("x")
    repo.close()
