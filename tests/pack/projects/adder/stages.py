"""The stages of the adder."""

from gradatim.verify import Run, stage


@stage("file")
def file(run: Run) -> None:
    """It adds the numbers of a file"""
    numbers = [int(n) for n in run.rng("numbers").integers(-99, 99, size=20)]
    folder = run.folder()
    (folder / "numbers.txt").write_text("\n".join(map(str, numbers)))
    run.system("total", numbers=folder / "numbers.txt", out=folder / "sum.txt")
    found = (folder / "sum.txt").read_text().strip()
    run.figure("difference", int(found) - sum(numbers), bar="0")
    run.expect(
        found == str(sum(numbers)),
        sent=f"total over {len(numbers)} numbers",
        came=f"the sum {found}",
        asks=f"{sum(numbers)}",
        look="are negative numbers read?",
    )


@stage("service")
def service(run: Run) -> None:
    """It adds two numbers by HTTP"""
    with run.serving() as server:
        found = server.get("/add?a=-2&b=5").ok().json()
        run.expect(found == {"sum": 3}, came=str(found), asks="{'sum': 3}", look="the sign of a")
        status = server.get("/add?a=x&b=1").status
        run.expect(status == 400, came=f"status {status}", asks="400", look="a that is no number")


@stage("reproduce")
def reproduce(run: Run) -> None:
    """A second clean copy gives the same sum"""
    clone = run.clone()
    folder = clone.folder()
    (folder / "numbers.txt").write_text("1\n2\n")
    clone.system("total", numbers=folder / "numbers.txt", out=folder / "sum.txt")
    run.expect((folder / "sum.txt").read_text().strip() == "3", came="another", asks="3", look="-")
