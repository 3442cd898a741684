"""The judge: grades one submission of one lab. It knows nothing of learners.

grade, naming     the verdict, and the wrong idea behind a failure
wall, report      two jailed processes and the relay between them; what the checks report
signature         when two failures are alike
protocol/         frames between processes, and values in them
processes/        warm interpreters, their children, and the judge that all programs share
sandbox/          how a process is locked down
child/            what runs inside a locked-down process; the trusted side imports none of it
"""
