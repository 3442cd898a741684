# all: FAIL the repository is damaged
"""Names the objects of another repository as its own, and a HEAD and branches elsewhere."""


def spoil(folder):
    git = folder / ".git"
    (git / "objects" / "info").mkdir(parents=True, exist_ok=True)
    (git / "objects" / "info" / "alternates").write_text("/\n../../../../../..\n/proc/self/root\n")
    (git / "HEAD").write_text("ref: ../../../../../../etc/passwd\n")
    (git / "packed-refs").write_text("0" * 40 + " refs/heads/../../canary\n\x1b[2J refs/heads/x\n")
